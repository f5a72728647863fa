import type { Context } from '../boundary/model.ts';

/** The separate context as the rest of Drempel sees it; what it is made of differs per browser. */
export interface Contexts {
  /** `private` where there is no work context, or the tab is gone. */
  contextOf(tabId: number): Promise<Context>;
  /** Opens a URL in a new, active tab of that context, in front of the employee. */
  open(url: string, context: Context): Promise<void>;
}
