import { sayStatement } from '../../utils/i18n/list.ts';
import { offerWords } from '../../utils/i18n/offer.ts';
import type { Reader } from '../../utils/i18n/when.ts';
import { describeList } from '../../utils/policy/describe.ts';
import type { ListOffer } from '../../utils/policy/model.ts';

interface StatementsProps {
  offer: ListOffer;
  /** Whether the settings of this browser name the list's key. */
  vouched: boolean;
  reader: Reader;
}

/** What a list asks, in sentences. Where it comes from is not repeated: `ListFacts` shows it. */
export function Statements({ offer: { policy, unknownFields }, vouched, reader }: StatementsProps) {
  return (
    <ul class="asks" aria-label={offerWords[reader.language].asks}>
      {describeList(policy, unknownFields, vouched)
        .filter(({ kind }) => kind !== 'from')
        .map((statement) => (
          <li key={statement.kind}>{sayStatement(statement, policy.org.name, reader)}</li>
        ))}
    </ul>
  );
}
