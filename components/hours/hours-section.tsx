import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { overrideAt } from '../../utils/availability/availability-at.ts';
import { checkHours } from '../../utils/availability/check-hours.ts';
import type { Hours } from '../../utils/availability/model.ts';
import { gatherWeek, placesIn, spreadWeek, type WeekDraft } from '../../utils/availability/week-draft.ts';
import { hoursWords } from '../../utils/i18n/hours.ts';
import { sayWeekday } from '../../utils/i18n/week.ts';
import { type Reader, sayInstant } from '../../utils/i18n/when.ts';
import { WEEKDAYS, type Weekday, type WeeklyHours } from '../../utils/policy/model.ts';
import { Button } from '../face/button.tsx';
import { useTurn } from '../face/turn.ts';
import { SectionHead } from '../options/section-head.tsx';
import { type DayProblem, DayRow } from './day-row.tsx';
import { Suggestion } from './suggestion.tsx';
import { ZoneField } from './zone-field.tsx';
import './hours.css';

interface HoursSectionProps {
  hours: Hours | null;
  browserZone: string;
  /** One of each organisation that has one, in the order of their lists. */
  suggestions: readonly { readonly org: string; readonly hours: WeeklyHours }[];
  reader: Reader;
  /** Resolves to whether they were taken. */
  onSave(hours: WeeklyHours): Promise<boolean>;
  onEndOverride(): unknown;
}

interface Draft {
  readonly zone: string;
  readonly week: WeekDraft;
}

/** The week: the one thing that the employee alone decides. Nothing counts until it is saved. */
export function HoursSection({ hours, browserZone, suggestions, reader, onSave, onEndOverride }: HoursSectionProps) {
  const words = hoursWords[reader.language];
  const edited = useSignal<Draft | null>(null);
  const saved = useSignal(false);
  const form = useRef<HTMLFormElement>(null);
  const saving = useTurn();

  const { zone, week } = edited.value ?? {
    zone: hours?.zone ?? browserZone,
    week: spreadWeek(hours?.windows ?? []),
  };
  const problems = edited.value ? findProblems(edited.value, reader) : [];
  const override = overrideAt(reader.now, hours);
  // A day's bar has room for one beside one's own.
  const [drawn] = suggestions;

  const edit = (part: Partial<Draft>) => {
    edited.value = { zone, week, ...part };
    saved.value = false;
  };
  const save = async (taken: WeeklyHours) => {
    if (!(await onSave(taken))) return;
    edited.value = null;
    saved.value = true;
  };
  const onSubmit = (event: SubmitEvent) => {
    event.preventDefault();
    if (problems.length > 0) form.current?.querySelector<HTMLElement>('[aria-invalid=true]')?.focus();
    else void saving.run(() => save({ zone, windows: gatherWeek(week) }));
  };

  return (
    <div class="stack">
      <SectionHead title={words.title} lead={words.lead} />
      {override && (
        <div class="notice work row">
          <p class="fill">{words.override(override.kind, sayInstant(override.until, reader))}</p>
          <Button onPress={onEndOverride}>{words.endOverride}</Button>
        </div>
      )}
      <form class="card stack" ref={form} onSubmit={onSubmit} noValidate>
        <div class="week">
          <div class="hour-scale" aria-hidden="true">
            {[0, 6, 12, 18, 24].map((hour) => (
              <span key={hour}>{hour}</span>
            ))}
          </div>
          {WEEKDAYS.map((day) => (
            <DayRow
              key={day}
              day={day}
              draft={week}
              suggested={drawn?.hours.windows ?? []}
              problems={problems.filter((problem) => problem.day === day)}
              onChange={(spans) => edit({ week: { ...week, [day]: spans } })}
              onCopy={(to) => edit({ week: { ...week, ...Object.fromEntries(to.map((other) => [other, week[day]])) } })}
            />
          ))}
          {drawn && (
            <p class="legend soft small" aria-hidden="true">
              <span class="own">{words.legendOwn}</span>
              <span class="theirs">{words.legendSuggested(drawn.org)}</span>
            </p>
          )}
        </div>
        {placesIn(week).length === 0 && <p class="soft">{words.empty}</p>}
        <ZoneField zone={zone} browserZone={browserZone} onChange={(chosen) => edit({ zone: chosen })} />
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
      {suggestions.map((suggestion) => (
        <Suggestion
          key={suggestion.org}
          {...suggestion}
          own={{ zone, windows: gatherWeek(week) }}
          among={suggestions.length}
          onUse={() => save(suggestion.hours)}
        />
      ))}
    </div>
  );
}

/** What is wrong in the draft, brought back from the place in the list to the day and stretch it is about. */
function findProblems(draft: Draft, reader: Reader): readonly (DayProblem & { day: Weekday })[] {
  const places = placesIn(draft.week);
  return checkHours({ zone: draft.zone, windows: gatherWeek(draft.week) }).flatMap((problem) => {
    const place = 'index' in problem ? places[problem.index] : undefined;
    if (!place) return [];
    const rival = problem.kind === 'overlap' ? places[problem.with] : undefined;
    const day = rival && rival.day !== place.day ? `${sayWeekday(rival.day, reader.language, 'long')} ` : '';
    const other = rival ? `${day}${rival.span.from}–${rival.span.to}` : '';
    return [{ day: place.day, at: place.at, problem, other }];
  });
}
