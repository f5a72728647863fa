import type { ComponentChildren, RefObject } from 'preact';
import { useId } from 'preact/hooks';
import { Button } from './button.tsx';
import './confirm.css';

interface QuestionProps {
  /** For who asks, to open it. */
  dialog: RefObject<HTMLDialogElement | null>;
  title: string;
  yes: string;
  no: string;
  /** The question stays until this is done. */
  onYes(): unknown;
  /** After either answer, and after none. */
  onClose?(): void;
  /** What goes and what stays. */
  children: ComponentChildren;
}

/** A question before something is lost. The focus starts on keeping things as they are. */
export function Question({ dialog, title, yes, no, onYes, onClose, children }: QuestionProps) {
  const heading = useId();
  const close = () => dialog.current?.close();
  return (
    <dialog class="confirm" ref={dialog} aria-labelledby={heading} onClose={onClose}>
      <div class="stack">
        <h2 id={heading}>{title}</h2>
        {children}
        <div class="row">
          <button type="button" class="button main" onClick={close}>
            {no}
          </button>
          <Button
            onPress={async () => {
              await onYes();
              close();
            }}
          >
            {yes}
          </Button>
        </div>
      </div>
    </dialog>
  );
}
