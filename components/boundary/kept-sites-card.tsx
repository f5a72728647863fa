import { strictWords } from '../../utils/i18n/strict.ts';
import type { HostRule } from '../../utils/policy/model.ts';
import { Button } from '../face/button.tsx';
import { CardHead } from '../face/card-head.tsx';
import { useWords } from '../face/language.ts';

interface KeptSitesCardProps {
  kept: readonly HostRule[];
  onForget(host: HostRule): unknown;
}

/** The sites that the employee lets be open at work though no list names them. */
export function KeptSitesCard({ kept, onForget }: KeptSitesCardProps) {
  const words = useWords(strictWords);
  return (
    <section class="card stack">
      <CardHead title={words.keptTitle} lead={words.keptLead} />
      {kept.length === 0 ? (
        <p class="soft">{words.keptNone}</p>
      ) : (
        <ul class="entries">
          {kept.map((host) => (
            <li key={host} class="row">
              <span class="fill">{host}</span>
              <Button look="compact" label={words.forgetHost(host)} onPress={() => onForget(host)}>
                {words.forget}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
