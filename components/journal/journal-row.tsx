import { journalWords, sayEvent, sayFiles, sayWhy } from '../../utils/i18n/journal.ts';
import { type Reader, sayTime } from '../../utils/i18n/when.ts';
import type { JournalEntry } from '../../utils/ports/journal.ts';

/** One thing that Drempel did: when, what, with which files, and why. */
export function JournalRow({ entry: { at, event, files = [] }, reader }: { entry: JournalEntry; reader: Reader }) {
  const words = journalWords[reader.language];
  const why = sayWhy(event, reader);
  const names = sayFiles(files, 'files' in event ? event.files : files.length, reader);
  return (
    <>
      <time class={reader.clock === 12 ? 'wide' : ''} dateTime={new Date(at).toISOString()}>
        {sayTime(at, reader)}
      </time>
      <div class="fill journal-row">
        <p>{sayEvent(event, reader)}</p>
        {names.length > 0 && (
          <ul class="small" aria-label={words.files}>
            {names.map((name, place) => (
              <li key={`${place} ${name}`}>
                <bdi>{name}</bdi>
              </li>
            ))}
          </ul>
        )}
        {why.length > 0 && <p class="soft small">{why.join(' ')}</p>}
      </div>
    </>
  );
}
