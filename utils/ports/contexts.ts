import type { Context } from '../boundary/model.ts';

/** The separate context as the rest of Drempel sees it; what it is made of differs per browser. */
export interface Contexts {
  /** `private` where there is no work context, or the tab is gone. */
  contextOf(tabId: number): Promise<Context>;
  /** The id of the organisation in whose work context a tab is; null for a private one. */
  orgOf(tabId: number): Promise<string | null>;
  /**
   * Opens a URL in a new, active tab in front of the employee: in that organisation's work context, or in none. Null is
   * the browser's own new tab.
   * @param admit called with the new tab, and waited for before it asks for the URL
   */
  open(url: string | null, orgId: string | null, admit?: (tabId: number) => Promise<void>): Promise<void>;
}
