import { useSignal } from '@preact/signals';
import { sayStandingAmong } from '../../utils/i18n/here.ts';
import { listSectionWords, saySourceAmong } from '../../utils/i18n/list-section.ts';
import type { Language, PageProtocol } from '../../utils/messages/protocol.ts';
import type { Policy } from '../../utils/policy/model.ts';
import { readTypedAddress } from '../../utils/policy/typed-address.ts';
import { Button } from '../face/button.tsx';
import { CardHead } from '../face/card-head.tsx';
import { useTurn } from '../face/turn.ts';

type Answer = PageProtocol['list.explain']['response'];

interface ExplainProps {
  /** Of the lists in force, at least one. */
  policies: readonly Policy[];
  language: Language;
  /** Undefined where there is no answer. */
  onExplain(url: string): Promise<Answer | undefined>;
}

/** Which rule applies to an address that one types. */
export function Explain({ policies, language, onExplain }: ExplainProps) {
  const words = listSectionWords[language];
  const answer = useSignal<(Answer & { host: string }) | null>(null);
  const wrong = useSignal(false);
  const asking = useTurn();
  const ask = async (typed: string) => {
    const url = readTypedAddress(typed);
    wrong.value = url === null;
    const found = url ? await onExplain(url.href) : undefined;
    answer.value = url && found ? { ...found, host: url.hostname } : null;
  };
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const typed = String(new FormData(event.currentTarget as HTMLFormElement).get('address')).trim();
    void asking.run(() => ask(typed));
  };
  const said = answer.value && sayStandingAmong(answer.value, policies, language);
  const source = answer.value && saySourceAmong(answer.value, policies, language);
  return (
    <section class="card stack">
      <CardHead title={words.explainTitle(policies.length > 1)} lead={words.explainLead} />
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
