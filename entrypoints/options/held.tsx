import { signal } from '@preact/signals';
import { HeldSection } from '../../components/held/held-section.tsx';
import { createLive, send } from '../../utils/browser/page.ts';
import { act, ROWS, type Shown } from './state.ts';

const query = signal<{ search: string; appId?: string; limit: number }>({ search: '', limit: ROWS });
// One more than is shown tells whether there is more.
export const held = createLive(async () => {
  const [rows, apps, missed] = await Promise.all([
    send('held.list', { ...query.peek(), limit: query.peek().limit + 1 }),
    send('held.apps', null),
    send('held.missed', null),
  ]);
  return { rows, apps, missed };
});

function find(next: typeof query.value): Promise<void> {
  query.value = next;
  return held.refresh();
}

export function Held({ list, reader }: Shown) {
  const { search, appId, limit } = query.value;
  const kept = held.value.value;
  if (!kept) return null;
  return (
    <HeldSection
      missed={kept.missed}
      rows={kept.rows.slice(0, limit)}
      more={kept.rows.length > limit}
      search={search}
      apps={kept.apps}
      appId={appId}
      many={list.lists.length > 1}
      reader={reader}
      onSearch={(text) => void find({ ...query.value, search: text, limit: ROWS })}
      onChoose={(chosen) => void find({ search, limit: ROWS, ...(chosen ? { appId: chosen } : {}) })}
      onMore={() => find({ ...query.value, limit: limit + ROWS })}
      onOpen={(id) => act(() => send('held.open', { id }))}
      onClear={() => act(() => send('held.clear', null).then(held.refresh))}
      onSeen={(upTo) => void act(() => send('held.seen', { upTo }))}
    />
  );
}
