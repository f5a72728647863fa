import { deskWords } from '../../utils/i18n/desk.ts';
import { addTo, itemsAt, makeId, readAt, textAt } from '../../utils/policy/edit.ts';
import { CardHead } from '../face/card-head.tsx';
import { useWords } from '../face/language.ts';
import { LinesField, TextField } from './fields.tsx';
import { useForm } from './form.ts';
import { useFocusNext } from './use-focus-next.ts';

/** Work apps, and where one signs in for them. */
export function WorkSection() {
  const { apps, signIn } = useWords(deskWords);
  const { document, set } = useForm();
  const items = itemsAt(document, 'workApps');
  const ids = items.map((app) => readAt(app, 'id'));
  const focusNext = useFocusNext();
  return (
    <>
      <section class="card stack">
        <CardHead title={apps.title} lead={apps.lead} />
        {items.map((_, place) => (
          <WorkApp key={place} place={place} ids={ids} onRemoved={() => focusNext('add-work-app')} />
        ))}
        <div>
          <button
            type="button"
            class="button"
            id="add-work-app"
            onClick={() => {
              const app = { id: makeId('', ids), name: '', hosts: [] };
              set('workApps', itemsAt(addTo(document, 'workApps', app), 'workApps'));
              focusNext(`workApps[${items.length}].name`);
            }}
          >
            {apps.add}
          </button>
        </div>
      </section>
      <section class="card stack">
        <CardHead title={signIn.title} lead={signIn.lead} />
        <LinesField path="signIn" label={signIn.hosts} hint={apps.hostsHint} placeholder="login.microsoftonline.com" />
      </section>
    </>
  );
}

interface WorkAppProps {
  place: number;
  ids: readonly unknown[];
  onRemoved(): void;
}

function WorkApp({ place, ids, onRemoved }: WorkAppProps) {
  const { apps } = useWords(deskWords);
  const { document, opened, set } = useForm();
  const at = `workApps[${place}]`;
  const id = textAt(document, `${at}.id`);
  const name = textAt(document, `${at}.name`);
  const others = ids.filter((_, index) => index !== place);
  const published = itemsAt(opened?.document, 'workApps').some((app) => readAt(app, 'id') === id);
  /** An app is known by its id: that of a new one follows its name, that of one already published stays. */
  const rename = (text: string) => {
    const app = { ...(readAt(document, at) as object), name: text };
    set(at, published ? app : { ...app, id: makeId(text, others) });
  };
  return (
    <fieldset class="item stack">
      <legend class="unseen">{name || apps.one(place + 1)}</legend>
      <div class="pairs level">
        <TextField path={`${at}.name`} label={apps.name} placeholder="Webmail" onText={rename} />
        <TextField
          path={`${at}.start`}
          label={apps.start}
          type="url"
          placeholder="https://mail.acme.example/"
          optional
        />
      </div>
      <LinesField path={`${at}.hosts`} label={apps.hosts} hint={apps.hostsHint} placeholder="mail.acme.example" />
      <div>
        <button
          type="button"
          class="button compact"
          onClick={() => {
            set(at, undefined);
            onRemoved();
          }}
        >
          {apps.remove(name || apps.one(place + 1))}
        </button>
      </div>
    </fieldset>
  );
}
