import {
  ALL_SITES,
  type BoundaryChoice,
  type BoundaryMode,
  DEFAULT_CHOICE,
  modeOf,
  wantsClosed,
} from '../boundary/mode.ts';
import type { Permissions } from '../ports/permissions.ts';
import type { SettingsStore } from '../ports/settings.ts';
import { createQueue, inTurn } from './in-turn.ts';
import { readOnce } from './read-once.ts';

/** What the employee chose of the boundary, kept in memory for one life of the background. */
export interface BoundaryModeService {
  choice(): Promise<BoundaryChoice>;
  mode(): Promise<BoundaryMode>;
  /** The same without waiting, once warm. */
  peek(): BoundaryMode | undefined;
  /** Leaves it to the page to give access to all sites back: Chrome takes what lies within it along. */
  choose(next: Partial<Pick<BoundaryChoice, 'role' | 'strict' | 'kept'>>): Promise<BoundaryChoice>;
  /** Back to how it is by itself, with what the employee keeps at work forgotten and access to all sites given back. */
  reset(): Promise<void>;
  /** What it returns is waited for before a change is called done. */
  onChanged(listener: () => unknown): void;
}

interface Parts {
  readonly settings: SettingsStore;
  readonly permissions: Permissions;
}

export function createBoundaryMode({ settings, permissions }: Parts): BoundaryModeService {
  const listeners: (() => unknown)[] = [];
  const queued = createQueue();
  const choice = async () => (await settings.get('boundary')) ?? DEFAULT_CHOICE;
  const current = readOnce(async () => {
    const chosen = await choice();
    const asked = wantsClosed(chosen) ? await permissions.missing({ origins: [ALL_SITES], permissions: [] }) : null;
    return modeOf(chosen, asked?.origins.length === 0);
  });
  const reload = inTurn(async () => {
    const { before, now } = await current.again();
    if (now.mark === before?.mark) return;
    // In order: pages are told once the browser keeps to it.
    for (const listener of listeners) await listener();
  });
  settings.onChanged((keys) => {
    if (keys.includes('boundary')) void reload();
  });
  permissions.onChanged(reload);

  const choose: BoundaryModeService['choose'] = (next) =>
    queued(async () => {
      const before = await choice();
      const after = { ...before, ...next, revision: before.revision + 1 };
      await settings.set('boundary', after);
      await reload();
      return after;
    });

  return {
    choice,
    mode: current.get,
    peek: current.peek,
    choose,
    async reset() {
      const before = await choice();
      if (before.role === 'both' && !before.strict && before.kept.length === 0) return;
      await choose({ role: 'both', strict: false, kept: [] });
      if (wantsClosed(before)) await permissions.drop({ origins: [ALL_SITES], permissions: [] });
    },
    onChanged: (listener) => void listeners.push(listener),
  };
}
