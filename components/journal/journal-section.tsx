import { journalWords, sayEvent } from '../../utils/i18n/journal.ts';
import { type Reader, sayDay, sayTime } from '../../utils/i18n/when.ts';
import type { JournalEntry } from '../../utils/ports/journal.ts';
import { Confirm } from '../face/confirm.tsx';
import '../options/rows.css';

interface JournalSectionProps {
  /** Newest first. */
  entries: readonly JournalEntry[];
  /** There are older ones than these. */
  more: boolean;
  reader: Reader;
  onMore(): void;
  onClear(): void;
}

/** What Drempel did, by day. */
export function JournalSection({ entries, more, reader, onMore, onClear }: JournalSectionProps) {
  const words = journalWords[reader.language];
  const empty = entries.length === 0;
  return (
    <div class="stack">
      <header class="section-head">
        <h1 class="page-title" tabIndex={-1}>
          {empty ? words.none : words.title}
        </h1>
        <p class="soft">{empty ? words.noneLead : words.lead}</p>
      </header>
      {[...Map.groupBy(entries, ({ at }) => sayDay(at, reader))].map(([day, rows]) => (
        <section class="card rows" key={day}>
          <h2 class="capital">{day}</h2>
          <ol>
            {rows.map(({ id, at, event }) => (
              <li key={id}>
                <time dateTime={new Date(at).toISOString()}>{sayTime(at, reader)}</time>
                <p class="fill">{sayEvent(event, reader)}</p>
              </li>
            ))}
          </ol>
        </section>
      ))}
      {!empty && (
        <div class="row">
          {more && (
            <button type="button" class="button" onClick={onMore}>
              {words.more}
            </button>
          )}
          <Confirm label={words.clear} title={words.clearAsk} yes={words.clearYes} no={words.clearNo} onYes={onClear}>
            <p>{words.clearText}</p>
          </Confirm>
        </div>
      )}
    </div>
  );
}
