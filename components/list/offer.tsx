import { useEffect, useRef } from 'preact/hooks';
import { offerWords } from '../../utils/i18n/offer.ts';
import type { Reader } from '../../utils/i18n/when.ts';
import type { ListChange } from '../../utils/policy/diff.ts';
import type { ListOffer, PermissionSet } from '../../utils/policy/model.ts';
import { Button } from '../face/button.tsx';
import { useTurn } from '../face/turn.ts';
import { Changes } from './changes.tsx';
import { ListFacts } from './list-facts.tsx';
import { Needs } from './needs.tsx';
import { Statements } from './statements.tsx';

interface OfferProps {
  offer: ListOffer & { readonly needs: PermissionSet };
  /** What differs from the list in force, where there is one. */
  changes?: readonly ListChange[];
  reader: Reader;
  /** Runs inside the click, so that the browser may ask. */
  onAdopt(): unknown;
  onDecline(): unknown;
}

/** A verified list, before it counts: who, what, and what for. */
export function Offer({ offer, changes, reader, onAdopt, onDecline }: OfferProps) {
  const words = offerWords[reader.language];
  const org = offer.policy.org.name;
  const choosing = useTurn();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <section class="card stack offer" style={{ '--gap': '24px' }}>
      <h2 class="title written" ref={heading} tabIndex={-1}>
        {words.title(org)}
      </h2>
      {changes ? (
        <>
          <div class="stack" style={{ '--gap': '8px' }}>
            <h3>{words.changes}</h3>
            <Changes changes={changes} reader={reader} />
          </div>
          <details>
            <summary>{words.whole}</summary>
            <Statements offer={offer} reader={reader} />
          </details>
        </>
      ) : (
        <Statements offer={offer} reader={reader} />
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
