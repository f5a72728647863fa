import type { PermissionSet } from '../policy/model.ts';

/** What the employee asked to be wiped. */
export interface WipeWish {
  readonly orgId: string;
  /** The list goes too. */
  readonly leave: boolean;
  /** Pages of work sites in the browser's history. */
  readonly history: boolean;
  /** The browser's records of downloads from work sites; never the files. */
  readonly downloads: boolean;
}

/** What there was of something, and what of it was still there when Drempel looked again. */
export interface Counted {
  readonly found: number;
  readonly left: number;
}

/**
 * What became of storage: pages' own databases, files, caches and workers. `container`: it went with the whole
 * container, of which the browser can be asked whether it is gone. `hosts`: the browser says that it is gone at these,
 * and lets nobody look.
 */
export type StorageReport =
  | { readonly kind: 'container'; readonly left: boolean }
  | { readonly kind: 'hosts'; readonly hosts: readonly string[]; readonly failed: readonly string[] };

/** What was wiped, read back where the browser lets one read it. */
export interface WipeReport {
  readonly orgName: string;
  readonly leave: boolean;
  /** Epoch ms. */
  readonly at: number;
  /** Closed. */
  readonly tabs: number;
  /** Null where Drempel may not touch them. */
  readonly cookies: Counted | null;
  readonly storage: StorageReport | null;
  /** Absent where they were not asked for. */
  readonly history?: Counted | 'refused' | 'failed';
  readonly downloads?: Counted | 'refused' | 'failed';
  /** Work hosts that Drempel has no access to. */
  readonly withheld: readonly string[];
  /** Work of another organisation too, so left with that one. */
  readonly shared: readonly string[];
  /** Where the sign-in stays, as it is not the work context's alone. */
  readonly signIn: readonly string[];
}

/** `waiting`: so many pages did not close, as one does that asks whether to leave it; nothing but tabs is gone yet. */
export type WipeState =
  | { readonly kind: 'running'; readonly orgName: string }
  | { readonly kind: 'waiting'; readonly orgName: string; readonly leave: boolean; readonly tabs: number }
  | { readonly kind: 'done'; readonly report: WipeReport };

/** A wipe that has begun. All that it does can be done again, so a stop of the background in the middle does no harm. */
export interface WipeUnderWay {
  readonly wish: WipeWish;
  readonly orgName: string;
  /** Origins that open tabs showed before they were closed. */
  readonly origins: readonly string[];
  /** The most that was found of each, so that a second beginning does not count what the first had taken away. */
  readonly found: Readonly<Partial<Record<'tabs' | 'cookies' | 'history' | 'downloads', number>>>;
  /** Tabs that were to close: they are not told twice. */
  readonly asked?: readonly number[];
  /** How many of them did not. It goes on at the employee's word only. */
  readonly waiting?: number;
  /** Everything is wiped, and only the list is still to go, with what the lists needed while it was in force. */
  readonly last?: { readonly report: WipeReport; readonly needs: PermissionSet };
}

/** Everything that was asked for, as far as the browser lets one see. */
export function isWhole({ cookies, storage, history, downloads, withheld }: WipeReport): boolean {
  const gone = (counted: WipeReport['history'] | null) => typeof counted === 'object' && counted?.left === 0;
  if (storage === null || !gone(cookies)) return false;
  if (storage.kind === 'container' ? storage.left : storage.failed.length + withheld.length > 0) return false;
  return [history, downloads].every((one) => one === undefined || gone(one));
}

/** @returns the most that was found of each, now that so much of this kind was: begun again, a wipe may find less */
export function mostFound(
  { found }: WipeUnderWay,
  kind: keyof WipeUnderWay['found'],
  count: number,
): WipeUnderWay['found'] {
  return { ...found, [kind]: Math.max(found[kind] ?? 0, count) };
}
