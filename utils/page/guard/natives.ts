import { apply, getter } from '../natives.ts';

/** The natives that only the guard needs; see `../natives.ts`. Interfaces that a browser lacks are left out. */
type Get<T> = (this: unknown) => T;

export const eventType: Get<string> = getter(Event.prototype, 'type');
/** Where the listener is that has the event now. */
export const listener: Get<EventTarget | null> = getter(Event.prototype, 'currentTarget');
export const eventPath = Event.prototype.composedPath;
/** Firefox alone has it: the innermost target, closed shadow roots or not. */
export const eventOrigin: Get<EventTarget | null> | undefined = getter(Event.prototype, 'originalTarget');
export const eventData: Get<DataTransfer | null> = getter(DragEvent.prototype, 'dataTransfer');
export const pasteData: Get<DataTransfer | null> = getter(ClipboardEvent.prototype, 'clipboardData');
export const inputKind: Get<string> = getter(InputEvent.prototype, 'inputType');
export const relatedTarget: Get<EventTarget | null> = getter(MouseEvent.prototype, 'relatedTarget');
export const mouse = (name: keyof MouseEventInit) => getter(MouseEvent.prototype, name);

export const inputType: Get<string> = getter(HTMLInputElement.prototype, 'type');
export const inputFiles: Get<FileList> = getter(HTMLInputElement.prototype, 'files');
export const setInputFiles = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'files')?.set as (
  this: unknown,
  files: FileList,
) => void;
export const inputForm: Get<HTMLFormElement | null> = getter(HTMLInputElement.prototype, 'form');
export const inputFolder: Get<boolean> = getter(HTMLInputElement.prototype, 'webkitdirectory');
export const labelControl: Get<HTMLElement | null> = getter(HTMLLabelElement.prototype, 'control');

export const localName: Get<string> = getter(Element.prototype, 'localName');
export const parentNode: Get<Node | null> = getter(Node.prototype, 'parentNode');
export const isConnected: Get<boolean> = getter(Node.prototype, 'isConnected');
export const ownerDocument: Get<Document | null> = getter(Node.prototype, 'ownerDocument');
export const documentView: Get<Window | null> = getter(Document.prototype, 'defaultView');
export const rootNode = Node.prototype.getRootNode;
export const rootHost: Get<Element> = getter(ShadowRoot.prototype, 'host');
export const rootAtPoint = ShadowRoot.prototype.elementFromPoint;
export const rootFocus: Get<Element | null> = getter(ShadowRoot.prototype, 'activeElement');

export const listLength: Get<number> = getter(FileList.prototype, 'length');
export const fileName: Get<string> = getter(File.prototype, 'name');
export const fileTime: Get<number> = getter(File.prototype, 'lastModified');
export const blobSize: Get<number> = getter(Blob.prototype, 'size');
export const blobType: Get<string> = getter(Blob.prototype, 'type');

export const NewDataTransfer = DataTransfer;
export const NewDragEvent = DragEvent;
export const NewClipboardEvent = ClipboardEvent;
export const NewMouseEvent = MouseEvent;
export const NewEvent = Event;
export const NewDOMException = DOMException;
export const define = Object.defineProperty;
export const ownProperty = Object.getOwnPropertyDescriptor;
export const prototypeOf = Object.getPrototypeOf;
export const setPrototype = Object.setPrototypeOf;
export const createObject = Object.create;
export const later = setTimeout;
export const drop = clearTimeout;
export const onSettled = Promise.prototype.then;
export const cut = String.prototype.slice;
export const sourceText = Function.prototype.toString;

export const dataFiles: Get<FileList> = getter(DataTransfer.prototype, 'files');
export const dataItems: Get<DataTransferItemList> = getter(DataTransfer.prototype, 'items');
export const getData = DataTransfer.prototype.getData;
export const setData = DataTransfer.prototype.setData;
export const itemsLength: Get<number> = getter(DataTransferItemList.prototype, 'length');
export const addItem = DataTransferItemList.prototype.add;
export const itemKind: Get<string> = getter(DataTransferItem.prototype, 'kind');
export const itemType: Get<string> = getter(DataTransferItem.prototype, 'type');
export const itemFile = DataTransferItem.prototype.getAsFile;
export const itemEntry = DataTransferItem.prototype.webkitGetAsEntry;
/** Chromium alone has handles. */
export const itemHandle = (DataTransferItem.prototype as { getAsFileSystemHandle?: () => Promise<unknown> })
  .getAsFileSystemHandle;

/** Text shorter than this says too little of where it comes from, in UTF-16 units. */
export const LEAST_TEXT = 30;

/** A list into which nothing can be put but what is put there: it has no prototype on which a page may have setters. */
export const createList = <T>(): T[] => setPrototype([], null);

/** Gives an object a property of its own, whatever the page has done to the objects that it comes from. */
export function setOwn(object: object, name: string | number, value: unknown): void {
  define(object, name, { __proto__: null, value, enumerable: true, configurable: true } as PropertyDescriptor);
}

/** Holds things by object, out of the page's reach. */
export function createNotes<K extends WeakKey, V>() {
  const notes = new WeakMap<K, V>();
  return {
    get: (key: K): V | undefined => apply(weakGet, notes, [key]) as V | undefined,
    set: (key: K, value: V) => void apply(weakSet, notes, [key, value]),
    remove: (key: K) => void apply(weakDelete, notes, [key]),
  };
}
const { get: weakGet, set: weakSet, delete: weakDelete } = WeakMap.prototype;

/** Reads a getter of another kind of object than may be at hand; undefined where it is not of that kind. */
export function peek<T>(get: Get<T>, of: unknown): T | undefined {
  try {
    return apply(get, of, []) as T;
  } catch {
    return undefined;
  }
}
