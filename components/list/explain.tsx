import { useSignal } from '@preact/signals';
import { sayStanding } from '../../utils/i18n/here.ts';
import { listSectionWords, saySource } from '../../utils/i18n/list-section.ts';
import type { Language } from '../../utils/messages/protocol.ts';
import type { Policy, Standing } from '../../utils/policy/model.ts';
import { readTypedAddress } from '../../utils/policy/typed-address.ts';
import { Button } from '../face/button.tsx';
import { useTurn } from '../face/turn.ts';

interface ExplainProps {
  policy: Policy;
  language: Language;
  /** Undefined where there is no answer. */
  onExplain(url: string): Promise<Standing | undefined>;
}

/** Which rule applies to an address that one types. */
export function Explain({ policy, language, onExplain }: ExplainProps) {
  const words = listSectionWords[language];
  const answer = useSignal<{ host: string; standing: Standing } | null>(null);
  const wrong = useSignal(false);
  const asking = useTurn();
  const ask = async (typed: string) => {
    const url = readTypedAddress(typed);
    wrong.value = url === null;
    const standing = url ? await onExplain(url.href) : undefined;
    answer.value = url && standing ? { host: url.hostname, standing } : null;
  };
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const typed = String(new FormData(event.currentTarget as HTMLFormElement).get('address')).trim();
    void asking.run(() => ask(typed));
  };
  const said = answer.value && sayStanding(answer.value.standing, answer.value.host, policy, language);
  const source = answer.value && saySource(answer.value.standing, policy, `https://${answer.value.host}/`, language);
  return (
    <section class="card stack">
      <div>
        <h2>{words.explainTitle}</h2>
        <p class="soft small">{words.explainLead}</p>
      </div>
      <div class="stack" style={{ '--gap': answer.value ? '16px' : '0' }}>
        <form class="field" onSubmit={submit} noValidate>
          <label for="address">{words.address}</label>
          <div class="row ask">
            <input
              id="address"
              name="address"
              class="input fill"
              inputMode="url"
              autoComplete="off"
              autoCapitalize="off"
              spellcheck={false}
              placeholder="dropbox.com"
              aria-invalid={wrong.value}
              aria-describedby={wrong.value ? 'address-error' : undefined}
            />
            <Button turn={asking}>{words.explain}</Button>
          </div>
          {wrong.value && (
            <p class="error" id="address-error" role="alert">
              {words.badAddress}
            </p>
          )}
        </form>
        <div role="status">
          {answer.value && said && (
            <div class="notice">
              <h3>{said.name}</h3>
              <p>{said.sentences.join(' ')}</p>
              {source && <p class="soft small">{source}</p>}
            </div>
          )}
        </div>
      </div>
    </section>
  );
}
