import { signal } from '@preact/signals';
import { JournalCopyCard } from '../../components/journal/journal-copy-card.tsx';
import { JournalKeepingCard } from '../../components/journal/journal-keeping-card.tsx';
import { JournalSection } from '../../components/journal/journal-section.tsx';
import { createLive, send } from '../../utils/browser/page.ts';
import { checkJournalCopy, saveJournal } from './journal-copies.ts';
import { act, ROWS, type Shown } from './state.ts';

const limit = signal(ROWS);
// One more than is shown tells whether there is more.
export const journal = createLive(async () => {
  const [rows, keeping] = await Promise.all([
    send('journal.list', { limit: limit.peek() + 1 }),
    send('journal.keeping', null),
  ]);
  return { rows, keeping };
});

export function Journal({ reader }: Shown) {
  const kept = journal.value.value;
  if (!kept) return null;
  const { rows, keeping } = kept;
  const empty = rows.length === 0;
  return (
    <JournalSection
      entries={rows.slice(0, limit.value)}
      more={rows.length > limit.value}
      reader={reader}
      onMore={() => {
        limit.value += ROWS;
        return journal.refresh();
      }}
    >
      <JournalKeepingCard
        keeping={keeping}
        empty={empty}
        onKeep={(chosen) => act(() => send('journal.keep', { keeping: chosen })).then(journal.refresh)}
        onClear={() => act(() => send('journal.clear', null).then(journal.refresh))}
      />
      <JournalCopyCard
        empty={empty}
        reader={reader}
        onSave={(format, withFiles) => act(() => saveJournal(format, withFiles, reader))}
        onCheck={(file) => act(() => checkJournalCopy(file))}
      />
    </JournalSection>
  );
}
