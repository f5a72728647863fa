import { useEffect, useRef } from 'preact/hooks';
import { heldWords, sayApp } from '../../utils/i18n/held.ts';
import { type Reader, sayInstant } from '../../utils/i18n/when.ts';
import type { HeldNotification } from '../../utils/quiet/model.ts';
import { Button } from '../face/button.tsx';
import { Confirm } from '../face/confirm.tsx';
import { SectionHead } from '../options/section-head.tsx';
import '../options/rows.css';

interface HeldSectionProps {
  /** Newest first. */
  rows: readonly HeldNotification[];
  /** There are older ones than these. */
  more: boolean;
  search: string;
  /** Lists of several organisations are in force. */
  many: boolean;
  reader: Reader;
  onSearch(text: string): void;
  /** These three may take their time. */
  onMore(): unknown;
  onOpen(id: number): unknown;
  onClear(): unknown;
  /** All up to this id have been before the reader. */
  onSeen(upTo: number): void;
}

/** From this many on, one searches. */
const SEARCH_FROM = 20;

/** What was kept back, by app. */
export function HeldSection({ rows, more, search, many, reader, ...on }: HeldSectionProps) {
  const words = heldWords[reader.language];
  const newest = rows[0]?.id;
  // Once shown they count as seen; what was new when the page opened stays marked while it is open.
  const fresh = useRef(new Set<number>());
  for (const row of rows) if (!row.seen) fresh.current.add(row.id);
  useEffect(() => {
    if (newest !== undefined && search === '') on.onSeen(newest);
  }, [newest]);
  const empty = rows.length === 0 && search === '';
  return (
    <div class="stack">
      <SectionHead title={empty ? words.none : words.title} lead={empty ? words.noneLead : words.lead} />
      {!empty && (
        <div class="row">
          {(more || rows.length > SEARCH_FROM || search !== '') && (
            <input
              type="search"
              class="input fill"
              aria-label={words.search}
              placeholder={words.search}
              value={search}
              onInput={(event) => on.onSearch(event.currentTarget.value)}
            />
          )}
          <Confirm
            label={words.clear}
            title={words.clearAsk}
            yes={words.clearYes}
            no={words.clearNo}
            onYes={on.onClear}
          >
            <p>{words.clearText}</p>
          </Confirm>
        </div>
      )}
      {search !== '' && (
        <p class="soft small" role="status">
          {words.found(rows.length)}
        </p>
      )}
      {byApp(rows).map(([id, kept]) => (
        <section class="card rows" key={id}>
          <h2>
            {kept[0] && sayApp(kept[0], many)} <span class="soft small">{words.count(kept.length)}</span>
          </h2>
          <ul>
            {kept.map((row) => (
              <li key={row.id}>
                <div class="fill written">
                  <h3>
                    {row.title || words.untitled}{' '}
                    {fresh.current.has(row.id) && <span class="chip work">{words.fresh}</span>}
                  </h3>
                  {row.body && <p>{row.body}</p>}
                  <p class="soft small">{sayInstant(row.at, reader)}</p>
                </div>
                <Button
                  look="compact"
                  label={words.open(row.title || words.untitled)}
                  onPress={() => on.onOpen(row.id)}
                >
                  {words.openShort}
                </Button>
              </li>
            ))}
          </ul>
        </section>
      ))}
      {more && (
        <div>
          <Button onPress={on.onMore}>{words.more}</Button>
        </div>
      )}
    </div>
  );
}

/** Apps by their ids, in the order of their newest notification. */
function byApp(rows: readonly HeldNotification[]): readonly [string, readonly HeldNotification[]][] {
  return [...Map.groupBy(rows, ({ appId }) => appId)];
}
