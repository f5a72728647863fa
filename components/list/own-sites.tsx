import { useSignal } from '@preact/signals';
import { sayNames } from '../../utils/i18n/names.ts';
import { ownSitesWords } from '../../utils/i18n/own-sites.ts';
import type { Reader } from '../../utils/i18n/when.ts';
import type { OwnRuleProblem, OwnRules, OwnPart as Part } from '../../utils/policy/own.ts';
import { Button } from '../face/button.tsx';
import { CardHead } from '../face/card-head.tsx';
import { useTurn } from '../face/turn.ts';

const PARTS: readonly Part[] = ['work', 'signIn', 'leftAlone'];

interface OwnSitesProps {
  own: OwnRules;
  /** Whose lists are in force, in the order in which they were adopted. */
  orgs: readonly string[];
  reader: Reader;
  /** Runs inside the click, so that the browser may ask. Resolves to what is wrong with it, or null. */
  onAdd(to: Part, typed: string): Promise<OwnRuleProblem | null>;
  onRemove(rule: string): unknown;
}

/** What the employee adds to the list, in three parts. */
export function OwnSites({ own, orgs, reader, onAdd, onRemove }: OwnSitesProps) {
  const words = ownSitesWords[reader.language];
  return (
    <section class="card stack">
      <CardHead title={words.title} lead={words.lead(sayNames(orgs, reader.language), orgs.length > 1)} />
      {PARTS.map((part) => (
        <OwnPart
          key={part}
          part={part}
          rules={own[part]}
          orgs={orgs}
          reader={reader}
          onAdd={onAdd}
          onRemove={onRemove}
        />
      ))}
    </section>
  );
}

interface OwnPartProps extends Pick<OwnSitesProps, 'orgs' | 'reader' | 'onAdd' | 'onRemove'> {
  part: Part;
  rules: readonly string[];
}

function OwnPart({ part, rules, orgs, reader, onAdd, onRemove }: OwnPartProps) {
  const words = ownSitesWords[reader.language];
  const wrong = useSignal<OwnRuleProblem | null>(null);
  const adding = useTurn();
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const form = event.currentTarget as HTMLFormElement;
    const typed = String(new FormData(form).get('site'));
    const asked = onAdd(part, typed);
    void adding.run(async () => {
      wrong.value = await asked;
      if (wrong.value === null) form.reset();
    });
  };
  const error = `own-${part}-error`;
  return (
    <div class="stack" style={{ '--gap': '10px' }}>
      <div>
        <h3>{words.part[part].title}</h3>
        <p class="hint">{words.part[part].lead(orgs[0] ?? '', orgs.length > 1)}</p>
      </div>
      {rules.length > 0 && (
        <ul class="entries">
          {rules.map((rule) => (
            <li key={rule} class="row">
              <span class="fill">{rule}</span>
              <Button label={words.removeSite(rule)} onPress={() => onRemove(rule)}>
                {words.remove}
              </Button>
            </li>
          ))}
        </ul>
      )}
      <form class="field" onSubmit={submit} noValidate>
        <label for={`own-${part}`}>{words.part[part].site}</label>
        <div class="row ask">
          <input
            id={`own-${part}`}
            name="site"
            class="input fill"
            inputMode="url"
            autoComplete="off"
            autoCapitalize="off"
            spellcheck={false}
            aria-invalid={wrong.value !== null}
            aria-describedby={wrong.value ? error : undefined}
          />
          <Button turn={adding}>{words.part[part].add}</Button>
        </div>
        {wrong.value && (
          <p class="error" id={error} role="alert">
            {words.problem[wrong.value]}
          </p>
        )}
      </form>
    </div>
  );
}
