/** An entry in the menu that opens with a right click. `tab`: on a tab itself, where the browser has entries there. */
export interface MenuEntry {
  readonly id: string;
  readonly subject: 'link' | 'page' | 'tab';
  readonly title: string;
}

export interface MenuChoice {
  readonly id: string;
  /** What was clicked on: the link's URL, else the page's; null where the browser does not tell. */
  readonly url: string | null;
}

/** Drempel's entries in the browser's menus. The browser keeps them while the background is stopped. */
export interface Menus {
  /** Puts these in the place of all there were, every one shown. Those for web addresses only appear on such. */
  put(entries: readonly MenuEntry[]): Promise<void>;
  /** Shows an entry, or hides it. Does nothing where there is none by that id. */
  show(entry: Pick<MenuEntry, 'id' | 'subject'>, shown: boolean): Promise<void>;
  onChosen(listener: (choice: MenuChoice) => unknown): void;
  /** Called with the tab that a menu opens on; what is shown by the end is what the person sees (Firefox). */
  onOpening(listener: (tabId: number) => Promise<void>): void;
}
