import type { EntryPoint } from '../../guard/model.ts';
import { apply, dispatch, stopImmediate } from '../natives.ts';
import type { Ask } from './ask.ts';
import { holdsFiles, holdsText, type Piece, putBack, takeOut, textIn, textOf } from './data-transfer.ts';
import { gatherFiles } from './folders.ts';
import type { Inputs } from './inputs.ts';
import {
  createNotes,
  cut,
  dataFiles,
  eventData,
  getData,
  inputFolder,
  mouse,
  NewClipboardEvent,
  NewDataTransfer,
  NewDragEvent,
  ownProperty,
  pasteData,
  peek,
  setOwn,
} from './natives.ts';
import { isElsewhere, isFileInput, type Roots } from './targets.ts';

const FILE = 'file:';

type Haul = Extract<EntryPoint, 'drop' | 'paste'>;

/**
 * Drops and pastes of files and text. The event is stopped before any listener of the page and everything in it taken out; on
 * *go on* an event like it is sent to the same target, and what the browser would have done with it is done. On
 * *cancel* a drop ends as a drag that left, so that what the page shows while one hovers goes away.
 */
export function createHauls(ask: Ask, inputs: Inputs, { deepTarget }: Roots) {
  /** Transfers made here, which the page may have. */
  const released = createNotes<DataTransfer, true>();
  /** The address that the last drag from the page carried when it began, before the page could add to it. */
  let ownAddress = '';
  /** A drag that began in this page: its text is the page's already. */
  let ownDrag = false;

  const hold = (entry: Haul, event: Event, data: DataTransfer) => {
    const pieces = takeOut(data);
    const target = deepTarget(event);
    if (!target) return;
    const place = placeOf(event);
    gatherFiles(pieces, (held) => {
      held.text = textIn(pieces);
      held.elsewhere = isElsewhere(target);
      ask(entry, held, (allow) => {
        if (allow) {
          const copy = putBack(pieces);
          released.set(copy, true);
          if (apply(dispatch, target, [makeEvent(entry, place, copy)]))
            actAsBrowser(target, place, pieces, copy, inputs);
        } else if (entry === 'drop') {
          apply(dispatch, target, [makeEvent('dragleave', place, new NewDataTransfer())]);
        }
      });
    });
  };

  return {
    /** A picture or link dragged from the page is the page's already; what comes from disk has no address. */
    dragStarts(event: Event) {
      const data = apply(eventData, event, []) as DataTransfer | null;
      if (!data || !event.isTrusted) return;
      const address = addressIn(data);
      // A page may well link to a file of the person's; that makes it no file of the page's.
      ownAddress = apply(cut, address, [0, FILE.length]) === FILE ? '' : address;
      ownDrag = true;
    },
    /** At the end of a drag, and at a press of the pointer, before which an end may have been missed. */
    dragEnds() {
      ownDrag = false;
    },

    /** At a drop or paste: what to do once the event is stopped, or null where it holds nothing of the person's. */
    find(entry: Haul, event: Event): (() => void) | null {
      const data = carriedBy(event, entry);
      if (!data || released.get(data)) return null;
      if (!holdsFiles(data)) {
        // A page's own event carries what the page has.
        if (!event.isTrusted || (entry === 'drop' && ownDrag)) return null;
        return holdsText(data) ? () => hold(entry, event, data) : null;
      }
      if (entry === 'drop' && ownAddress && ownAddress === addressIn(data)) return null;
      const target = deepTarget(event);
      if (entry === 'drop' && event.isTrusted && isFileInput(target) && apply(inputFolder, target, [])) {
        // The browser alone can make a folder into files with their paths: they come back as a choice.
        inputs.opened(target);
        apply(stopImmediate, event, []);
        return null;
      }
      return () => hold(entry, event, data);
    },
  };
}

const addressIn = (data: DataTransfer) => apply(getData, data, ['text/uri-list']) as string;

const PLACE = ['clientX', 'clientY', 'screenX', 'screenY', 'ctrlKey', 'shiftKey', 'altKey', 'metaKey'] as const;
const placeGetters = PLACE.map(mouse);

