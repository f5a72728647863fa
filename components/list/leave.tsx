import { listSectionWords } from '../../utils/i18n/list-section.ts';
import { sayNames } from '../../utils/i18n/names.ts';
import type { Language } from '../../utils/messages/protocol.ts';
import { Confirm } from '../face/confirm.tsx';

interface LeaveProps {
  org: string;
  /** The names of the organisations whose lists stay. */
  others: readonly string[];
  language: Language;
  onLeave(): unknown;
}

/** The way out of one organisation's list: what goes with it, and what stays. */
export function Leave({ org, others, language, onLeave }: LeaveProps) {
  const words = listSectionWords[language];
  const many = others.length > 0;
  return (
    <section class="card stack" style={{ '--gap': '10px' }}>
      <h2>{words.leaveTitle}</h2>
      <p class="soft">{words.leaveLead(org)}</p>
      <div>
        <Confirm
          label={words.leave}
          title={words.leaveAsk(org)}
          yes={words.leaveYes}
          no={words.leaveNo}
          onYes={onLeave}
        >
          <Consequences title={words.goes} list={many ? words.goesMany(org) : words.goesList} />
          <Consequences
            title={words.stays}
            list={many ? [words.staysOthers(sayNames(others, language)), ...words.staysList] : words.staysList}
          />
        </Confirm>
      </div>
    </section>
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
