import { useEffect, useRef } from 'preact/hooks';
import { type HandoverStop, handoverWords } from '../../utils/i18n/handover.ts';
import { Door } from '../face/door.tsx';
import { useWords } from '../face/language.ts';

interface HandoverProps {
  stop: HandoverStop;
  app: string;
  org: string | null;
  busy: boolean;
  onOpen(): void;
  onBack(): void;
}

/** Why a work app was not opened without a word: what happened, what was not lost, and the way on. */
export function Handover({ stop, app, org, busy, onOpen, onBack }: HandoverProps) {
  const words = useWords(handoverWords);
  const heading = useRef<HTMLHeadingElement>(null);
  // Each new reason is read out from its heading on.
  useEffect(() => heading.current?.focus(), [stop]);
  const about = { app, org };
  const open = stop === 'sent' ? words.openAtWork(about) : stop === 'failed' ? words.again : null;
  return (
    <main class="page">
      <section class="card stack">
        <div class="row">
          <Door kind={stop === 'again' ? 'work' : 'private'} />
          <h1 class="title grow" ref={heading} tabIndex={-1}>
            {words.title(stop, about)}
          </h1>
        </div>
        {words.body(stop, about).map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
        {stop !== 'nothing' && (
          <div class="row">
            <button type="button" class={open ? 'button' : 'button main'} onClick={onBack}>
              {words.back}
            </button>
            {open && (
              <button type="button" class="button main" disabled={busy} onClick={onOpen}>
                {open}
              </button>
            )}
          </div>
        )}
        <p class="soft small">{words.nobody}</p>
      </section>
    </main>
  );
}
