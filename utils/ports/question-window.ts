import type { CalledFrame } from '../guard/frame-hash.ts';

/** A window of its own for a question that has no room where it is asked. */
export interface QuestionWindow {
  /** Opens the warning page, which then calls the frame for what to ask. Rejects where no window can be opened. */
  open(frame: CalledFrame): Promise<void>;
}
