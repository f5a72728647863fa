import { listHistoryWords } from '../../utils/i18n/list-history.ts';
import { sayThumbprint } from '../../utils/i18n/offer.ts';
import { type Reader, sayInstant } from '../../utils/i18n/when.ts';
import type { ListHistoryEntry } from '../../utils/ports/list-history.ts';
import { Changes } from './changes.tsx';

/** Every list there was: when it came, who signed it, and what was new in it. */
export function History({ entries, reader }: { entries: readonly ListHistoryEntry[]; reader: Reader }) {
  const words = listHistoryWords[reader.language];
  if (entries.length === 0) return null;
  return (
    <section class="card stack">
      <div>
        <h2>{words.title}</h2>
        <p class="hint">{words.lead}</p>
      </div>
      <ol class="entries">
        {entries.map((entry) => (
          <li key={entry.id} class="stack" style={{ '--gap': '4px' }}>
            <p>
              <time dateTime={new Date(entry.at).toISOString()} class="soft">
                {sayInstant(entry.at, reader)}
              </time>{' '}
              <span class="strong">{words.how[entry.how](entry.orgName, entry.seq)}</span>
            </p>
            {entry.how !== 'left' && (
              <p class="soft small">
                {entry.newKey ? words.newKey : words.signed} <span class="key">{sayThumbprint(entry.thumbprint)}</span>
              </p>
            )}
            {entry.changes === null ? (
              <p>{words.tooMany}</p>
            ) : (
              entry.changes.length > 0 && (
                <details>
                  <summary>{words.changes(entry.changes.length)}</summary>
                  <Changes changes={entry.changes} reader={reader} />
                </details>
              )
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}
