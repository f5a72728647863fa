import { useSignal } from '@preact/signals';
import { spansOfDay } from '../../utils/availability/day-spans.ts';
import type { WeekProblem } from '../../utils/availability/model.ts';
import { readTime } from '../../utils/availability/read-time.ts';
import { type DraftSpan, gatherWeek, type WeekDraft } from '../../utils/availability/week-draft.ts';
import { hoursWords } from '../../utils/i18n/hours.ts';
import { sayWeekday } from '../../utils/i18n/week.ts';
import { type HoursWindow, WEEKDAYS, type Weekday } from '../../utils/policy/model.ts';
import { useLanguage } from '../face/language.ts';
import { DayTrack } from './day-track.tsx';

/** A problem of one stretch of this day; `other` names what it overlaps with. */
export interface DayProblem {
  readonly at: number;
  readonly problem: WeekProblem;
  readonly other: string;
}

interface DayRowProps {
  day: Weekday;
  draft: WeekDraft;
  suggested: readonly HoursWindow[];
  problems: readonly DayProblem[];
  onChange(spans: readonly DraftSpan[]): void;
  onCopy(to: readonly Weekday[]): void;
}

/** One day: its name, its bar, its times to type, and what else can be done with it. */
export function DayRow({ day, draft, suggested, problems, onChange, onCopy }: DayRowProps) {
  const language = useLanguage();
  const words = hoursWords[language];
  const copying = useSignal(false);
  const spans = draft[day];
  const name = sayWeekday(day, language, 'long');
  const put = (at: number, part: Partial<DraftSpan>) =>
    onChange(spans.map((span, index) => (index === at ? { ...span, ...part } : span)));
  const copy = (to: readonly Weekday[]) => {
    onCopy(to.filter((other) => other !== day));
    copying.value = false;
  };
  return (
    <fieldset class="day-row">
      <legend class="unseen">{name}</legend>
      <span class="name" aria-hidden="true">
        {sayWeekday(day, language, 'short')}
      </span>
      <DayTrack
        day={name}
        spans={spans}
        before={spansOfDay(gatherWeek(draft), day).filter((span) => span.fromBefore)}
        suggested={spansOfDay(suggested, day).filter((span) => !span.fromBefore)}
        onChange={onChange}
      />
      <div class="times">
        {spans.length === 0 && <span class="soft free">{words.free}</span>}
        {spans.map((span, at) => (
          <Times
            key={at}
            id={`${day}-${at}`}
            day={name}
            span={span}
            problems={problems.filter((problem) => problem.at === at)}
            onChange={(part) => put(at, part)}
            onRemove={() => onChange(spans.filter((_, index) => index !== at))}
          />
        ))}
      </div>
      <div class="acts">
        <button
          type="button"
          class="icon-button"
          title={words.add(name)}
          aria-label={words.add(name)}
          onClick={() => onChange([...spans, nextSpan(spans)])}
        >
          <svg viewBox="0 0 16 16" aria-hidden="true">
            <path d="M8 3v10M3 8h10" />
          </svg>
        </button>
        <button
          type="button"
          class="icon-button"
          title={words.copy(name)}
          aria-label={words.copy(name)}
          aria-expanded={copying.value}
          onClick={() => {
            copying.value = !copying.value;
          }}
        >
          <svg viewBox="0 0 16 16" aria-hidden="true">
            <path d="M5.5 5.5h7v7h-7zM10.5 5.5v-2h-7v7h2" />
          </svg>
        </button>
      </div>
      {copying.value && (
        <div class="copy row">
          <span>{words.copyTo(name)}</span>
          <button type="button" class="button compact" onClick={() => copy(WEEKDAYS.slice(0, 5))}>
            {words.workdays}
          </button>
          <button type="button" class="button compact" onClick={() => copy(WEEKDAYS)}>
            {words.allDays}
          </button>
          {WEEKDAYS.filter((other) => other !== day).map((other) => (
            <button type="button" class="button compact" key={other} onClick={() => copy([other])}>
              {sayWeekday(other, language, 'long')}
            </button>
          ))}
        </div>
      )}
    </fieldset>
  );
}

interface TimesProps {
  id: string;
  day: string;
  span: DraftSpan;
  problems: readonly DayProblem[];
  onChange(part: Partial<DraftSpan>): void;
  onRemove(): void;
}

function Times({ id, day, span, problems, onChange, onRemove }: TimesProps) {
  const words = hoursWords[useLanguage()];
  const wrong = (field: 'from' | 'to') =>
    problems.some(({ problem }) => problem.kind !== 'bad-time' || problem.field === field);
  const field = (which: 'from' | 'to', label: string) => (
    <input
      class="input time"
      inputMode="numeric"
      autoComplete="off"
      maxLength={8}
      aria-label={label}
      aria-invalid={wrong(which)}
      aria-describedby={problems.length > 0 ? `${id}-error` : undefined}
      value={span[which]}
      onChange={(event) => onChange({ [which]: readTime(event.currentTarget.value) })}
    />
  );
  return (
    <div class="span-times">
      {field('from', words.from(day))}
      <span aria-hidden="true">–</span>
      {field('to', words.to(day))}
      <button
        type="button"
        class="icon-button"
        title={words.remove(day, `${span.from}–${span.to}`)}
        aria-label={words.remove(day, `${span.from}–${span.to}`)}
        onClick={onRemove}
      >
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path d="M4 4l8 8M12 4l-8 8" />
        </svg>
      </button>
      {span.to !== '' && span.to <= span.from && problems.length === 0 && <p class="hint">{words.nextDay}</p>}
      {problems.length > 0 && (
        <p class="error" id={`${id}-error`}>
          {problems.map(({ problem, other }) => words.problem(problem, other)).join(' ')}
        </p>
      )}
    </div>
  );
}

/** Hours to begin with: a working day, or on a day that has some, an hour after the last. */
function nextSpan(spans: readonly DraftSpan[]): DraftSpan {
  const last = spans.at(-1);
  const hour = Number(last?.to.slice(0, 2) ?? Number.NaN);
  if (Number.isNaN(hour) || hour > 21 || (last && last.to <= last.from)) return { from: '09:00', to: '17:00' };
  const at = (hours: number) => `${String(hours).padStart(2, '0')}:00`;
  return { from: at(hour + 1), to: at(Math.min(hour + 3, 23)) };
}
