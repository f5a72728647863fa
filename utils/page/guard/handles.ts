import { apply } from '../natives.ts';
import { type Held, holdFile, holdNothing } from './ask.ts';
import { ENOUGH } from './folders.ts';
import { createList } from './natives.ts';
import { whenSettled } from './settle.ts';
import { callUntouched } from './untouched.ts';

type Next = { readonly done?: boolean; readonly value: FileSystemHandle };

const { getFile } = globalThis.FileSystemFileHandle?.prototype ?? {};
const { values } = (globalThis.FileSystemDirectoryHandle?.prototype ?? {}) as { values?: () => object };

/**
 * Gathers the files that handles lead to, folders walked through. What cannot be read is left out: the page cannot read
 * it either. Gives at most `ENOUGH`.
 */
export function gatherHandles(handles: readonly FileSystemHandle[], give: (held: Held) => void): void {
  const held = holdNothing();
  const left = createList<FileSystemHandle>();
  for (let at = 0; at < handles.length; at += 1) left[at] = handles[at] as FileSystemHandle;
  const step = () => {
    const handle = left[left.length - 1];
    if (!handle || held.facts.length >= ENOUGH) {
      give(held);
      return;
    }
    left.length -= 1;
    if (callUntouched(handle, 'kind') === 'directory') list(handle);
    else {
      const found = (file: File) => {
        holdFile(held, file);
        step();
      };
      whenSettled(apply(getFile as () => Promise<File>, handle, []), found, step);
    }
  };
  const list = (folder: FileSystemHandle) => {
    const iterator = apply(values as () => object, folder, []);
    const next = () =>
      whenSettled(
        callUntouched<Promise<Next>>(iterator, 'next'),
        ({ done, value }) => {
          if (done || left.length >= ENOUGH) return step();
          left[left.length] = value;
          next();
        },
        step,
      );
    next();
  };
  step();
}
