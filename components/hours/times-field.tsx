import type { Times, WindowProblem } from '../../utils/availability/model.ts';
import { readTime } from '../../utils/availability/read-time.ts';
import { sayClock } from '../../utils/i18n/clock.ts';
import { hoursWords } from '../../utils/i18n/hours.ts';
import { sayTimes } from '../../utils/i18n/week.ts';
import { useClock } from '../face/clock.ts';
import { useLanguage } from '../face/language.ts';

interface TimesFieldProps {
  id: string;
  /** What the times are of, as they are read out. */
  of: string;
  span: Times;
  problems: readonly { readonly problem: WindowProblem; readonly other: string }[];
  onChange(part: Partial<Times>): void;
  /** Without it, the only one cannot be removed. */
  onRemove?(): void;
}

/** Begin and end, to type; what is wrong with them, or that the end is on the next day, is said below. */
export function TimesField({ id, of, span, problems, onChange, onRemove }: TimesFieldProps) {
  const words = hoursWords[useLanguage()];
  const clock = useClock();
  const said = sayTimes(span, clock);
  const wrong = (field: 'from' | 'to') =>
    problems.some(({ problem }) => problem.kind !== 'bad-time' || problem.field === field);
  const field = (which: 'from' | 'to', label: string) => (
    <input
      class={`input time ${clock === 12 ? 'of-twelve' : ''}`}
      inputMode={clock === 12 ? 'text' : 'numeric'}
      autoComplete="off"
      maxLength={12}
      aria-label={label}
      aria-invalid={wrong(which)}
      aria-describedby={problems.length > 0 ? `${id}-error` : undefined}
      value={sayClock(span[which], clock)}
      onChange={(event) => onChange({ [which]: readTime(event.currentTarget.value) })}
    />
  );
  return (
    <div class="span-times">
      {field('from', words.from(of))}
      <span aria-hidden="true">–</span>
      {field('to', words.to(of))}
      {onRemove && (
        <button
          type="button"
          class="icon-button"
          title={words.remove(of, said)}
          aria-label={words.remove(of, said)}
          onClick={onRemove}
        >
          <svg viewBox="0 0 16 16" aria-hidden="true">
            <path d="M4 4l8 8M12 4l-8 8" />
          </svg>
        </button>
      )}
      {span.to !== '' && span.to <= span.from && problems.length === 0 && <p class="hint">{words.nextDay}</p>}
      {problems.length > 0 && (
        <p class="error" id={`${id}-error`}>
          {problems.map(({ problem, other }) => words.problem(problem, other)).join(' ')}
        </p>
      )}
    </div>
  );
}
