import { apply, dispatch, stopImmediate } from '../natives.ts';
import { GUARD_CHANNEL } from './messages.ts';
import { documentView, NewEvent, ownerDocument, ownProperty, peek, setOwn } from './natives.ts';

/** What the guards of frames of one origin do for each other. A page that asks for it gets no more than guarding. */
export interface Kin {
  /** Listens on its window again. */
  arm(): void;
  /** Somebody listens for this on something in its window. */
  listening(target: EventTarget, type: string): void;
  /** The chooser of this input may open. */
  opened(input: HTMLInputElement): void;
  /** Something may have come into its document. */
  inserted(): void;
}

export const KIN = `${GUARD_CHANNEL}#`;

/** The window of a node or document; undefined where it has none, or is neither. */
export const viewOf = (thing: unknown) => peek(documentView, peek(ownerDocument, thing) ?? thing);

/**
 * The guard of another window that a node, document or window belongs to: a page may use the methods of one frame on
 * what is in another, and what this guard's listeners do there ends with this frame. Null where it is our own.
 */
export function kinOf(thing: unknown): Kin | null {
  const view = viewOf(thing) ?? thing;
  if (!view || view === window) return null;
  const question = new NewEvent(KIN);
  try {
    apply(dispatch, view, [question]);
  } catch {
    // No event target, or of another origin.
  }
  return ownProperty(question, 'kin')?.value ?? null;
}

/** Answers the guard of another frame. Its event is stopped: the page can neither see it nor answer in our place. */
export function answerKin(event: Event, { arm, listening, opened, inserted }: Kin): void {
  apply(stopImmediate, event, []);
  setOwn(event, 'kin', { arm, listening, opened, inserted });
}
