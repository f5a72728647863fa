/** What a person has said of an origin's notifications, in the words of the Notifications API. */
export type WebPermission = 'granted' | 'denied' | 'default';

/** The browser's own block of notifications, which holds for what no script in a page reaches (Chrome). */
export interface Seal {
  /** Whether the employee lets Drempel put it on. */
  allowed(): Promise<boolean>;
  /** What holds for an origin now: what the person has said, but where it is sealed. */
  permissionOf(origin: string): Promise<WebPermission>;
  /** Also blocks these match patterns. What the person has said is laid over, not changed. */
  add(patterns: readonly string[]): Promise<void>;
  /** Takes off every block of Drempel's, and then blocks these. */
  reset(patterns: readonly string[]): Promise<void>;
}
