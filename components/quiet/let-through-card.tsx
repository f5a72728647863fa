import { useSignal } from '@preact/signals';
import { sayApp } from '../../utils/i18n/held.ts';
import { letThroughWords } from '../../utils/i18n/let-through.ts';
import type { Reader } from '../../utils/i18n/when.ts';
import type { PageProtocol } from '../../utils/messages/protocol.ts';
import type { LetThroughDraft, LetThroughRule, RuleProblem, RuleTrial } from '../../utils/quiet/let-through.ts';
import { Button } from '../face/button.tsx';
import { CardHead } from '../face/card-head.tsx';
import { RuleForm } from './rule-form.tsx';
import { TrialResult } from './trial-result.tsx';

interface LetThroughCardProps {
  state: PageProtocol['let-through.get']['response'];
  /** Lists of several organisations are in force. */
  many: boolean;
  reader: Reader;
  /** Resolves to what is wrong with it, or null. */
  onAdd(draft: LetThroughDraft): Promise<RuleProblem | null>;
  onRemove(id: string): unknown;
  onTry(draft: LetThroughDraft): Promise<RuleTrial | undefined>;
  /** Runs inside the click, so that the browser may ask. */
  onAllow(): unknown;
}

/** The rules by which a notification comes through; each can be tried on the week behind. */
export function LetThroughCard({ state, many, reader, ...on }: LetThroughCardProps) {
  const words = letThroughWords[reader.language];
  const { rules, apps, allowed } = state;
  /** The rule that was tried last, by its id. */
  const tried = useSignal<{ id: string; trial: RuleTrial } | null>(null);
  const nameOf = (appId: string | null) => {
    if (appId === null) return null;
    const app = apps.find((one) => one.appId === appId);
    return app ? sayApp(app, many) : words.goneApp;
  };
  const attempt = async (rule: LetThroughRule) => {
    const trial = await on.onTry(rule);
    tried.value = trial ? { id: rule.id, trial } : null;
  };
  return (
    <section class="card stack">
      <CardHead title={words.title} lead={words.lead} />
      {!allowed && (
        <div class="notice row">
          <p class="small grow">{words.notAllowed}</p>
          <Button look="main compact" onPress={on.onAllow}>
            {words.allow}
          </Button>
        </div>
      )}
      {rules.length === 0 ? (
        <p>{words.none}</p>
      ) : (
        <ul class="entries">
          {rules.map((rule) => {
            const said = words.rule(rule, nameOf(rule.appId));
            return (
              <li key={rule.id} class="stack" style={{ '--gap': '8px' }}>
                <div class="row">
                  <span class="fill written">{said}</span>
                  <Button look="compact" label={words.attemptRule(said)} onPress={() => attempt(rule)}>
                    {words.attempt}
                  </Button>
                  <Button look="compact" label={words.removeRule(said)} onPress={() => on.onRemove(rule.id)}>
                    {words.remove}
                  </Button>
                </div>
                {tried.value?.id === rule.id && (
                  <TrialResult kind={rule.kind} trial={tried.value.trial} reader={reader} />
                )}
              </li>
            );
          })}
        </ul>
      )}
      <RuleForm
        apps={apps.map((app) => ({ appId: app.appId, name: sayApp(app, many) }))}
        reader={reader}
        onAdd={on.onAdd}
      />
    </section>
  );
}
