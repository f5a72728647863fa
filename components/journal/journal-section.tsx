import { journalWords } from '../../utils/i18n/journal.ts';
import { type Reader, sayDay } from '../../utils/i18n/when.ts';
import type { JournalEntry } from '../../utils/ports/journal.ts';
import { Button } from '../face/button.tsx';
import { Confirm } from '../face/confirm.tsx';
import { SectionHead } from '../options/section-head.tsx';
import { JournalRow } from './journal-row.tsx';
import '../options/rows.css';
import './journal.css';

interface JournalSectionProps {
  /** Newest first. */
  entries: readonly JournalEntry[];
  /** There are older ones than these. */
  more: boolean;
  reader: Reader;
  /** Both may take their time. */
  onMore(): unknown;
  onClear(): unknown;
}

/** What Drempel did, by day. */
export function JournalSection({ entries, more, reader, onMore, onClear }: JournalSectionProps) {
  const words = journalWords[reader.language];
  const empty = entries.length === 0;
  return (
    <div class="stack">
      <SectionHead title={empty ? words.none : words.title} lead={empty ? words.noneLead : words.lead} />
      {[...Map.groupBy(entries, ({ at }) => sayDay(at, reader))].map(([day, rows]) => (
        <section class="card rows" key={day}>
          <h2 class="capital">{day}</h2>
          <ol>
            {rows.map((entry) => (
              <li key={entry.id}>
                <JournalRow entry={entry} reader={reader} />
              </li>
            ))}
          </ol>
        </section>
      ))}
      {!empty && (
        <div class="row">
          {more && <Button onPress={onMore}>{words.more}</Button>}
          <Confirm label={words.clear} title={words.clearAsk} yes={words.clearYes} no={words.clearNo} onYes={onClear}>
            <p>{words.clearText}</p>
          </Confirm>
        </div>
      )}
    </div>
  );
}
