import { useEffect, useRef } from 'preact/hooks';
import { type HandoverStop, handoverWords } from '../../utils/i18n/handover.ts';
import { Button } from '../face/button.tsx';
import { Door } from '../face/door.tsx';
import { useWords } from '../face/language.ts';
import { useTurn } from '../face/turn.ts';

interface HandoverProps {
  stop: HandoverStop;
  app: string;
  org: string | null;
  /** Both end with this page gone, or with another reason to show. */
  onOpen(): Promise<void>;
  onBack(): Promise<void>;
}

/** Why a work app was not opened without a word: what happened, what was not lost, and the way on. */
export function Handover({ stop, app, org, onOpen, onBack }: HandoverProps) {
  const words = useWords(handoverWords);
  const leaving = useTurn();
  const heading = useRef<HTMLHeadingElement>(null);
  // Each new reason is read out from its heading on.
  useEffect(() => heading.current?.focus(), [stop]);
  const about = { app, org };
  // What the sentences advise comes first: after a form, to go back to what was typed.
  const openIt = (look: string) => (
    <Button look={look} turn={leaving} onPress={onOpen}>
      {stop === 'failed' ? words.again : words.openAtWork(about)}
    </Button>
  );
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
            {stop === 'failed' && openIt('main')}
            <Button look={stop === 'failed' ? '' : 'main'} turn={leaving} onPress={onBack}>
              {words.back}
            </Button>
            {stop === 'sent' && openIt('')}
          </div>
        )}
        <p class="soft small">{words.nobody}</p>
      </section>
    </main>
  );
}
