import { deskWords } from '../../utils/i18n/desk.ts';
import { itemsAt, makeId, readAt, textAt } from '../../utils/policy/edit.ts';
import { CATEGORIES, type CatalogueService } from '../../utils/policy/model.ts';
import { useWords } from '../face/language.ts';
import { ChoiceField, LinesField, TextField } from './fields.tsx';
import { useForm } from './form.ts';

const STANDINGS = ['approved', 'unapproved', 'unlisted'] as const;

interface ServiceItemProps {
  place: number;
  catalogue: readonly CatalogueService[];
  onRemoved(): void;
}

/** One service of the list: its standing, where to go instead and why, and what the catalogue says of it or does not. */
export function ServiceItem({ place, catalogue, onRemoved }: ServiceItemProps) {
  const { services: words, categories } = useWords(deskWords);
  const { document, opened, set } = useForm();
  const at = `services[${place}]`;
  const items = itemsAt(document, 'services');
  const nameOf = (service: unknown) => {
    const id = readAt(service, 'id');
    return textAt(service, 'name') || catalogue.find((one) => one.id === id)?.name || '';
  };
  const id = textAt(document, `${at}.id`);
  const known = catalogue.find((one) => one.id === id);
  const name = nameOf(items[place]) || words.unnamed;
  const hosts = itemsAt(document, `${at}.hosts`);
  const unapproved = textAt(document, `${at}.standing`) === 'unapproved';
  const because = readAt(document, `${at}.because`) !== undefined;
  const instead = readAt(document, `${at}.instead`) !== undefined;
  const approved = items.filter((one, index) => index !== place && readAt(one, 'standing') === 'approved');
  const published = itemsAt(opened?.document, 'services').some((one) => readAt(one, 'id') === id);
  const rename = (text: string) => {
    const { name: _, ...rest } = readAt(document, at) as Record<string, unknown>;
    if (known && text === '') return set(at, rest);
    const others = items.filter((_, index) => index !== place).map((one) => readAt(one, 'id'));
    const ids = [...others, ...catalogue.map((one) => one.id)];
    set(at, { ...rest, name: text, ...(!known && !published && { id: makeId(text || 'service', ids) }) });
  };
  const optional = known !== undefined;
  return (
    <fieldset class="item stack">
      <legend class="unseen">{name}</legend>
      <div class="row">
        <div class="fill">
          <h3 class="written">{name}</h3>
          <p class="soft small hosts-line">
            {(hosts.length > 0 ? hosts : (known?.hosts ?? [])).slice(0, 4).join(', ')}
          </p>
        </div>
        <button
          type="button"
          class="button compact"
          onClick={() => {
            set(at, undefined);
            onRemoved();
          }}
        >
          {words.remove(name)}
        </button>
      </div>
      <div class="pairs level">
        <ChoiceField
          path={`${at}.standing`}
          label={words.standing}
          options={STANDINGS.map((one) => [one, words.standings[one]])}
          otherwise="unlisted"
        />
        {(unapproved || instead) && (
          <ChoiceField
            path={`${at}.instead`}
            label={words.instead}
            options={[
              ['', words.nowhere],
              ...approved.map((one) => [textAt(one, 'id'), nameOf(one) || textAt(one, 'id')] as const),
            ]}
            otherwise=""
            optional
          />
        )}
        {(unapproved || because) &&
          (['nl', 'en'] as const).map((language) => (
            <TextField
              key={language}
              path={`${at}.because.${language}`}
              label={words.because[language]}
              lang={language}
              optional
            />
          ))}
      </div>
      <details open={!known}>
        <summary>{words.more}</summary>
        <div class="stack">
          <div class="pairs level">
            <TextField
              path={`${at}.name`}
              label={words.name}
              placeholder={known?.name}
              optional={optional}
              onText={rename}
            />
            <ChoiceField
              path={`${at}.category`}
              label={words.category}
              options={[
                ...(known ? [['', words.fromCatalogue] as const] : []),
                ...CATEGORIES.map((one) => [one, categories[one]] as const),
              ]}
              otherwise=""
              optional={optional}
            />
          </div>
          <LinesField
            path={`${at}.hosts`}
            label={words.hosts}
            placeholder={known?.hosts.join('\n')}
            optional={optional}
          />
          <TextField path={`${at}.start`} label={words.start} type="url" placeholder="https://" optional />
        </div>
      </details>
    </fieldset>
  );
}
