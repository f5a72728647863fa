import { placeSpans, spansOfDay } from '../../utils/availability/day-spans.ts';
import { type WeekDraft, type WeekName, type WeeksDraft, weeksOf } from '../../utils/availability/week-draft.ts';
import { sayWeekday } from '../../utils/i18n/week.ts';
import { type HoursWindow, WEEKDAYS, type Weekday } from '../../utils/policy/model.ts';
import { useClock } from '../face/clock.ts';
import { useLanguage } from '../face/language.ts';
import { type DayProblem, DayRow } from './day-row.tsx';

export interface WeekProblem extends DayProblem {
  readonly week: WeekName;
  readonly day: Weekday;
}

interface WeekGridProps {
  /** Before the ids of its fields; empty for the week itself. */
  id: string;
  /** Which of the weeks in the draft. */
  week: WeekName;
  draft: WeeksDraft;
  /** Told with the name of each day, where there are several grids. */
  label?: string;
  suggested: readonly HoursWindow[];
  problems: readonly WeekProblem[];
  onChange(days: Partial<WeekDraft>): void;
}

/** Seven days of one week. */
export function WeekGrid({ id, week, draft, label, suggested, problems, onChange }: WeekGridProps) {
  const language = useLanguage();
  const clock = useClock();
  const weeks = weeksOf(draft);
  const days = weeks.find(([name]) => name === week)?.[1];
  // Before Monday comes the Sunday of the other week, where there is one.
  const lastWeek = weeks.find(([name]) => name !== week)?.[1] ?? days;
  if (!days || !lastWeek) return null;
  const theirs = suggested.filter(({ weeks }) => weeks === undefined || weeks === week);
  return (
    <div class={`week ${clock === 12 ? 'of-twelve' : ''}`}>
      <div class="hour-scale" aria-hidden="true">
        {[0, 6, 12, 18, 24].map((hour) => (
          <span key={hour}>{hour}</span>
        ))}
      </div>
      {WEEKDAYS.map((day, index) => {
        const yesterday = WEEKDAYS[index - 1];
        const name = sayWeekday(day, language, 'long');
        return (
          <DayRow
            key={day}
            id={[id, week === 'every' ? '' : week, day].filter(Boolean).join('-')}
            day={day}
            name={label ? `${name} (${label})` : name}
            spans={days[day]}
            before={placeSpans([], yesterday ? days[yesterday] : lastWeek.su)}
            suggested={spansOfDay(theirs, day).filter((span) => !span.fromBefore)}
            problems={problems.filter((problem) => problem.week === week && problem.day === day)}
            onChange={(spans) => onChange({ [day]: spans })}
            onCopy={(to) => onChange(Object.fromEntries(to.map((other) => [other, days[day]])))}
          />
        );
      })}
    </div>
  );
}
