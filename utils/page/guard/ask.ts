import type { EntryPoint, FileFacts } from '../../guard/model.ts';
import type { PageChannel } from '../channel-page.ts';
import { apply } from '../natives.ts';
import type { PageMessage, RelayMessage } from './messages.ts';
import {
  blobSize,
  blobType,
  createList,
  createObject,
  cut,
  drop,
  fileName,
  fileTime,
  later,
  listLength,
} from './natives.ts';

/** Asks whether the page may have files; `settle` is called once, never before `ask` has returned. */
export type Ask = (entry: EntryPoint, files: readonly FileFacts[], settle: (allow: boolean) => void) => void;

/** A relay that does not even say that it has heard within this time, in ms, is gone. */
const HEARD_WITHIN = 2_000;
const MAX_NAME = 255;

interface Asked {
  readonly settle: (allow: boolean) => void;
  readonly timer: number;
}

export interface Asker {
  readonly ask: Ask;
  receive(message: RelayMessage): void;
}

/**
 * Keeps account of what was asked. No relay means no: the answer is then false, and `tell` lets the person know.
 */
export function createAsker(channel: () => PageChannel, tell: () => void): Asker {
  const waiting: Record<number, Asked> = createObject(null);
  let count = 0;

  const end = (id: number, allow: boolean, failed: boolean) => {
    const asked = waiting[id];
    if (!asked) return;
    delete waiting[id];
    apply(drop, window, [asked.timer]);
    asked.settle(allow);
    if (failed) tell();
  };

  return {
    ask(entry, files, settle) {
      count += 1;
      const id = count;
      const timer = apply(later, window, [() => end(id, false, true), HEARD_WITHIN]) as unknown as number;
      waiting[id] = { settle, timer };
      channel().send({ kind: 'ask', id, transfer: { entry, files } } satisfies PageMessage);
    },
    receive(message) {
      if (message.kind === 'heard') apply(drop, window, [waiting[message.id]?.timer]);
      // Not under the port's own event: the page's code runs now, and `window.event` would hand it the port.
      else if (message.kind === 'verdict')
        apply(later, window, [() => end(message.id, message.allow, message.failed), 0]);
    },
  };
}

/** What can be told of a file without reading it. */
export function factsOf(file: File): FileFacts {
  return {
    name: apply(cut, apply(fileName, file, []), [0, MAX_NAME]) as string,
    size: apply(blobSize, file, []) as number,
    type: apply(cut, apply(blobType, file, []), [0, MAX_NAME]) as string,
    lastModified: apply(fileTime, file, []) as number,
  };
}

export function factsOfList(list: FileList): FileFacts[] {
  const facts = createList<FileFacts>();
  const length = apply(listLength, list, []) as number;
  for (let place = 0; place < length; place += 1) {
    const file = list[place];
    if (file) facts[facts.length] = factsOf(file);
  }
  return facts;
}
