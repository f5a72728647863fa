import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { shellWords } from '../../utils/i18n/shell.ts';
import { useWords } from './language.ts';
import { type Turn, useTurn } from './turn.ts';

interface ButtonProps {
  /** Classes beside `button`, such as `main` or `compact`. */
  look?: string;
  /** Its name, where the text in it is not enough. */
  label?: string;
  /** What it says while it waits; by itself, "One moment…". */
  waiting?: string;
  /** By itself its own; one for a form and the button that sends it, or for buttons of which only one may be pressed. */
  turn?: Turn;
  /** May be waited for. Without it, the button sends its form. */
  onPress?(): unknown;
  children: ComponentChildren;
}

/**
 * A button of which the press may take time. Meanwhile it says so and hears no second press. It is not `disabled`:
 * that would take the focus away from who pressed it by keyboard.
 */
export function Button({ look = '', label, waiting, turn, onPress, children }: ButtonProps) {
  const words = useWords(shellWords);
  const own = useTurn();
  const { busy, slow, run } = turn ?? own;
  const pressed = useRef(false);
  const waits = slow && (pressed.current || !onPress);
  const press = async (work: () => unknown) => {
    if (busy) return;
    pressed.current = true;
    await run(work);
    pressed.current = false;
  };
  return (
    <button
      type={onPress ? 'button' : 'submit'}
      class={`button ${look}`}
      aria-label={waits ? undefined : label}
      aria-disabled={busy}
      aria-busy={waits}
      onClick={onPress && (() => void press(onPress))}
    >
      {waits ? (waiting ?? words.wait) : children}
    </button>
  );
}
