import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { Question } from './question.tsx';

interface ConfirmProps {
  /** On the button that asks. */
  label: string;
  title: string;
  yes: string;
  no: string;
  /** When it is asked. */
  onOpen?(): unknown;
  /** The question stays until this is done. */
  onYes(): unknown;
  /** What goes and what stays. */
  children: ComponentChildren;
}

/** A button that asks before it acts. */
export function Confirm({ label, onOpen, children, ...question }: ConfirmProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  return (
    <>
      <button
        type="button"
        class="button"
        onClick={() => {
          void onOpen?.();
          dialog.current?.showModal();
        }}
      >
        {label}
      </button>
      <Question dialog={dialog} {...question}>
        {children}
      </Question>
    </>
  );
}
