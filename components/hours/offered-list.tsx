import { useSignal } from '@preact/signals';
import type { OfferedException } from '../../utils/availability/import-calendar.ts';
import { importWords } from '../../utils/i18n/calendar-import.ts';
import { sayException } from '../../utils/i18n/exceptions.ts';
import type { Reader } from '../../utils/i18n/when.ts';

interface OfferedListProps {
  offered: readonly OfferedException[];
  /** Ids of those that are chosen. */
  chosen: ReadonlySet<string>;
  reader: Reader;
  onChoose(ids: ReadonlySet<string>): void;
}

/** From this many on, one searches. */
const SEARCH_FROM = 20;

/** What a calendar offers, with a box to tick at each. */
export function OfferedList({ offered, chosen, reader, onChoose }: OfferedListProps) {
  const words = importWords[reader.language];
  const search = useSignal('');
  const wanted = search.value.trim().toLocaleLowerCase();
  const shown = offered.filter(({ exception }) => exception.name.toLocaleLowerCase().includes(wanted));
  const choose = (ids: readonly string[], on: boolean) => {
    const next = new Set(chosen);
    for (const id of ids) on ? next.add(id) : next.delete(id);
    onChoose(next);
  };
  const all = shown.map(({ exception }) => exception.id);
  return (
    <div class="stack" style={{ '--gap': '8px' }}>
      <div class="row">
        {offered.length > SEARCH_FROM && (
          <input
            type="search"
            class="input fill"
            aria-label={words.search}
            placeholder={words.search}
            value={search.value}
            onInput={({ currentTarget }) => {
              search.value = currentTarget.value;
            }}
          />
        )}
        <button type="button" class="button compact" onClick={() => choose(all, true)}>
          {words.all}
        </button>
        <button type="button" class="button compact" onClick={() => choose(all, false)}>
          {words.none}
        </button>
      </div>
      {shown.length === 0 && <p role="status">{words.noMatch}</p>}
      <ul class="picks offered">
        {shown.map(({ exception, changed }) => (
          <li key={exception.id}>
            <label>
              <input
                type="checkbox"
                checked={chosen.has(exception.id)}
                onChange={({ currentTarget }) => choose([exception.id], currentTarget.checked)}
              />
              <span class="written">
                {exception.name}
                <span class="hint">
                  {sayException(exception, reader)}
                  {changed && ` · ${words.changed}`}
                </span>
              </span>
            </label>
          </li>
        ))}
      </ul>
    </div>
  );
}
