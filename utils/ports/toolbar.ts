import type { Context } from '../boundary/model.ts';

export interface ToolbarFace {
  readonly context: Context;
  readonly quiet: boolean;
  /** What a pointer, or a screen reader, finds at the button. */
  readonly title: string;
}

/** Drempel's button in the browser's toolbar. */
export interface Toolbar {
  /** What every tab shows that has no face of its own. */
  showAnywhere(face: ToolbarFace): Promise<void>;
  /** This tab's own face, until it shows another page. Does nothing where the tab is gone. */
  showIn(tabId: number, face: ToolbarFace): Promise<void>;
  /** A number on the button; 0 takes it away. */
  count(count: number): Promise<void>;
}