/** Where a drop fell, read while the event is still going on; nothing of a paste. */
function placeOf(event: Event): Partial<MouseEvent> {
  const place = { view: window };
  for (let at = 0; at < PLACE.length; at += 1)
    setOwn(place, PLACE[at] as string, peek(placeGetters[at] as () => unknown, event));
  return place;
}

/** What the browser put in the event, or a script in its place. */
function carriedBy(event: Event, entry: Haul): DataTransfer | null {
  const name = entry === 'drop' ? 'dataTransfer' : 'clipboardData';
  const replaced = ownProperty(event, name)?.value;
  if (peek(dataFiles, replaced)) return replaced;
  return apply(entry === 'drop' ? eventData : pasteData, event, []) as DataTransfer | null;
}

/** An event that reads as the one that was stopped did, but for its type and what it carries. */
function makeEvent(type: Haul | 'dragleave', place: object, data: DataTransfer): Event {
  const common = { bubbles: true, cancelable: type !== 'dragleave', composed: true };
  if (type !== 'paste') return new NewDragEvent(type, { ...common, ...place, dataTransfer: data });
  const made = new NewClipboardEvent(type, { ...common, clipboardData: data });
  // Firefox leaves the constructor's `clipboardData` aside.
  if (apply(pasteData, made, []) !== data) setOwn(made, 'clipboardData', data);
  return made;
}

/** What the browser does with a drop or paste that no listener prevented; a synthetic event has no such end. */
function actAsBrowser(
  target: EventTarget,
  place: Partial<MouseEvent>,
  pieces: readonly Piece[],
  data: DataTransfer,
  inputs: Inputs,
): void {
  if (isFileInput(target)) {
    if (!target.disabled) inputs.give(target, target.multiple ? filesOf(data) : filesOf(putBack(firstFile(pieces))));
    return;
  }
  const isDrop = place.clientX !== undefined;
  const field = isDrop ? target : pastedInto(target);
  if (!(field instanceof HTMLElement)) return;
  const html = textOf(pieces, 'text/html');
  const text = textOf(pieces, 'text/plain');
  field.focus();
  if (isDrop) putCaret(field, place.clientX as number, place.clientY as number);
  if (field.isContentEditable) {
    if (html) document.execCommand('insertHTML', false, html);
    else if (text) document.execCommand('insertText', false, text);
    else insertPictures(data);
  } else if (text) document.execCommand('insertText', false, text);
}

/** Firefox sends a paste to where the selection is, and lets the field that has the focus have it. */
function pastedInto(target: EventTarget): EventTarget {
  const { activeElement: focused } = document;
  if (!(focused instanceof HTMLElement) || takesText(target) || !takesText(focused)) return target;
  const selection = getSelection();
  if (focused.isContentEditable && !focused.contains(selection?.anchorNode ?? null)) {
    selection?.selectAllChildren(focused);
    selection?.collapseToEnd();
  }
  return focused;
}

const takesText = (target: EventTarget) => 'setSelectionRange' in target || (target as HTMLElement).isContentEditable;

/** Where a drop fell, its text goes. */
function putCaret(target: HTMLElement, x: number, y: number): void {
  const at = document.caretPositionFromPoint?.(x, y);
  if (!at) return;
  if ('setSelectionRange' in target) (target as HTMLTextAreaElement).setSelectionRange(at.offset, at.offset);
  else getSelection()?.collapse(at.offsetNode, at.offset);
}

const filesOf = (data: DataTransfer) => apply(dataFiles, data, []) as FileList;

function firstFile(pieces: readonly Piece[]): Piece[] {
  for (let place = 0; place < pieces.length; place += 1) {
    const piece = pieces[place];
    if (piece?.kind === 'file') return [piece];
  }
  return [];
}

function insertPictures(data: DataTransfer): void {
  const files = filesOf(data);
  for (let place = 0; place < files.length; place += 1) {
    const file = files[place];
    if (file?.type.startsWith('image/')) document.execCommand('insertImage', false, URL.createObjectURL(file));
  }
}
