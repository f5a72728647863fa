import type { EntryPoint } from '../../guard/model.ts';
import { addListener, apply, dispatch, stopImmediate } from '../natives.ts';
import type { Ask } from './ask.ts';
import { holdsFiles, type Piece, putBack, takeOut, textOf } from './data-transfer.ts';
import { gatherFacts } from './folders.ts';
import type { Inputs } from './inputs.ts';
import {
  createNotes,
  dataFiles,
  define,
  eventData,
  NewClipboardEvent,
  NewDataTransfer,
  NewDragEvent,
  ownProperty,
  pasteData,
  peek,
} from './natives.ts';
import { deepTarget, isFileInput } from './targets.ts';

type Haul = Exclude<EntryPoint, 'file-input'>;

/**
 * Drops and pastes of files. The event is stopped before any listener of the page and everything in it taken out; on
 * *go on* an event like it is sent to the same target, and what the browser would have done with it is done. On
 * *cancel* a drop ends as a drag that left, so that what the page shows while one hovers goes away.
 */
export function createHauls(ask: Ask, inputs: Inputs) {
  /** Transfers made here, which the page may have. */
  const released = createNotes<DataTransfer, true>();
  let ownDrag = false;

  const hold = (entry: Haul, event: Event, data: DataTransfer) => {
    const pieces = takeOut(data);
    const target = deepTarget(event);
    if (!target) return;
    gatherFacts(pieces, (facts) =>
      ask(entry, facts, (allow) => {
        if (allow) {
          const copy = putBack(pieces);
          released.set(copy, true);
          if (apply(dispatch, target, [likeEvent(event, entry, copy)])) actAsBrowser(target, pieces, copy, inputs);
        } else if (entry === 'drop') {
          apply(dispatch, target, [likeEvent(event, 'dragleave', new NewDataTransfer())]);
        }
      }),
    );
  };

  return {
    /** A drag that starts in the page carries what the page has already, until the pointer is free again. */
    dragStarts(event: Event) {
      if (!event.isTrusted) return;
      ownDrag = true;
      const ends = () => {
        ownDrag = false;
      };
      apply(addListener, window, ['dragend', ends, { capture: true, once: true }]);
      apply(addListener, window, ['pointermove', ends, { capture: true, once: true }]);
    },

    /** At a drop or paste: what to do once the event is stopped, or null where it holds no person's files. */
    find(entry: Haul, event: Event): (() => void) | null {
      const data = carriedBy(event, entry);
      if (!data || released.get(data) || (entry === 'drop' && ownDrag && event.isTrusted) || !holdsFiles(data))
        return null;
      const target = deepTarget(event);
      if (entry === 'drop' && event.isTrusted && isFileInput(target) && target.webkitdirectory) {
        // The browser alone can make a folder into files with their paths: they come back as a choice.
        inputs.opened(target);
        apply(stopImmediate, event, []);
        return null;
      }
      return () => hold(entry, event, data);
    },
  };
}

/** What the browser put in the event, or a script in its place. */
function carriedBy(event: Event, entry: Haul): DataTransfer | null {
  const name = entry === 'drop' ? 'dataTransfer' : 'clipboardData';
  const replaced = ownProperty(event, name)?.value;
  if (peek(dataFiles, replaced)) return replaced;
  return apply(entry === 'drop' ? eventData : pasteData, event, []) as DataTransfer | null;
}

/** An event that reads as the given one did, but for its type and what it carries. */
function likeEvent(event: Event, type: Haul | 'dragleave', data: DataTransfer): Event {
  const common = { bubbles: true, cancelable: type !== 'dragleave', composed: true };
  if (type !== 'paste') {
    const { clientX, clientY, screenX, screenY, ctrlKey, shiftKey, altKey, metaKey } = event as DragEvent;
    const place = { clientX, clientY, screenX, screenY, ctrlKey, shiftKey, altKey, metaKey, view: window };
    return new NewDragEvent(type, { ...common, ...place, dataTransfer: data });
  }
  const made = new NewClipboardEvent(type, { ...common, clipboardData: data });
  // Firefox leaves the constructor's `clipboardData` aside.
  if (apply(pasteData, made, []) !== data) define(made, 'clipboardData', { value: data, configurable: true });
  return made;
}

/** What the browser does with a drop or paste that no listener prevented; a synthetic event has no such end. */
function actAsBrowser(target: EventTarget, pieces: readonly Piece[], data: DataTransfer, inputs: Inputs): void {
  if (isFileInput(target)) {
    if (!target.disabled) inputs.give(target, target.multiple ? filesOf(data) : filesOf(putBack(firstFile(pieces))));
    return;
  }
  if (!(target instanceof HTMLElement)) return;
  const html = textOf(pieces, 'text/html');
  const text = textOf(pieces, 'text/plain');
  target.focus();
  if (target.isContentEditable) {
    if (html) document.execCommand('insertHTML', false, html);
    else if (text) document.execCommand('insertText', false, text);
    else insertPictures(data);
  } else if (text) document.execCommand('insertText', false, text);
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
