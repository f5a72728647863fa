import { useEffect, useRef, useState } from 'preact/hooks';
import { type HandoverStop, handoverWords } from '../../utils/i18n/handover.ts';
import type { LoopFacts } from '../../utils/messages/protocol.ts';
import { Button } from '../face/button.tsx';
import { Door } from '../face/door.tsx';
import { useWords } from '../face/language.ts';
import { useTurn } from '../face/turn.ts';
import '../options/rows.css';
import { Hops } from './hops.tsx';

interface HandoverProps {
  stop: HandoverStop;
  app: string;
  org: string | null;
  /** The address that is not opened. */
  url: string;
  loop: LoopFacts | null;
  /** All end with this page gone, or with another reason to show. */
  onOpen(): Promise<void>;
  onBack(): Promise<void>;
  /** Lets it open here: this once, or always. Ends with this page gone. */
  onKeep(how: 'once' | 'always'): Promise<void>;
  onSignIn(host: string): Promise<void>;
  /** @returns whether it was copied */
  onCopy(): Promise<boolean>;
}

/** Why a work app was not opened without a word: what happened, what was not lost, and the way on. */
export function Handover(props: HandoverProps) {
  const { stop, app, org, url, loop, onOpen, onBack, onKeep, onSignIn, onCopy } = props;
  const words = useWords(handoverWords);
  const leaving = useTurn();
  const heading = useRef<HTMLHeadingElement>(null);
  // Each new reason is read out from its heading on.
  useEffect(() => heading.current?.focus(), [stop]);
  const about = { app, org };
  const canRetry = stop === 'failed' || stop === 'no-containers' || stop === 'out-failed';
  const atWork = stop === 'sign-in' ? words.signInAtWork(about) : words.openAtWork(about);
  const openLabel = canRetry ? words.again : isOut(stop) ? words.openOutside(about) : atWork;
  const offers = stop === 'looped' ? (loop?.offers ?? []) : [];
  // What the sentences advise comes first: after a form, to go back to what was typed.
  const openFirst = canRetry || stop === 'kept' || stop === 'sign-in' || (stop === 'looped' && offers.length === 0);
  const openIt = (look: string) => (
    <Button look={look} turn={leaving} onPress={onOpen}>
      {openLabel}
    </Button>
  );
  return (
    <main class="page">
      <section class="card stack">
        <div class="row">
          <Door kind={stop === 'again' || stop === 'kept' || isOut(stop) ? 'work' : 'private'} />
          <h1 class="title grow" ref={heading} tabIndex={-1}>
            {words.title(stop, about)}
          </h1>
        </div>
        {words.body(stop, about).map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
        {isForElsewhere(stop) && <CopyAddress url={url} onCopy={onCopy} />}
        {stop === 'looped' && loop && <Hops hosts={loop.hosts} />}
        {offers.length > 0 && <p>{words.offer}</p>}
        {stop !== 'nothing' && (
          <div class="row">
            {offers.map((host, place) => (
              <Button key={host} look={place === 0 ? 'main' : ''} turn={leaving} onPress={() => onSignIn(host)}>
                {words.treatAsSignIn(host)}
              </Button>
            ))}
            {openFirst && openIt('main')}
            <Button
              look={openFirst || offers.length > 0 || isForElsewhere(stop) ? '' : 'main'}
              turn={leaving}
              onPress={onBack}
            >
              {stop === 'kept' ? words.close : words.back}
            </Button>
            {(stop === 'sent' || stop === 'pulled' || stop === 'out-sent' || offers.length > 0) && openIt('')}
            {isOut(stop) &&
              (['once', 'always'] as const).map((how) => (
                <Button key={how} turn={leaving} onPress={() => onKeep(how)}>
                  {how === 'once' ? words.keepOnce(isWhole(stop)) : words.keepAlways(isWhole(stop))}
                </Button>
              ))}
          </div>
        )}
        {isOut(stop) && <p class="hint">{words.keepHint}</p>}
        <p class="soft small">{words.nobody}</p>
      </section>
    </main>
  );
}

const isWhole = (stop: HandoverStop) => stop === 'outside' || stop === 'outside-sent';
const isOut = (stop: HandoverStop) => isWhole(stop) || stop.startsWith('out-');
const isForElsewhere = (stop: HandoverStop) => isWhole(stop) || stop === 'private-only' || stop === 'private-sent';

/** An address to take along to another profile. */
function CopyAddress({ url, onCopy }: { url: string; onCopy(): Promise<boolean> }) {
  const words = useWords(handoverWords);
  const [copied, setCopied] = useState<boolean | null>(null);
  return (
    <>
      <p class="address">{url}</p>
      <div class="row">
        <Button look="main" onPress={async () => setCopied(await onCopy())}>
          {words.copy}
        </Button>
        <p role="status" class="soft small">
          {copied === true ? words.copied : copied === false ? words.notCopied : ''}
        </p>
      </div>
    </>
  );
}
