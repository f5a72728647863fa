import { useSignal } from '@preact/signals';
import { hostListWords } from '../../utils/i18n/hosts.ts';
import { useWords } from '../face/language.ts';

/** From this many on, one searches; and no more than this many are drawn at once. */
const SEARCH_FROM = 20;
const DRAWN = 200;

/** Hosts by name. A list may hold thousands, so it can be searched and is never drawn whole. */
export function HostList({ hosts }: { hosts: readonly string[] }) {
  const words = useWords(hostListWords);
  const search = useSignal('');
  const wanted = search.value.trim().toLowerCase();
  const found = wanted === '' ? hosts : hosts.filter((host) => host.includes(wanted));
  const rest = found.length - DRAWN;
  return (
    <div class="stack" style={{ '--gap': '8px' }}>
      {hosts.length > SEARCH_FROM && (
        <input
          type="search"
          class="input"
          aria-label={words.search}
          placeholder={words.search}
          value={search.value}
          onInput={(event) => {
            search.value = event.currentTarget.value;
          }}
        />
      )}
      {found.length === 0 ? (
        <p class="hint">{words.none}</p>
      ) : (
        <ul class="hosts">
          {found.slice(0, DRAWN).map((host) => (
            <li key={host}>{host}</li>
          ))}
        </ul>
      )}
      {rest > 0 && <p class="hint">{words.rest(rest)}</p>}
    </div>
  );
}
