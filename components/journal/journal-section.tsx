import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { journalWords } from '../../utils/i18n/journal.ts';
import { type Reader, sayDay } from '../../utils/i18n/when.ts';
import type { JournalEntry } from '../../utils/ports/journal.ts';
import { Button } from '../face/button.tsx';
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
  /** May take its time. */
  onMore(): unknown;
  /** What is kept, and copies of it. */
  children: ComponentChildren;
}

/** Rows from which on what stands below them is out of sight. */
const MANY = 8;

/** What Drempel did, by day; below it what is kept of that. */
export function JournalSection({ entries, more, reader, onMore, children }: JournalSectionProps) {
  const words = journalWords[reader.language];
  const below = useRef<HTMLDivElement>(null);
  const empty = entries.length === 0;
  const goBelow = () => {
    below.current?.scrollIntoView();
    below.current?.querySelector('input')?.focus({ preventScroll: true });
  };
  return (
    <div class="stack">
      <SectionHead title={empty ? words.none : words.title} lead={empty ? words.noneLead : words.lead} />
      {entries.length > MANY && (
        <div>
          <button type="button" class="button bare compact" onClick={goBelow}>
            {words.below}
          </button>
        </div>
      )}
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
      {more && (
        <div class="row">
          <Button onPress={onMore}>{words.more}</Button>
        </div>
      )}
      <div class="stack" ref={below}>
        {children}
      </div>
    </div>
  );
}
