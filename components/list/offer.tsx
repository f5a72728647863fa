import { useEffect, useRef } from 'preact/hooks';
import { offerWords } from '../../utils/i18n/offer.ts';
import type { Reader } from '../../utils/i18n/when.ts';
import type { ShownOffer } from '../../utils/messages/protocol.ts';
import type { ListChange } from '../../utils/policy/diff.ts';
import { Button } from '../face/button.tsx';
import { useTurn } from '../face/turn.ts';
import { Changes } from './changes.tsx';
import { ListFacts } from './list-facts.tsx';
import { Needs } from './needs.tsx';
import { Statements } from './statements.tsx';

interface OfferProps {
  offer: ShownOffer;
  /** What differs from the list in force, where there is one. */
  changes?: readonly ListChange[];
  /** Where it came from, where that is news. */
  lead?: string | undefined;
  reader: Reader;
  /** Runs inside the click, so that the browser may ask. */
  onAdopt(): unknown;
  onDecline(): unknown;
}

/** A verified list, before it counts: who, what, and what for. */
export function Offer({ offer, changes, lead, reader, onAdopt, onDecline }: OfferProps) {
  const words = offerWords[reader.language];
  const org = offer.policy.org.name;
  const choosing = useTurn();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <section class="card stack offer" style={{ '--gap': '24px' }}>
      <div class="stack" style={{ '--gap': '4px' }}>
        <h2 class="title written" ref={heading} tabIndex={-1}>
          {words.title(org)}
        </h2>
        {lead && <p>{lead}</p>}
      </div>
      {changes ? (
        <>
          <div class="stack" style={{ '--gap': '8px' }}>
            <h3>{words.changes}</h3>
            <Changes changes={changes} reader={reader} />
          </div>
          <details>
            <summary>{words.whole}</summary>
            <Statements offer={offer} vouched={offer.vouched} reader={reader} />
          </details>
        </>
      ) : (
        <Statements offer={offer} vouched={offer.vouched} reader={reader} />
      )}
      <ListFacts offer={offer} reader={reader} />
      <div class="stack line" style={{ '--gap': '12px' }}>
        <div>
          <h3>{words.allows}</h3>
          <p class="hint">{words.allowsLead}</p>
        </div>
        <Needs needs={offer.needs} />
      </div>
      <div class="stack" style={{ '--gap': '10px' }}>
        <div class="row">
          <Button look="main" turn={choosing} onPress={onAdopt}>
            {words.adopt}
          </Button>
          <Button turn={choosing} onPress={onDecline}>
            {words.notNow}
          </Button>
        </div>
        <p class="hint">{words.foot(org)}</p>
      </div>
    </section>
  );
}
