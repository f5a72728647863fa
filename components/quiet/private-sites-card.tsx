import { useSignal } from '@preact/signals';
import { privateSitesWords } from '../../utils/i18n/private-sites.ts';
import type { PageProtocol } from '../../utils/messages/protocol.ts';
import type { PrivateSiteProblem } from '../../utils/quiet/private-sites.ts';
import { Button } from '../face/button.tsx';
import { CardHead } from '../face/card-head.tsx';
import { useWords } from '../face/language.ts';
import { useTurn } from '../face/turn.ts';

interface PrivateSitesCardProps {
  sites: PageProtocol['private-sites.get']['response']['sites'];
  hasHours: boolean;
  /** These two run inside the click, so that the browser may ask. Adding resolves to what is wrong with it, or null. */
  onAdd(typed: string): Promise<PrivateSiteProblem | null>;
  onAllow(rule: string): unknown;
  onRemove(rule: string): unknown;
}

/** Private sites that the employee wants quiet while they work. */
export function PrivateSitesCard({ sites, hasHours, ...on }: PrivateSitesCardProps) {
  const words = useWords(privateSitesWords);
  const wrong = useSignal<PrivateSiteProblem | null>(null);
  const adding = useTurn();
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const form = event.currentTarget as HTMLFormElement;
    const asked = on.onAdd(String(new FormData(form).get('site')));
    void adding.run(async () => {
      wrong.value = await asked;
      if (wrong.value === null) form.reset();
    });
  };
  return (
    <section class="card stack">
      <CardHead title={words.title} lead={words.lead} />
      {sites.length > 0 && !hasHours && <p>{words.noHours}</p>}
      {sites.length > 0 && (
        <ul class="entries">
          {sites.map(({ rule, allowed }) => (
            <li key={rule} class="row">
              <span class="fill">
                {rule}
                {!allowed && <span class="hint"> {words.notAllowed}</span>}
              </span>
              {!allowed && (
                <Button look="main compact" label={words.allowSite(rule)} onPress={() => on.onAllow(rule)}>
                  {words.allow}
                </Button>
              )}
              <Button look="compact" label={words.removeSite(rule)} onPress={() => on.onRemove(rule)}>
                {words.remove}
              </Button>
            </li>
          ))}
        </ul>
      )}
      <form class="field" onSubmit={submit} noValidate>
        <label for="private-site">{words.site}</label>
        <div class="row ask">
          <input
            id="private-site"
            name="site"
            class="input fill"
            inputMode="url"
            autoComplete="off"
            autoCapitalize="off"
            spellcheck={false}
            aria-invalid={wrong.value !== null}
            aria-describedby={wrong.value ? 'private-site-error' : undefined}
          />
          <Button turn={adding}>{words.add}</Button>
        </div>
        {wrong.value && (
          <p class="error" id="private-site-error" role="alert">
            {words.problem[wrong.value]}
          </p>
        )}
      </form>
    </section>
  );
}
