import type { TabProtocol } from '../messages/protocol.ts';

export interface TabFacts {
  readonly id: number;
  /** Absent where Drempel may not see it: then it is no work app's. */
  readonly url?: string;
  readonly muted: boolean;
  /** Muted by Drempel and not touched by the employee since. */
  readonly mutedByDrempel: boolean;
}

/** The open tabs, as far as quiet needs them. */
export interface Tabs {
  all(): Promise<readonly TabFacts[]>;
  /** The tab with this id, or for null the one before the employee; undefined where there is none. */
  find(tabId: number | null): Promise<TabFacts | undefined>;
  /** The tab that the employee looks at; null where no window of this browser has the focus. */
  inFront(): Promise<number | null>;
  /** Called when that may be another one. */
  onFront(listener: () => unknown): void;
  /** Tabs in windows that hold tabs or an installed app, private windows left out, the one used last in front. */
  byLastUse(): Promise<readonly number[]>;
  /** Puts a tab before the employee, with its window. Does nothing where it is gone. */
  bringToFront(tabId: number): Promise<void>;
  /** Does nothing where the tab is gone. */
  mute(tabId: number, muted: boolean): Promise<void>;
  /**
   * Closes tabs; the browser stays open. A page may ask whether to leave it, and stay: the first of those comes to the
   * front.
   * @param within how long to wait, in ms
   * @param asked those that are waited for alone, as they were to close before: Firefox takes a second word for an answer
   * to the page's question, and what is not saved there is lost
   * @returns those that are still open
   */
  close(tabIds: readonly number[], within: number, asked?: readonly number[]): Promise<readonly number[]>;
  /** Tells the relays in every tab and frame; those without one hear nothing. */
  tell<K extends keyof TabProtocol>(name: K, message: TabProtocol[K]): Promise<void>;
  /** The same to the relay of one frame. */
  tellFrame<K extends keyof TabProtocol>(
    tabId: number,
    frameId: number,
    name: K,
    message: TabProtocol[K],
  ): Promise<void>;
  /** Called with a tab that is opened, or shows another address. */
  onNavigated(listener: (tab: TabFacts) => unknown): void;
}
