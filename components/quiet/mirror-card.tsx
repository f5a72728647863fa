import { mirrorWords } from '../../utils/i18n/mirror.ts';
import type { Reader } from '../../utils/i18n/when.ts';
import { type Mirror, type WeekOfUse, weeksUpTo } from '../../utils/quiet/mirror.ts';
import { CardHead } from '../face/card-head.tsx';
import { Confirm } from '../face/confirm.tsx';
import { Facts } from '../face/facts.tsx';

interface MirrorCardProps {
  mirror: Mirror;
  hasHours: boolean;
  reader: Reader;
  onSwitch(on: boolean): void;
  /** May take its time. */
  onClear(): unknown;
}

/** A quarter of a year. */
const DRAWN = 13;

/** How much work came home, by week: for the employee's eyes alone. */
export function MirrorCard({ mirror, hasHours, reader, onSwitch, onClear }: MirrorCardProps) {
  const words = mirrorWords[reader.language];
  const { on, weeks } = mirror;
  return (
    <section class="card stack">
      <CardHead title={words.title} lead={words.lead} />
      <Facts facts={words.facts} />
      <div class="picks">
        <label>
          <input type="checkbox" checked={on} onChange={(event) => onSwitch(event.currentTarget.checked)} />
          <span>{words.on}</span>
        </label>
      </div>
      {on && !hasHours && <p>{words.noHours}</p>}
      {on && hasHours && weeks.length === 0 && <p class="soft">{words.none}</p>}
      {weeks.length > 0 && (
        <>
          <Chart weeks={weeksUpTo(weeks, reader.now, reader.zone, DRAWN)} reader={reader} />
          <div>
            <Confirm label={words.clear} title={words.clearAsk} yes={words.clearYes} no={words.clearNo} onYes={onClear}>
              <p>{words.clearText}</p>
            </Confirm>
          </div>
        </>
      )}
    </section>
  );
}

/** One bar a week, this week first. The time stands beside each bar, so nobody has to measure. */
function Chart({ weeks, reader }: { weeks: readonly WeekOfUse[]; reader: Reader }) {
  const words = mirrorWords[reader.language];
  const most = Math.max(...weeks.map(({ ms }) => ms), 1);
  const first = weeks.findIndex(({ ms }) => ms > 0);
  const drawn = weeks.slice(Math.max(first, 0)).toReversed();
  return (
    <div class="stack" style={{ '--gap': '8px' }}>
      <h3>{words.weeks}</h3>
      <ol class="weeks">
        {drawn.map(({ week, ms }, place) => (
          <li key={week}>
            <span>{place === 0 ? words.thisWeek : words.week(Number(week.split('W')[1]))}</span>
            <span class="bar" aria-hidden="true">
              <span style={{ '--share': ms / most }} />
            </span>
            <span>{words.time(ms)}</span>
          </li>
        ))}
      </ol>
    </div>
  );
}
