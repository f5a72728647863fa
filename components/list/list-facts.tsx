import { type OfferWords, offerWords, sayThumbprint } from '../../utils/i18n/offer.ts';
import { type Reader, sayDate } from '../../utils/i18n/when.ts';
import type { ListOffer } from '../../utils/policy/model.ts';
import './list.css';

/** Who signed a list, with which key, its number and its dates. */
export function ListFacts({ offer, reader }: { offer: ListOffer; reader: Reader }) {
  const words = offerWords[reader.language];
  const { policy, source } = offer;
  return (
    <dl class="facts">
      <dt>{words.facts.signer}</dt>
      <dd>
        <span class="strong">{policy.org.name}</span> ({policy.org.id})
      </dd>
      <dt>{words.facts.key}</dt>
      <dd>
        <span class="key">{sayThumbprint(offer.thumbprint)}</span>
        <p class="hint">{sayKey(offer, words)}</p>
      </dd>
      <dt>{words.facts.number}</dt>
      <dd>
        {policy.seq} {words.facts.from(sayDate(Date.parse(policy.issued), reader))}
      </dd>
      <dt>{words.facts.until}</dt>
      <dd>{sayDate(Date.parse(policy.expires), reader)}</dd>
      <dt>{words.facts.source}</dt>
      <dd>{source.kind === 'url' ? source.url : source.kind === 'file' ? source.name : words.fromManaged}</dd>
    </dl>
  );
}

const KEY_FROM = { url: 'keyPinned', file: 'keyUnpinned', managed: 'keyManaged' } as const;

function sayKey({ source, formerKeys }: ListOffer, words: OfferWords): string {
  if (formerKeys) return words.keyFollowed;
  return words[KEY_FROM[source.kind]];
}
