import './hops.css';
import { handoverWords } from '../../utils/i18n/handover.ts';
import type { LoopFacts } from '../../utils/messages/protocol.ts';
import { useWords } from '../face/language.ts';

/** Twice there and back: enough to see that it would go on. */
const SHOWN = 5;

/** The hosts that a tab was sent along, each with the place where it stands. */
export function Hops({ hosts }: Pick<LoopFacts, 'hosts'>) {
  const words = useWords(handoverWords);
  return (
    <ol class="hops" aria-label={words.way}>
      {hosts.slice(0, SHOWN).map(({ host, side, signIn }, place) => (
        <li key={place}>
          <span class={side === null ? 'hop' : 'hop work'}>
            {host}
            <small>{words.side(side, signIn)}</small>
          </span>
        </li>
      ))}
      {hosts.length > SHOWN && <li aria-hidden="true">…</li>}
    </ol>
  );
}
