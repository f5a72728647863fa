import { describe, expect, it } from 'vitest';
import type { AvailabilityState } from '../../../utils/availability/model.ts';
import type { Context } from '../../../utils/boundary/model.ts';
import type { ToolbarFace } from '../../../utils/ports/toolbar.ts';
import { createToolbarKeeper } from '../../../utils/services/toolbar.ts';

function start(workTabs: readonly number[]) {
  const shown = new Map<number | 'anywhere', ToolbarFace>();
  const counts: number[] = [];
  let state: AvailabilityState = 'available';
  let total = 0;
  let reads = 0;
  let fails = false;
  let changed: (tabId: number) => unknown = () => {};
  const contexts = new Map<number, Context>(workTabs.map((id) => [id, 'work']));
  const refresh = createToolbarKeeper({
    toolbar: {
      showAnywhere: async (face) => void shown.set('anywhere', face),
      showIn: async (tabId, face) => void shown.set(tabId, face),
      count: async (count) => void counts.push(count),
    },
    work: {
      onChanged(listener) {
        changed = listener;
      },
    },
    contexts: { contextOf: async (tabId) => contexts.get(tabId) ?? 'private', anywhere: async () => 'private' },
    tabs: { all: async () => [1, 2, 3].map((id) => ({ id, muted: false, mutedByDrempel: false })) },
    hours: { availability: async () => ({ state, reason: 'window', nextChange: null }) },
    held: {
      async summary() {
        reads += 1;
        if (fails) throw new Error('disk');
        return { total, apps: [] };
      },
    },
    language: async () => 'en',
  });
  return {
    shown,
    counts,
    contexts,
    refresh,
    tell: (tabId: number) => changed(tabId),
    reads: () => reads,
    fail(now: boolean) {
      fails = now;
    },
    be(next: AvailabilityState, held = 0) {
      state = next;
      total = held;
    },
  };
}

describe('the button in the toolbar', () => {
  it('shows work in work tabs and private everywhere else', async () => {
    const { shown, refresh } = start([2]);
    await refresh();
    expect([...shown.keys()]).toEqual(['anywhere', 2]);
    expect(shown.get('anywhere')).toEqual({ context: 'private', quiet: false, title: 'Drempel: this tab is private' });
    expect(shown.get(2)).toEqual({ context: 'work', quiet: false, title: 'Drempel: this tab is work' });
  });

  it('puts the moon beside both while quiet, and counts only what is kept', async () => {
    const { shown, counts, refresh, be } = start([2]);
    await refresh();
    be('quiet', 3);
    await refresh();
    be('off');
    await refresh();
    expect(counts).toEqual([0, 3, 0]);
    expect(shown.get(2)?.quiet).toBe(false);
    be('quiet', 1);
    await refresh();
    expect([...shown.values()].map(({ quiet }) => quiet)).toEqual([true, true]);
    expect(shown.get(2)?.title).toBe('Drempel: this tab is work, work is quiet now, 1 notification kept for you');
  });

  it('counts what is kept once for all the pages that come between two changes, and again after a disk that failed', async () => {
    const { shown, refresh, tell, reads, be, fail } = start([2, 3]);
    for (const tabId of [2, 3, 2]) await tell(tabId);
    expect(reads()).toBe(1);
    be('quiet', 2);
    await refresh();
    await tell(3);
    expect(reads()).toBe(2);
    expect(shown.get(3)?.title).toBe('Drempel: this tab is work, work is quiet now, 2 notifications kept for you');
    fail(true);
    await expect(refresh()).rejects.toThrow('disk');
    fail(false);
    await tell(2);
    await refresh();
    expect(reads()).toBe(5);
  });

  it('follows a tab that comes into the work context or leaves it', async () => {
    const { shown, contexts, tell } = start([]);
    contexts.set(3, 'work');
    await tell(3);
    expect(shown.get(3)?.context).toBe('work');
    contexts.delete(3);
    await tell(3);
    expect(shown.get(3)?.context).toBe('private');
  });
});
