export type CommandName = 'other-side';

/** Keys that the browser hears for Drempel; which they are, people choose in the browser's own page. */
export interface Commands {
  /** `tabId`: the tab in front when the key was pressed; null where there was none. */
  on(name: CommandName, listener: (tabId: number | null) => unknown): void;
}
