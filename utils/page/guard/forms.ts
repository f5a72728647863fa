import { apply } from '../natives.ts';
import { createNotes, inputForm } from './natives.ts';
import { innermost } from './targets.ts';

const { requestSubmit, submit } = HTMLFormElement.prototype;

interface Held {
  inputs: number;
  /** What the page or the person wanted meanwhile. */
  wanted: (() => void) | null;
}

/**
 * Forms whose file input waits for a verdict: sending one is put off until then, and forgotten on *cancel*, as the
 * person can press the button again.
 */
export function createForms() {
  const held = createNotes<HTMLFormElement, Held>();

  return {
    /** Holds the form of an input; call what it returns with the verdict. */
    hold(input: HTMLInputElement): (allow: boolean) => void {
      const form = apply(inputForm, input, []) as HTMLFormElement | null;
      if (!form) return () => {};
      const record = held.get(form) ?? { inputs: 0, wanted: null };
      held.set(form, record);
      record.inputs += 1;
      return (allow) => {
        record.inputs -= 1;
        if (!allow) record.wanted = null;
        if (record.inputs > 0) return;
        held.remove(form);
        record.wanted?.();
      };
    },

    /** At `submit`: what to do once it is stopped, or null where the form waits for nothing. */
    find(event: Event): (() => void) | null {
      const form = innermost(event) as HTMLFormElement | null;
      const record = form ? held.get(form) : undefined;
      if (!form || !record || !event.isTrusted) return null;
      const { submitter } = event as SubmitEvent;
      return () => {
        record.wanted = () => apply(requestSubmit, form, [submitter]);
      };
    },

    /** At `form.submit()`, which sends no event. True = put off. */
    putOff(form: HTMLFormElement): boolean {
      const record = held.get(form);
      if (!record) return false;
      record.wanted = () => apply(submit, form, []);
      return true;
    },
  };
}
export type FormHold = Pick<ReturnType<typeof createForms>, 'hold'>;
