import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { listSectionWords } from '../../utils/i18n/list-section.ts';
import { sayNames } from '../../utils/i18n/names.ts';
import type { Reader } from '../../utils/i18n/when.ts';
import type { ListUpdate, PageProtocol } from '../../utils/messages/protocol.ts';
import type { PermissionSet } from '../../utils/policy/model.ts';
import type { OwnPart, OwnRuleProblem, OwnRules } from '../../utils/policy/own.ts';
import type { ListHistoryEntry } from '../../utils/ports/list-history.ts';
import { MissingNotice } from '../jobs/missing-notice.tsx';
import { SectionHead } from '../options/section-head.tsx';
import { ChooseList } from './choose-list.tsx';
import { Explain } from './explain.tsx';
import { ForIt } from './for-it.tsx';
import { History } from './history.tsx';
import { Leave, type WipeTicks } from './leave.tsx';
import { ListInForce } from './list-in-force.tsx';
import { Needs } from './needs.tsx';
import { OwnSites } from './own-sites.tsx';
import { WipeNotice, type WipeNoticeProps } from './wipe-notice.tsx';

interface ListSectionProps extends WipeNoticeProps {
  state: PageProtocol['list.get']['response'];
  /** The id of the organisation whose list is looked at; where none is of it, the first is shown. */
  chosen: string | null;
  /** Newest first. */
  history: readonly ListHistoryEntry[];
  own: OwnRules;
  reader: Reader;
  /** Resolves when the check is done, to whether there was one; what came of it is in the list's own state. */
  onCheck(orgId: string): Promise<boolean>;
  /** Resolves to undefined where there is no answer. */
  onExplain(url: string): Promise<PageProtocol['list.explain']['response'] | undefined>;
  /** How many tabs of its work are open. */
  onCountTabs(orgId: string): Promise<number | undefined>;
  /** These run inside the click, so that the browser may ask. */
  onWipe(orgId: string, ticks: WipeTicks): unknown;
  onLeave(orgId: string, ticks: WipeTicks): unknown;
  onAllow(missing: PermissionSet): unknown;
  onAdopt(update: ListUpdate): unknown;
  /** Runs inside the click as well. Resolves to what is wrong with the site, or null. */
  onAddOwn(to: OwnPart, typed: string): Promise<OwnRuleProblem | null>;
  onRemoveOwn(rule: string): unknown;
}

/** All that the lists say and do, where they are from, and the way out. One list is shown at a time. */
export function ListSection(props: ListSectionProps) {
  const { state, chosen, history, own, reader, wipe, onCheck, onExplain, onAllow, onAdopt, onAddOwn, onRemoveOwn } =
    props;
  const { onCountTabs, onWipe, onLeave, onGoOn, onPutAway, onCopy } = props;
  const { language } = reader;
  const words = listSectionWords[language];
  const orgs = state.lists.map(({ list }) => list.policy.org);
  const shown = state.lists.find(({ list }) => list.policy.org.id === chosen) ?? state.lists[0];
  useFocusOnceLeft(orgs.length);
  const notice = <WipeNotice wipe={wipe} reader={reader} onGoOn={onGoOn} onPutAway={onPutAway} onCopy={onCopy} />;
  if (!shown) return <NoList history={history} reader={reader} notice={notice} />;
  const { org } = shown.list.policy;
  const many = orgs.length > 1;
  const names = orgs.map(({ name }) => name);
  const { problem } = state.managed;
  const leave = (
    <Leave
      key={`leave ${org.id}`}
      org={org.name}
      others={orgs.filter(({ id }) => id !== org.id).map(({ name }) => name)}
      language={language}
      onCount={() => onCountTabs(org.id)}
      onWipe={(ticks) => onWipe(org.id, ticks)}
      onLeave={(ticks) => onLeave(org.id, ticks)}
    />
  );
  const inForce = (
    <ListInForce
      key={org.id}
      shown={shown}
      managedProblem={problem?.orgId === org.id ? problem.problem : null}
      reader={reader}
      onCheck={() => onCheck(org.id)}
      onAdopt={onAdopt}
    />
  );
  return (
    <div class="stack" style={{ '--gap': '20px' }}>
      {many ? (
        <SectionHead title={words.titleMany} lead={words.leadMany(sayNames(names, language))} />
      ) : (
        <SectionHead title={words.title(org.name)} lead={words.lead(org.name)} />
      )}
      {notice}
      <MissingNotice needs={state.needs} missing={state.missing} onAllow={onAllow} />
      {many ? (
        <ChooseList lists={state.lists} shown={org.id} language={language}>
          {inForce}
          {leave}
        </ChooseList>
      ) : (
        inForce
      )}
      <section class="card stack">
        <h2>{many ? words.needsMany : words.needs}</h2>
        <Needs needs={state.needs} />
      </section>
      <OwnSites own={own} orgs={names} reader={reader} onAdd={onAddOwn} onRemove={onRemoveOwn} />
      <Explain policies={state.lists.map(({ list }) => list.policy)} language={language} onExplain={onExplain} />
      <History entries={history} reader={reader} />
      {!many && leave}
      <p class="small">
        <a href="welcome.html?another">{words.add}</a>
      </p>
      <ForIt />
    </div>
  );
}

/** A list that was left takes the button that was pressed with it: the focus goes to the head of what there is now. */
function useFocusOnceLeft(lists: number): void {
  const before = useRef(lists);
  useEffect(() => {
    if (lists < before.current) document.querySelector('h1')?.focus();
    before.current = lists;
  }, [lists]);
}

function NoList({
  history,
  reader,
  notice,
}: Pick<ListSectionProps, 'history' | 'reader'> & { notice: ComponentChildren }) {
  const words = listSectionWords[reader.language];
  return (
    <div class="stack">
      <SectionHead title={words.none} lead={words.noneLead} />
      {notice}
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
