import { type Held, holdFile, holdNothing } from './ask.ts';
import type { Piece } from './data-transfer.ts';
import { createList } from './natives.ts';
import { callUntouched } from './untouched.ts';

/** One more than the background looks at: it then asks about the whole without looking. */
export const ENOUGH = 100_001;

/**
 * Gathers every file among the pieces, folders walked through. What cannot be read is left out:
 * the page cannot read it either. Gives at most `ENOUGH`. Throws where the page has replaced what entries are read with.
 */
export function gatherFiles(pieces: readonly Piece[], give: (held: Held) => void): void {
  const held = holdNothing();
  const folders = createList<FileSystemEntry>();
  for (let place = 0; place < pieces.length; place += 1) {
    const piece = pieces[place];
    if (piece?.kind !== 'file') continue;
    if (piece.entry && callUntouched(piece.entry, 'isDirectory')) folders[folders.length] = piece.entry;
    else holdFile(held, piece.file);
  }
  walk(folders, held, give);
}

function walk(folders: FileSystemEntry[], held: Held, give: (held: Held) => void) {
  const { facts } = held;
  const folder = folders[folders.length - 1];
  if (!folder || facts.length >= ENOUGH) {
    give(held);
    return;
  }
  folders.length -= 1;
  const reader = callUntouched<object>(folder, 'createReader');
  const next = () => walk(folders, held, give);
  const more = () => callUntouched(reader, 'readEntries', [read, next]);
  // A reader gives a folder in parts, and an empty part at its end.
  const read = (entries: FileSystemEntry[]) => {
    if (entries.length === 0 || facts.length >= ENOUGH) {
      next();
      return;
    }
    let open = 1;
    const closed = () => {
      open -= 1;
      if (open === 0) more();
    };
    for (let place = 0; place < entries.length; place += 1) {
      const entry = entries[place];
      if (!entry) continue;
      if (callUntouched(entry, 'isDirectory')) {
        folders[folders.length] = entry;
        continue;
      }
      open += 1;
      const found = (file: File) => {
        holdFile(held, file);
        closed();
      };
      callUntouched(entry, 'file', [found, closed]);
    }
    closed();
  };
  more();
}
