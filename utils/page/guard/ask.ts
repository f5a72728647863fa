import type { EntryPoint, FileFacts, Transfer } from '../../guard/model.ts';
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
  peek,
} from './natives.ts';

/** What is kept from the page until the verdict. `files[n]` is what `facts[n]` tells of. */
export interface Held {
  readonly facts: FileFacts[];
  readonly files: Blob[];
  text: string;
  /** It was given in another window than this one, where a question in this page would not be seen. */
  elsewhere: boolean;
}

/** Asks whether the page may have what is held; `settle` is called once, never before `ask` has returned. */
export type Ask = (entry: EntryPoint, held: Held, settle: (allow: boolean) => void) => void;

/** A relay that does not even say that it has heard within this time, in ms, is gone. */
const HEARD_WITHIN = 2_000;
const MAX_NAME = 255;

interface Asked {
  readonly files: readonly Blob[];
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

  /** Files are handed over as what they are: nothing of them is read here. */
  const show = (id: number, places: readonly number[]) => {
    const shown = createList<Blob>();
    for (let at = 0; at < places.length; at += 1) {
      const file = waiting[id]?.files[places[at] as number];
      if (file) shown[shown.length] = file;
    }
    channel().send({ kind: 'files', id, files: shown } satisfies PageMessage);
  };

  return {
    ask(entry, { facts, files, text, elsewhere }, settle) {
      count += 1;
      const id = count;
      const timer = apply(later, window, [() => end(id, false, true), HEARD_WITHIN]) as unknown as number;
      waiting[id] = { files, settle, timer };
      const transfer: Transfer = text ? { entry, files: facts, text } : { entry, files: facts };
      channel().send({ kind: 'ask', id, transfer, elsewhere } satisfies PageMessage);
    },
    receive(message) {
      if (message.kind === 'heard') apply(drop, window, [waiting[message.id]?.timer]);
      else if (message.kind === 'show') show(message.id, message.files);
      // Not under the port's own event: the page's code runs now, and `window.event` would hand it the port.
      else if (message.kind === 'verdict')
        apply(later, window, [() => end(message.id, message.allow, message.failed), 0]);
    },
  };
}

/** What can be told of a file without reading it; what came from the clipboard has neither name nor time. */
function factsOf(file: Blob): FileFacts {
  return {
    name: apply(cut, peek(fileName, file) ?? '', [0, MAX_NAME]) as string,
    size: apply(blobSize, file, []) as number,
    type: apply(cut, apply(blobType, file, []), [0, MAX_NAME]) as string,
    lastModified: peek(fileTime, file) ?? 0,
  };
}

export const holdNothing = (): Held => ({ facts: createList(), files: createList(), text: '', elsewhere: false });

export function holdFile({ facts, files }: Held, file: Blob): void {
  facts[facts.length] = factsOf(file);
  files[files.length] = file;
}

/** @param elsewhere see `Held` */
export function holdList(list: FileList, elsewhere: boolean): Held {
  const held = holdNothing();
  held.elsewhere = elsewhere;
  const length = apply(listLength, list, []) as number;
  for (let place = 0; place < length; place += 1) {
    const file = list[place];
    if (file) holdFile(held, file);
  }
  return held;
}
