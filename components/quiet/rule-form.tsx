import { useSignal } from '@preact/signals';
import { letThroughWords } from '../../utils/i18n/let-through.ts';
import type { Reader } from '../../utils/i18n/when.ts';
import {
  type LetThroughDraft,
  LONGEST_RULE_TEXT,
  REPEAT_MINUTES,
  REPEAT_TIMES,
  type RuleKind,
  type RuleProblem,
} from '../../utils/quiet/let-through.ts';
import { Button } from '../face/button.tsx';
import { useTurn } from '../face/turn.ts';

interface RuleFormProps {
  apps: readonly { readonly appId: string; readonly name: string }[];
  reader: Reader;
  onAdd(draft: LetThroughDraft): Promise<RuleProblem | null>;
}

/** What people ask for most, first. */
const KINDS: readonly RuleKind[] = ['text', 'app', 'repeat', 'on-call'];
/** Which field a problem is said at. */
const AT_APP: readonly RuleProblem[] = ['no-app'];
const ERROR = 'rule-error';

/** A rule to add. */
export function RuleForm({ apps, reader, onAdd }: RuleFormProps) {
  const words = letThroughWords[reader.language];
  const kind = useSignal<RuleKind>('text');
  const wrong = useSignal<RuleProblem | null>(null);
  const adding = useTurn();
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const form = event.currentTarget as HTMLFormElement;
    const draft = readDraft(kind.value, new FormData(form));
    void adding.run(async () => {
      wrong.value = await onAdd(draft);
      if (wrong.value === null) form.reset();
    });
  };
  const told = (at: boolean) =>
    ({
      'aria-invalid': wrong.value !== null && at,
      'aria-describedby': wrong.value !== null && at ? ERROR : undefined,
    }) as const;
  const atApp = wrong.value !== null && AT_APP.includes(wrong.value);
  return (
    <form class="stack line" style={{ '--gap': '12px' }} onSubmit={submit} noValidate>
      <h3>{words.newRule}</h3>
      <div class="row parts">
        <div class="field">
          <label for="rule-kind">{words.kind}</label>
          <select
            id="rule-kind"
            class="input"
            value={kind.value}
            onChange={(event) => {
              kind.value = event.currentTarget.value as RuleKind;
              wrong.value = null;
            }}
          >
            {KINDS.map((one) => (
              <option key={one} value={one}>
                {words.kinds[one]}
              </option>
            ))}
          </select>
        </div>
        {kind.value === 'text' && (
          <div class="field">
            <label for="rule-text">{words.text}</label>
            <input
              id="rule-text"
              name="text"
              class="input"
              autoComplete="off"
              maxLength={LONGEST_RULE_TEXT}
              {...told(!atApp)}
            />
          </div>
        )}
        {kind.value === 'repeat' && (
          <>
            <Count
              name="times"
              label={words.times}
              usual={REPEAT_TIMES.usual}
              told={told(wrong.value === 'bad-times')}
            />
            <Count
              name="minutes"
              label={words.minutes}
              usual={REPEAT_MINUTES.usual}
              told={told(wrong.value === 'bad-minutes')}
            />
          </>
        )}
        <div class="field">
          <label for="rule-app">{words.app}</label>
          <select id="rule-app" name="app" class="input" {...told(atApp)}>
            {kind.value !== 'app' && <option value="">{words.anyApp}</option>}
            {apps.map(({ appId, name }) => (
              <option key={appId} value={appId}>
                {name}
              </option>
            ))}
          </select>
        </div>
      </div>
      {kind.value === 'text' && <p class="hint">{words.textHint}</p>}
      {kind.value === 'on-call' && <p class="hint">{words.onCallHint}</p>}
      {wrong.value && (
        <p class="error" id={ERROR} role="alert">
          {words.problem[wrong.value]}
        </p>
      )}
      <div>
        <Button turn={adding}>{words.add}</Button>
      </div>
    </form>
  );
}

interface CountProps {
  name: 'times' | 'minutes';
  label: string;
  usual: number;
  told: object;
}

function Count({ name, label, usual, told }: CountProps) {
  const id = `rule-${name}`;
  return (
    <div class="field count">
      <label for={id}>{label}</label>
      <input
        id={id}
        name={name}
        class="input"
        inputMode="numeric"
        autoComplete="off"
        defaultValue={`${usual}`}
        {...told}
      />
    </div>
  );
}

function readDraft(kind: RuleKind, form: FormData): LetThroughDraft {
  const appId = String(form.get('app') ?? '') || null;
  const numberOf = (name: string) => Number(String(form.get(name) ?? '').trim() || Number.NaN);
  switch (kind) {
    case 'app':
      return { kind, appId: appId ?? '' };
    case 'text':
      return { kind, appId, text: String(form.get('text') ?? '').trim() };
    case 'repeat':
      return { kind, appId, times: numberOf('times'), minutes: numberOf('minutes') };
    case 'on-call':
      return { kind, appId };
  }
}
