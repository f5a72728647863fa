import { apply, dispatch } from '../natives.ts';
import { type Ask, holdList } from './ask.ts';
import type { FormHold } from './forms.ts';
import {
  createNotes,
  dataFiles,
  inputFiles,
  later,
  listLength,
  NewDataTransfer,
  NewEvent,
  setInputFiles,
} from './natives.ts';
import { innermost, isElsewhere, isFileInput } from './targets.ts';

const filesOf = (input: HTMLInputElement) => apply(inputFiles, input, []) as FileList;

/**
 * File inputs, wherever they are. What a person chose is taken out of the input at its first event, before any
 * listener of the page, and the input holds what it held before; on *go on* the very same list is put in and both
 * events are sent once, on *cancel* the page gets the `cancel` that a closed chooser gives.
 */
export function createInputs(ask: Ask, forms: FormHold, watch: (input: HTMLInputElement) => void) {
  /** What an input held when its chooser was opened: that is what the page may see until the verdict. */
  const before = createNotes<HTMLInputElement, FileList>();
  const pending = createNotes<HTMLInputElement, { readonly list: FileList; readonly kept: FileList }>();

  const send = (input: HTMLInputElement, type: string, composed: boolean) =>
    apply(dispatch, input, [new NewEvent(type, { bubbles: true, composed })]);

  const give = (input: HTMLInputElement, list: FileList) => {
    apply(setInputFiles, input, [list]);
    send(input, 'input', true);
    send(input, 'change', false);
  };

  const hold = (input: HTMLInputElement, list: FileList) => {
    const earlier = before.get(input);
    const kept = earlier && earlier !== list ? earlier : (apply(dataFiles, new NewDataTransfer(), []) as FileList);
    apply(setInputFiles, input, [kept]);
    const choice = { list, kept };
    pending.set(input, choice);
    watch(input);
    const release = forms.hold(input);
    ask('file-input', holdList(list, isElsewhere(input)), (allow) => {
      const latest = pending.get(input) === choice;
      if (latest) {
        pending.remove(input);
        before.remove(input);
        if (allow) give(input, list);
        else send(input, 'cancel', false);
      }
      release(allow && latest);
    });
  };

  return {
    /** Files given to an input by drop or paste, decided on already. */
    give,

    /** At a click that may open a chooser. */
    opened(input: HTMLInputElement) {
      watch(input);
      const asked = pending.get(input);
      const note = () => before.set(input, filesOf(input));
      note();
      // Again after the page's own click listeners, which may empty the input; by then something may be chosen already.
      apply(later, window, [() => pending.get(input) === asked && note(), 0]);
    },

    /** At `input` and `change`: what to do once the event is stopped, or null where it holds no person's files. */
    find(event: Event): (() => void) | null {
      if (!event.isTrusted) return null;
      const input = innermost(event);
      if (!isFileInput(input)) return null;
      const list = filesOf(input);
      // The second event of the same choice, of which nothing is left in the input.
      if (list === pending.get(input)?.kept) return () => {};
      if ((apply(listLength, list, []) as number) === 0) return null;
      return () => hold(input, list);
    },
  };
}
export type Inputs = ReturnType<typeof createInputs>;
