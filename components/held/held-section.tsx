import { useEffect, useRef } from 'preact/hooks';
import { heldWords, sayApp } from '../../utils/i18n/held.ts';
import { letThroughWords } from '../../utils/i18n/let-through.ts';
import { privateSitesWords } from '../../utils/i18n/private-sites.ts';
import { type Reader, sayInstant } from '../../utils/i18n/when.ts';
import type { HeldApp, HeldNotification } from '../../utils/quiet/model.ts';
import { sideOf } from '../../utils/quiet/side.ts';
import { Button } from '../face/button.tsx';
import { Confirm } from '../face/confirm.tsx';
import { SectionHead } from '../options/section-head.tsx';
import '../options/rows.css';

interface HeldSectionProps {
  /** Apps that may have missed pushes while it was quiet. */
  missed: readonly string[];
  /** Newest first. */
  rows: readonly HeldNotification[];
  /** There are older ones than these. */
  more: boolean;
  search: string;
  /** Every app of which something is kept. */
  apps: readonly HeldApp[];
  /** The one of which the rows are, or all. */
  appId: string | undefined;
  /** Lists of several organisations are in force. */
  many: boolean;
  reader: Reader;
  onSearch(text: string): void;
  onChoose(appId: string | undefined): void;
  /** These three may take their time. */
  onMore(): unknown;
  onOpen(id: number): unknown;
  onClear(): unknown;
  /** All up to this id have been before the reader. */
  onSeen(upTo: number): void;
}

/** From this many on, one searches. */
const SEARCH_FROM = 20;
/** The value of the choice that is no app. */
const ALL = '';

/** What was kept back, by app. */
export function HeldSection({ missed, rows, more, search, apps, appId, many, reader, ...on }: HeldSectionProps) {
  const words = heldWords[reader.language];
  const newest = rows[0]?.id;
  // Once shown they count as seen; what was new when the page opened stays marked while it is open.
  const fresh = useRef(new Set<number>());
  for (const row of rows) if (!row.seen) fresh.current.add(row.id);
  useEffect(() => {
    if (newest !== undefined && search === '' && appId === undefined) on.onSeen(newest);
  }, [newest]);
  const empty = apps.length === 0;
  const total = apps.reduce((sum, app) => sum + app.count, 0);
  /** All of an app, however many rows are drawn; of what is searched for, only those that are. */
  const countOf = (id: string) => (search === '' ? apps.find((app) => app.appId === id)?.count : undefined);
  /** Where no word of it was kept, its time is all there is to know it by. */
  const nameOf = ({ texts, title, at }: HeldNotification) =>
    texts === 'counts' ? sayInstant(at, reader) : title || words.untitled;
  return (
    <div class="stack">
      <SectionHead title={empty ? words.none : words.title} lead={empty ? words.noneLead : words.lead} />
      {missed.length > 0 && (
        <p class="notice">{words.missed(new Intl.ListFormat(reader.language).format(missed), missed.length)}</p>
      )}
      {!empty && (
        <div class="row">
          {(total > SEARCH_FROM || search !== '') && (
            <input
              type="search"
              class="input fill"
              aria-label={words.search}
              placeholder={words.search}
              value={search}
              onInput={(event) => on.onSearch(event.currentTarget.value)}
            />
          )}
          {apps.length > 1 && (
            <select
              class="input pick-app"
              aria-label={words.show}
              value={appId ?? ALL}
              onChange={(event) => on.onChoose(event.currentTarget.value || undefined)}
            >
              <option value={ALL}>{words.allApps}</option>
              {apps.map((app) => (
                <option key={app.appId} value={app.appId}>
                  {sayApp(app, many)} ({app.count})
                </option>
              ))}
            </select>
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
          {rows.length === 0 ? words.noHits : words.found(rows.length, more)}
        </p>
      )}
      {byApp(rows).map(([id, kept]) => (
        <section class="card rows" key={id}>
          <h2>
            {kept[0] && sayApp(kept[0], many)}{' '}
            {sideOf(id) === 'private' && <span class="chip private">{privateSitesWords[reader.language].group}</span>}{' '}
            <span class="soft small">{words.count(countOf(id) ?? kept.length)}</span>
          </h2>
          <ul>
            {kept.map((row) => (
              <li key={row.id}>
                <div class="fill written">
                  <h3>
                    {nameOf(row)} {fresh.current.has(row.id) && <span class="chip work">{words.fresh}</span>}
                    {row.through && <span class="chip">{letThroughWords[reader.language].through[row.through]}</span>}
                  </h3>
                  {row.body && <p>{row.body}</p>}
                  {row.texts !== 'counts' && <p class="soft small">{sayInstant(row.at, reader)}</p>}
                </div>
                <Button look="compact" label={words.open(nameOf(row))} onPress={() => on.onOpen(row.id)}>
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
      <p>
        <a href="#quiet">{words.settings}</a>
      </p>
    </div>
  );
}

/** Apps by their ids, in the order of their newest notification; private sites after all work. */
function byApp(rows: readonly HeldNotification[]): readonly [string, readonly HeldNotification[]][] {
  const rank = (appId: string) => (sideOf(appId) === 'work' ? 0 : 1);
  return [...Map.groupBy(rows, ({ appId }) => appId)].sort(([one], [other]) => rank(one) - rank(other));
}
