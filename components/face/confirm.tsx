import type { ComponentChildren } from 'preact';
import { useId, useRef } from 'preact/hooks';
import { Button } from './button.tsx';
import './confirm.css';

interface ConfirmProps {
  /** On the button that asks. */
  label: string;
  title: string;
  yes: string;
  no: string;
  /** The question stays until this is done. */
  onYes(): unknown;
  /** What goes and what stays. */
  children: ComponentChildren;
}

/** A button that asks before it acts. The focus starts on keeping things as they are. */
export function Confirm({ label, title, yes, no, onYes, children }: ConfirmProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useId();
  const close = () => dialog.current?.close();
  return (
    <>
      <button type="button" class="button" onClick={() => dialog.current?.showModal()}>
        {label}
      </button>
      <dialog class="confirm" ref={dialog} aria-labelledby={heading}>
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
    </>
  );
}
