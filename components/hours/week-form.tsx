import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useId, useRef } from 'preact/hooks';
import { checkHours } from '../../utils/availability/check-hours.ts';
import { weekAt } from '../../utils/availability/week.ts';
import {
  alternate,
  gatherWeeks,
  placesIn,
  putDay,
  spreadWeeks,
  type WeeksDraft,
  weeksOf,
} from '../../utils/availability/week-draft.ts';
import { hoursWords } from '../../utils/i18n/hours.ts';
import { sayParity, sayTimes, sayWeekday } from '../../utils/i18n/week.ts';
import type { Reader } from '../../utils/i18n/when.ts';
import type { HoursWindow, WeeklyHours } from '../../utils/policy/model.ts';
import { Button } from '../face/button.tsx';
import { useTurn } from '../face/turn.ts';
import { WeekGrid, type WeekProblem } from './week-grid.tsx';
import { ZoneField } from './zone-field.tsx';

interface WeekFormProps {
  /** Before the ids of its fields, where it is not the week itself. */
  id?: string;
  /** Told with the name of each day, where it is not the week itself. */
  label?: string;
  hours: WeeklyHours;
  /** With it, the zone can be chosen too. */
  browserZone?: string;
  suggested?: readonly HoursWindow[];
  /** Said where there is no window at all. */
  empty: string;
  reader: Reader;
  /** Resolves to whether they were taken. */
  onSave(hours: WeeklyHours): Promise<boolean>;
  /** Below the grid. */
  children?: ComponentChildren;
}

interface Draft {
  readonly zone: string;
  readonly weeks: WeeksDraft;
}

/** A week, or two that take turns. Nothing counts until it is saved. */
export function WeekForm({
  id = '',
  label,
  hours,
  browserZone,
  suggested = [],
  empty,
  reader,
  ...rest
}: WeekFormProps) {
  const words = hoursWords[reader.language];
  const edited = useSignal<Draft | null>(null);
  const saved = useSignal(false);
  const form = useRef<HTMLFormElement>(null);
  const saving = useTurn();
  const hintId = useId();

  const { zone, weeks } = edited.value ?? { zone: hours.zone, weeks: spreadWeeks(hours.windows) };
  const problems = edited.value ? findProblems(edited.value, reader) : [];
  const now = weekAt(reader.now, hours.zone);

  const edit = (part: Partial<Draft>) => {
    edited.value = { zone, weeks, ...part };
    saved.value = false;
  };
  const save = async () => {
    const sent = edited.value;
    const taken = await rest.onSave({ zone, windows: gatherWeeks(weeks) });
    // What was edited meanwhile is not saved, and stays.
    if (!taken || edited.value !== sent) return;
    edited.value = null;
    saved.value = true;
  };
  const onSubmit = (event: SubmitEvent) => {
    event.preventDefault();
    if (problems.length > 0) form.current?.querySelector<HTMLElement>('[aria-invalid=true]')?.focus();
    else void saving.run(save);
  };

  return (
    <form class="stack" ref={form} onSubmit={onSubmit} noValidate>
      <div class="picks">
        <label>
          <input
            type="checkbox"
            checked={weeks.kind === 'alternating'}
            aria-describedby={hintId}
            onChange={(event) => edit({ weeks: alternate(weeks, event.currentTarget.checked, now.parity) })}
          />
          {words.alternate}
        </label>
        <p class="hint" id={hintId}>
          {words.alternateHint(now.number, sayParity(now.parity, reader.language))}
        </p>
      </div>
      {weeksOf(weeks).map(([week]) => {
        const parity = week === 'every' ? null : sayParity(week, reader.language);
        return (
          <div class="stack" style={{ '--gap': '8px' }} key={week}>
            {parity && (
              <h3 class="capital">{week === now.parity ? words.thisWeek(parity) : words.otherWeek(parity)}</h3>
            )}
            <WeekGrid
              id={id}
              week={week}
              draft={weeks}
              {...(label || parity ? { label: [label, parity].filter(Boolean).join(', ') } : {})}
              suggested={suggested}
              problems={problems}
              onChange={(days) => edit({ weeks: putDay(weeks, week, days) })}
            />
          </div>
        );
      })}
      {rest.children}
      {placesIn(weeks).length === 0 && <p class="soft">{empty}</p>}
      {browserZone && <ZoneField zone={zone} browserZone={browserZone} onChange={(chosen) => edit({ zone: chosen })} />}
      {(edited.value || saved.value) && (
        <div class="row line">
          {edited.value && (
            <>
              <Button look="main" turn={saving}>
                {words.save}
              </Button>
              <button
                type="button"
                class="button"
                onClick={() => {
                  edited.value = null;
                }}
              >
                {words.undo}
              </button>
            </>
          )}
          <span class="soft small" role="status">
            {!edited.value ? words.saved : problems.length > 0 ? words.mendFirst : words.unsaved}
          </span>
        </div>
      )}
    </form>
  );
}

/** What is wrong in the draft, brought back from the place in the list to the day and stretch it is about. */
function findProblems(draft: Draft, { language, clock = 24 }: Reader): readonly WeekProblem[] {
  const places = placesIn(draft.weeks);
  return checkHours({ zone: draft.zone, windows: gatherWeeks(draft.weeks) }).flatMap((problem) => {
    if (problem.kind === 'bad-zone') return [];
    const place = places[problem.index];
    if (!place) return [];
    const rival = problem.kind === 'overlap' ? places[problem.with] : undefined;
    const elsewhere = rival && (rival.day !== place.day || rival.week !== place.week);
    const day = elsewhere ? `${sayWeekday(rival.day, language, 'long')} ` : '';
    const other = rival ? `${day}${sayTimes(rival.times, clock)}` : '';
    return [{ week: place.week, day: place.day, at: place.at, problem, other }];
  });
}
