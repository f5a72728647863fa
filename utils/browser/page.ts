import { type Signal, signal } from '@preact/signals';
import type { Trouble } from '../i18n/shell.ts';
import { createClient, troubleOf } from '../messages/client.ts';
import type { PermissionSet } from '../ports/permissions.ts';
import { browser } from './browser.ts';

/** What pages of Drempel have of the browser: the background's answers, and the questions only a page may ask. */
export const send = createClient((message) => browser.runtime.sendMessage(message));

/** A background that is just then stopped gives no answer; the next one starts it again. */
const RETRY_MS = 300;

/** An answer of the background that stays fresh. `undefined` before the first one; `trouble` while there is no new one. */
export interface Live<T> {
  readonly value: Signal<T | undefined>;
  readonly trouble: Signal<Trouble | null>;
  refresh(): Promise<void>;
}

/** Fetches now and again at each revision. An answer that a later question has overtaken is dropped. */
export function createLive<T>(fetch: () => Promise<T>): Live<T> {
  const value = signal<T | undefined>(undefined);
  const trouble = signal<Trouble | null>(null);
  let asked = 0;
  const refresh = async () => {
    const mine = ++asked;
    try {
      const answer = await fetch().catch(() => pause(RETRY_MS).then(fetch));
      if (mine !== asked) return;
      value.value = answer;
      trouble.value = null;
    } catch (error) {
      if (mine === asked) trouble.value = troubleOf(error);
    }
  };
  browser.storage.session.onChanged.addListener((changes) => {
    if ('revision' in changes) void refresh();
  });
  void refresh();
  return { value, trouble, refresh };
}

/** What a person asks for by a press. The last one that came to nothing stays until the next, so that it can be said. */
export interface Acts {
  readonly trouble: Signal<Trouble | null>;
  /** Never rejects: undefined where it came to nothing. */
  act<T>(run: () => Promise<T>): Promise<T | undefined>;
  /** The person has read what came to nothing. */
  dismiss(): void;
}

export function createActs(): Acts {
  const trouble = signal<Trouble | null>(null);
  return {
    trouble,
    async act(run) {
      trouble.value = null;
      try {
        return await run();
      } catch (error) {
        trouble.value = troubleOf(error);
        return undefined;
      }
    },
    dismiss() {
      trouble.value = null;
    },
  };
}

/** Of these the browser does not ask, so they are had for the length of a wipe. Firefox needs neither. */
const FOR_A_WIPE = ['cookies', 'browsingData'];

/**
 * Asks for what a wipe needs, and for what its ticks need, apart from one another: who refuses the one has the other.
 * Must be the first thing a click handler does.
 */
export async function askForWipe(ticks: Readonly<Record<'history' | 'downloads', boolean>>): Promise<void> {
  const optional = browser.runtime.getManifest().optional_permissions ?? [];
  const silent = FOR_A_WIPE.filter((name) => (optional as readonly string[]).includes(name));
  const ticked = (['history', 'downloads'] as const).filter((name) => ticks[name]);
  await Promise.all([
    askPermissions({ origins: [], permissions: silent }),
    askPermissions({ origins: [], permissions: ticked }),
  ]);
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

/**
 * Gives access back, and keeps other access that lies within it. Chrome takes that along, and nothing holds on hosts that
 * it has no access to; it grants it again without a question, within the click in which it was taken. So both are asked
 * for at once: the browser takes them in order, with nothing of ours in between. Once more where it did not.
 */
export async function giveBackAccess(origins: readonly string[], kept: readonly string[]): Promise<void> {
  const gone = browser.permissions.remove({ origins: [...origins] });
  const keeps = askPermissions({ origins: kept, permissions: [] });
  await Promise.all([gone, keeps]);
  if (await browser.permissions.contains({ origins: [...kept] })) return;
  await askPermissions({ origins: kept, permissions: [] });
}

/**
 * Asks the employee for permissions. Must be the first thing a click handler does: the browser only asks within the
 * gesture. True where all were granted; false where they were refused or the browser would not ask.
 */
export async function askPermissions({ origins, permissions }: PermissionSet): Promise<boolean> {
  if (origins.length === 0 && permissions.length === 0) return true;
  try {
    return await browser.permissions.request({ origins: [...origins], permissions: [...permissions] as never[] });
  } catch {
    return false;
  }
}
