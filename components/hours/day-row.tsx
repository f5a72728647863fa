import { useSignal } from '@preact/signals';
import type { DaySpan } from '../../utils/availability/day-spans.ts';
import type { Times, WindowProblem } from '../../utils/availability/model.ts';
import { hoursWords } from '../../utils/i18n/hours.ts';
import { sayWeekday } from '../../utils/i18n/week.ts';
import { WEEKDAYS, type Weekday } from '../../utils/policy/model.ts';
import { useLanguage } from '../face/language.ts';
import { DayTrack } from './day-track.tsx';
import { TimesField } from './times-field.tsx';

/** A problem of one stretch of this day; `other` names what it overlaps with. */
export interface DayProblem {
  readonly at: number;
  readonly problem: WindowProblem;
  readonly other: string;
}

interface DayRowProps {
  /** Before the ids of its fields. */
  id: string;
  day: Weekday;
  /** The day's name, as its fields are read out. */
  name: string;
  spans: readonly Times[];
  /** What runs over from the day before. */
  before: readonly DaySpan[];
  suggested: readonly DaySpan[];
  problems: readonly DayProblem[];
  onChange(spans: readonly Times[]): void;
  onCopy(to: readonly Weekday[]): void;
}

/** One day: its name, its bar, its times to type, and what else can be done with it. */
export function DayRow({ id, day, name, spans, before, suggested, problems, onChange, onCopy }: DayRowProps) {
  const language = useLanguage();
  const words = hoursWords[language];
  const copying = useSignal(false);
  const put = (at: number, part: Partial<Times>) =>
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
      <DayTrack day={name} spans={spans} before={before} suggested={suggested} onChange={onChange} />
      <div class="times">
        {spans.length === 0 && <span class="soft free">{words.free}</span>}
        {spans.map((span, at) => (
          <TimesField
            key={at}
            id={`${id}-${at}`}
            of={name}
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

/** Hours to begin with: a working day, or on a day that has some, an hour after the last. */
function nextSpan(spans: readonly Times[]): Times {
  const last = spans.at(-1);
  const hour = Number(last?.to.slice(0, 2) ?? Number.NaN);
  if (Number.isNaN(hour) || hour > 21 || (last && last.to <= last.from)) return { from: '09:00', to: '17:00' };
  const at = (hours: number) => `${String(hours).padStart(2, '0')}:00`;
  return { from: at(hour + 1), to: at(Math.min(hour + 3, 23)) };
}
