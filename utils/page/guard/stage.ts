/** A question cannot be read in less, in CSS pixels. */
const ROOM = { width: 300, height: 260 };

/**
 * Where a question about this frame is shown: the outermost document that is still of its origin. Null where none of
 * them can show it: what a sandbox holds, a page of the extension cannot work in, and in a small frame of another page
 * nobody can read.
 */
export function stageOf(frame: Window & typeof globalThis): Document | null {
  if (frame.origin === 'null') return null;
  let at: Window = frame;
  try {
    while (at.parent !== at && at.parent.document.documentElement) at = at.parent;
  } catch {
    // The parent is of another origin.
  }
  const isSmall = at.innerWidth < ROOM.width || at.innerHeight < ROOM.height;
  return isSmall && at.parent !== at ? null : at.document;
}
