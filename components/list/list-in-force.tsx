import { useSignal } from '@preact/signals';
import { sayListProblem } from '../../utils/i18n/list-problem.ts';
import { listSectionWords } from '../../utils/i18n/list-section.ts';
import { type Reader, sayDate, sayDistance, sayInstant } from '../../utils/i18n/when.ts';
import type { ListUpdate, ShownList } from '../../utils/messages/protocol.ts';
import type { AdoptedList, ListProblem } from '../../utils/policy/model.ts';
import { Button } from '../face/button.tsx';
import { ListFacts } from './list-facts.tsx';
import { Offer } from './offer.tsx';
import { Statements } from './statements.tsx';

interface ListInForceProps {
  shown: ShownList;
  /** Why what the settings of this browser hold could not be used beside this list. */
  managedProblem: ListProblem | null;
  reader: Reader;
  /** Resolves when the check is done, to whether there was one; what came of it is in the list's own state. */
  onCheck(): Promise<boolean>;
  /** Runs inside the click, so that the browser may ask. */
  onAdopt(update: ListUpdate): unknown;
}

/** What one organisation's list asks, who signed it, how fresh it is, and a newer version that waits. */
export function ListInForce({ shown, managedProblem, reader, onCheck, onAdopt }: ListInForceProps) {
  const words = listSectionWords[reader.language];
  const { list, vouched, update } = shown;
  const { org } = list.policy;
  const later = useSignal<string | null>(null);
  const managed = managedProblem && sayListProblem(managedProblem, list, reader);
  return (
    <>
      {update && later.value !== update.digest && (
        <section class="stack" style={{ '--gap': '8px' }}>
          <h2>{words.updateTitle(update.policy.seq)}</h2>
          <p class="soft">{words.updateLead(org.name)}</p>
          <Offer
            offer={update}
            changes={update.changes}
            reader={reader}
            onAdopt={() => onAdopt(update)}
            onDecline={() => {
              later.value = update.digest;
            }}
          />
        </section>
      )}
      <section class="card stack">
        <h2>{words.asks}</h2>
        <Statements offer={list} vouched={vouched} reader={reader} />
      </section>
      <section class="card stack">
        <h2>{words.signedBy}</h2>
        <ListFacts offer={list} reader={reader} />
        {vouched && <p class="soft small">{words.vouched(org.name)}</p>}
        <Freshness list={list} reader={reader} onCheck={onCheck} />
        {managed && (
          <p class="notice">
            {words.managedProblem} {managed.wrong} {managed.stays}
          </p>
        )}
      </section>
    </>
  );
}

function Freshness({ list, reader, onCheck }: { list: AdoptedList; reader: Reader; onCheck(): Promise<boolean> }) {
  const words = listSectionWords[reader.language];
  const checked = useSignal(false);
  const expires = Date.parse(list.policy.expires);
  const { lastProblem } = list;
  const said = lastProblem && sayListProblem(lastProblem.problem, list, reader);
  return (
    <div class="stack line" style={{ '--gap': '10px' }}>
      {expires < reader.now && <p class="notice">{words.expired(list.policy.org.name, sayDate(expires, reader))}</p>}
      {lastProblem && said && (
        <p class="notice">
          {words.notRenewed(sayInstant(lastProblem.at, reader))} {said.wrong} {said.stays}
        </p>
      )}
      {list.source.kind === 'managed' && <p class="soft small">{words.fromManaged}</p>}
      {list.source.kind === 'file' && (
        <p class="soft small">
          {words.fromFile} <a href="welcome.html?another">{words.read}</a>
        </p>
      )}
      {list.source.kind === 'url' && (
        <div class="row">
          <Button
            waiting={words.checking}
            onPress={async () => {
              checked.value = await onCheck();
            }}
          >
            {words.check}
          </Button>
          <span class="soft small" role="status">
            {checked.value && !lastProblem
              ? words.upToDate(list.policy.seq)
              : words.checked(sayDistance(list.checkedAt, reader))}
          </span>
        </div>
      )}
    </div>
  );
}
