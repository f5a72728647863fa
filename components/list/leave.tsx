import { useSignal } from '@preact/signals';
import { listSectionWords } from '../../utils/i18n/list-section.ts';
import { sayNames } from '../../utils/i18n/names.ts';
import { wipeWords } from '../../utils/i18n/wipe.ts';
import type { Language } from '../../utils/messages/protocol.ts';
import { CardHead } from '../face/card-head.tsx';
import { CheckField } from '../face/check-field.tsx';
import { Confirm } from '../face/confirm.tsx';
import { Facts } from '../face/facts.tsx';

/** What the browser itself remembers of work sites, where the employee wants that gone too. */
export interface WipeTicks {
  readonly history: boolean;
  readonly downloads: boolean;
}

interface LeaveProps {
  org: string;
  /** The names of the organisations whose lists stay. */
  others: readonly string[];
  language: Language;
  /** How many tabs would be closed; undefined where there is no answer. */
  onCount(): Promise<number | undefined>;
  /** Both run inside the click, so that the browser may ask. */
  onWipe(ticks: WipeTicks): unknown;
  onLeave(ticks: WipeTicks): unknown;
}

/** The way out of one organisation's list, and the way to wipe its data: what goes, and what stays. */
export function Leave({ org, others, language, onCount, onWipe, onLeave }: LeaveProps) {
  const [words, list] = [wipeWords[language], listSectionWords[language]];
  const tabs = useSignal<number | null>(null);
  const ticks = useSignal<WipeTicks>({ history: false, downloads: false });
  const count = async () => {
    tabs.value = null;
    tabs.value = (await onCount()) ?? null;
  };
  const tick = (kind: keyof WipeTicks) => (
    <CheckField
      checked={ticks.value[kind]}
      label={words[kind]}
      hint={words[`${kind}Hint`]}
      onChange={(checked) => {
        ticks.value = { ...ticks.value, [kind]: checked };
      }}
    />
  );
  const goes = [words.tabs(tabs.value), words.data(org), words.held(org)];
  const stays = [words.shared, ...(others.length > 0 ? [list.staysOthers(sayNames(others, language))] : [])];
  return (
    <section class="card stack" style={{ '--gap': '10px' }}>
      <CardHead title={words.title} lead={words.lead(org)} />
      <div class="row">
        <Confirm
          label={words.wipe}
          title={words.wipeAsk(org)}
          yes={words.wipeYes}
          no={words.wipeNo}
          onOpen={count}
          onYes={() => onWipe(ticks.value)}
        >
          <Consequences title={words.goes} list={goes} />
          <Consequences title={words.stays} list={[...words.staysWipe(org), ...stays]} />
          {tick('history')}
          {tick('downloads')}
        </Confirm>
        <Confirm
          label={list.leave}
          title={list.leaveAsk(org)}
          yes={list.leaveYes}
          no={list.leaveNo}
          onOpen={count}
          onYes={() => onLeave(ticks.value)}
        >
          <Consequences title={words.goes} list={[list.goesList, ...goes, list.goesAccess(others.length > 0)]} />
          <Consequences title={words.stays} list={[...list.staysList, ...stays]} />
          {tick('history')}
          {tick('downloads')}
        </Confirm>
      </div>
    </section>
  );
}

function Consequences({ title, list }: { title: string; list: readonly string[] }) {
  return (
    <div>
      <h3>{title}</h3>
      <Facts facts={list} />
    </div>
  );
}
