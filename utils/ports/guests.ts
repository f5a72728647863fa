/** How long a host may be in a tab: until the tab shows another one, or until it is closed. */
export type Stay = 'left' | 'closed';

/** Hosts that are not at home at work and may be open there in one tab. Forgotten with the browser's session. */
export interface Guests {
  isGuest(tabId: number, host: string): Promise<boolean>;
  /** Resolves when the browser lets it through. */
  add(tabId: number, host: string, stay: Stay): Promise<void>;
  /** A tab shows this host now: those that were to stay until it left them go. */
  shown(tabId: number, host: string): Promise<void>;
  gone(tabId: number): Promise<void>;
  /** Those in other tabs go. */
  keepOnly(isKept: (tabId: number) => Promise<boolean>): Promise<void>;
  /** Hosts by tab. */
  all(): Promise<ReadonlyMap<number, readonly string[]>>;
  /** What it returns is waited for before a change is called done. */
  onChanged(listener: () => unknown): void;
}
