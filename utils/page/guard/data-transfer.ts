import { apply } from '../natives.ts';
import {
  addItem,
  createList,
  createNotes,
  createObject,
  dataFiles,
  dataItems,
  define,
  getData,
  itemEntry,
  itemFile,
  itemHandle,
  itemKind,
  itemsLength,
  itemType,
  LEAST_TEXT,
  later,
  listLength,
  NewDataTransfer,
  setData,
  setOwn,
} from './natives.ts';
import { closeThen, whenSettled } from './settle.ts';

/** One thing that a person dropped or pasted, kept past the event: the browser empties its own copy after it. */
export type Piece =
  | { readonly kind: 'string'; readonly type: string; readonly text: string }
  | {
      readonly kind: 'file';
      readonly type: string;
      readonly file: File;
      readonly entry: FileSystemEntry | null;
      readonly handle: Promise<unknown> | null;
    };

/** Whether it holds anything of the person's disk. Throws for what is no DataTransfer. */
export function holdsFiles(data: DataTransfer): boolean {
  if ((apply(listLength, apply(dataFiles, data, []), []) as number) > 0) return true;
  const items = apply(dataItems, data, []) as DataTransferItemList;
  const length = apply(itemsLength, items, []) as number;
  for (let place = 0; place < length; place += 1) if (apply(itemKind, items[place], []) === 'file') return true;
  return false;
}

/** Takes everything out while the event is still going on, in the order of its items. */
export function takeOut(data: DataTransfer): Piece[] {
  const pieces = createList<Piece>();
  const items = apply(dataItems, data, []) as DataTransferItemList;
  const length = apply(itemsLength, items, []) as number;
  for (let place = 0; place < length; place += 1) {
    const item = items[place];
    const type = apply(itemType, item, []) as string;
    if (apply(itemKind, item, []) === 'string') {
      pieces[pieces.length] = { kind: 'string', type, text: apply(getData, data, [type]) as string };
      continue;
    }
    const file = apply(itemFile, item, []) as File | null;
    if (!file) continue;
    const entry = apply(itemEntry, item, []) as FileSystemEntry | null;
    const handle = itemHandle && closeThen() ? (apply(itemHandle, item, []) as Promise<unknown>) : null;
    // A page that never asks for a handle must not see its rejection either.
    if (handle) whenSettled(handle, ignore, ignore);
    pieces[pieces.length] = { kind: 'file', type, file, entry, handle };
  }
  return pieces;
}

const ignore = () => {};

/** Lists of items that stand in for those of a DataTransfer made anew, which has lost entries and handles. */
const standIns = createNotes<object, DataTransferItemList>();

/** Makes `items` of the transfers rebuilt here give entries and handles, as those of a trusted event do. */
export function keepEntries(): void {
  const own = Object.getOwnPropertyDescriptor(DataTransfer.prototype, 'items');
  if (!own?.get) return;
  define(DataTransfer.prototype, 'items', {
    ...own,
    get: new Proxy(own.get, {
      __proto__: null,
      apply: (get: object, data: object, args: unknown[]) =>
        standIns.get(data) ?? apply(get as typeof getData, data, args as never),
    } as ProxyHandler<() => unknown>),
  });
}

/** Makes a DataTransfer of one's own that reads like the one taken out. */
export function putBack(pieces: readonly Piece[]): DataTransfer {
  const data = new NewDataTransfer();
  const list = createList();
  for (let place = 0; place < pieces.length; place += 1) {
    const piece = pieces[place];
    if (!piece) continue;
    if (piece.kind === 'string') apply(setData, data, [piece.type, piece.text]);
    else apply(addItem, apply(dataItems, data, []), [piece.file as never]);
    list[list.length] = standIn(piece);
  }
  standIns.set(data, standInList(list));
  return data;
}

function standIn(piece: Piece): DataTransferItem {
  const file = piece.kind === 'file' ? piece : null;
  return like(DataTransferItem.prototype, {
    kind: piece.kind,
    type: piece.type,
    getAsFile: () => file?.file ?? null,
    getAsString: (give?: ((text: string) => void) | null) => {
      if (piece.kind === 'string' && give) apply(later, window, [() => give(piece.text), 0]);
    },
    webkitGetAsEntry: () => file?.entry ?? null,
    ...(itemHandle ? { getAsFileSystemHandle: () => file?.handle ?? Promise.resolve(null) } : {}),
  });
}

function standInList(list: readonly unknown[]): DataTransferItemList {
  const nothing = () => {};
  return like(DataTransferItemList.prototype, {
    ...list,
    length: list.length,
    add: () => null,
    remove: nothing,
    clear: nothing,
  });
}

/** An object of an interface's kind with properties of its own. */
function like<T extends object>(prototype: T, properties: Record<string, unknown>): T {
  const made: T = createObject(prototype);
  for (const name in properties) setOwn(made, name, properties[name]);
  return made;
}

/** Whether it holds enough text to say where that comes from. */
export function holdsText(data: DataTransfer): boolean {
  const length = (type: string) => (apply(getData, data, [type]) as string).length;
  return length('text/plain') >= LEAST_TEXT || length('text/html') >= LEAST_TEXT;
}

/** What is said in words: as it is read, else as it is marked up. */
export const textIn = (pieces: readonly Piece[]) => textOf(pieces, 'text/plain') || textOf(pieces, 'text/html');

/** Text of one type among the pieces; `''` where there is none. */
export function textOf(pieces: readonly Piece[], type: string): string {
  for (let place = 0; place < pieces.length; place += 1) {
    const piece = pieces[place];
    if (piece?.kind === 'string' && piece.type === type) return piece.text;
  }
  return '';
}
