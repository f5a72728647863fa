import { useSignal } from '@preact/signals';
import { sayListProblem } from '../../utils/i18n/list-problem.ts';
import { listSectionWords } from '../../utils/i18n/list-section.ts';
import { type Reader, sayDate, sayDistance, sayInstant } from '../../utils/i18n/when.ts';
import type { ListUpdate, PageProtocol } from '../../utils/messages/protocol.ts';
import type { AdoptedList, PermissionSet, Standing } from '../../utils/policy/model.ts';
import type { OwnRuleProblem, OwnRules } from '../../utils/policy/own.ts';
import type { ListHistoryEntry } from '../../utils/ports/list-history.ts';
import { Button } from '../face/button.tsx';
import { Confirm } from '../face/confirm.tsx';
import { MissingNotice } from '../jobs/missing-notice.tsx';
import { SectionHead } from '../options/section-head.tsx';
import { Explain } from './explain.tsx';
import { ForIt } from './for-it.tsx';
import { History } from './history.tsx';
import { ListFacts } from './list-facts.tsx';
import { Needs } from './needs.tsx';
import { Offer } from './offer.tsx';
import { OwnSites } from './own-sites.tsx';
import { Statements } from './statements.tsx';

type ListState = PageProtocol['list.get']['response'];

interface ListSectionProps {
  state: ListState;
  /** Newest first. */
  history: readonly ListHistoryEntry[];
  own: OwnRules;
  reader: Reader;
  /** Resolves when the check is done, to whether there was one; what came of it is in the list's own state. */
  onCheck(): Promise<boolean>;
  onExplain(url: string): Promise<Standing | undefined>;
  onLeave(): unknown;
  /** Both run inside the click, so that the browser may ask. */
  onAllow(missing: PermissionSet): unknown;
  onAdopt(update: ListUpdate): unknown;
  /** Runs inside the click as well. Resolves to what is wrong with the site, or null. */
  onAddOwn(to: 'work' | 'leftAlone', typed: string): Promise<OwnRuleProblem | null>;
  onRemoveOwn(rule: string): unknown;
}

/** All that a list says and does, where it is from, and the way out. */
export function ListSection(props: ListSectionProps) {
  const { state, history, own, reader, onCheck, onExplain, onLeave, onAllow, onAdopt, onAddOwn, onRemoveOwn } = props;
  const words = listSectionWords[reader.language];
  const { list, update } = state;
  const later = useSignal<string | null>(null);
  if (!list) return <NoList history={history} reader={reader} />;
  const { org } = list.policy;
  const managedProblem = state.managed.problem && sayListProblem(state.managed.problem, list, reader);
  return (
    <div class="stack" style={{ '--gap': '20px' }}>
      <SectionHead title={words.title(org.name)} lead={words.lead(org.name)} />
      <MissingNotice needs={state.needs} missing={state.missing} onAllow={onAllow} />
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
        <Statements offer={list} vouched={state.vouched} reader={reader} />
      </section>
      <section class="card stack">
        <h2>{words.signedBy}</h2>
        <ListFacts offer={list} reader={reader} />
        {state.vouched && <p class="soft small">{words.vouched(org.name)}</p>}
        <Freshness list={list} reader={reader} onCheck={onCheck} />
        {managedProblem && (
          <p class="notice">
            {words.managedProblem} {managedProblem.wrong} {managedProblem.stays}
          </p>
        )}
      </section>
      <section class="card stack">
        <h2>{words.needs}</h2>
        <Needs needs={state.needs} />
      </section>
      <OwnSites own={own} org={org.name} reader={reader} onAdd={onAddOwn} onRemove={onRemoveOwn} />
      <Explain policy={list.policy} language={reader.language} onExplain={onExplain} />
      <History entries={history} reader={reader} />
      <section class="card stack" style={{ '--gap': '10px' }}>
        <h2>{words.leaveTitle}</h2>
        <p class="soft">{words.leaveLead(org.name)}</p>
        <div>
          <Confirm
            label={words.leave}
            title={words.leaveAsk(org.name)}
            yes={words.leaveYes}
            no={words.leaveNo}
            onYes={onLeave}
          >
            <Consequences title={words.goes} list={words.goesList} />
            <Consequences title={words.stays} list={words.staysList} />
          </Confirm>
        </div>
      </section>
      <ForIt />
    </div>
  );
}

function NoList({ history, reader }: Pick<ListSectionProps, 'history' | 'reader'>) {
  const words = listSectionWords[reader.language];
  return (
    <div class="stack">
      <SectionHead title={words.none} lead={words.noneLead} />
      <div>
        <a class="button main" href="welcome.html">
          {words.read}
        </a>
      </div>
      <History entries={history} reader={reader} />
      <ForIt />
    </div>
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
          {words.fromFile} <a href="welcome.html">{words.read}</a>
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

function Consequences({ title, list }: { title: string; list: readonly string[] }) {
  return (
    <div>
      <h3>{title}</h3>
      <ul class="plain">
        {list.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </div>
  );
}
