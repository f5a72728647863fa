import { checkTimes, parseTime } from './check-hours.ts';
import { daysIn } from './exceptions.ts';
import type { DatedException, ExceptionDetail, Times, WindowProblem } from './model.ts';

const NAME_LIMIT = 200;
/** In days. A break of two years is a long one; more is a slip of the keyboard. */
const LONGEST = 732;
const WINDOWS_A_DAY = 10;
const DAY = 24 * 60;

/** What is wrong with one exception, by itself; empty means it can be taken. */
export function checkException(exception: DatedException): readonly ExceptionDetail[] {
  const details: ExceptionDetail[] = [];
  const name = exception.name.trim();
  if (name === '') details.push({ kind: 'no-name' });
  if (name.length > NAME_LIMIT) details.push({ kind: 'long-name' });
  const read = exception.kind === 'days' ? isDate : isDateTime;
  if (!read(exception.from) || !read(exception.to)) details.push({ kind: 'bad-date' });
  else if (exception.kind === 'days' ? exception.to < exception.from : exception.to <= exception.from) {
    details.push({ kind: 'end-before-start' });
  } else if (daysIn(exception) > LONGEST) details.push({ kind: 'long-period' });
  if (exception.kind === 'span') return details;
  const many = exception.from !== exception.to;
  const problems = checkDayWindows(exception.windows, many);
  return [...details, ...problems.map((problem): ExceptionDetail => ({ kind: 'windows', problem }))];
}

/** Whether a text is a date of the calendar, `YYYY-MM-DD`, in years that people plan in. */
export function isDate(text: string): boolean {
  if (!/^(?:19|20|21)\d\d-\d\d-\d\d$/.test(text)) return false;
  const at = Date.parse(`${text}T00:00Z`);
  return Number.isFinite(at) && new Date(at).toISOString().startsWith(text);
}

function isDateTime(text: string): boolean {
  return text[10] === 'T' && isDate(text.slice(0, 10)) && parseTime(text.slice(11)) !== undefined;
}

/** @param many the windows hold on several days in a row, so that one over midnight meets those of the next day */
function checkDayWindows(windows: readonly Times[], many: boolean): readonly WindowProblem[] {
  const problems: WindowProblem[] = [];
  const sound: { readonly index: number; readonly start: number; readonly end: number }[] = [];
  for (const [index, window] of windows.slice(0, WINDOWS_A_DAY + 1).entries()) {
    const found = checkTimes(window, index);
    problems.push(...found);
    if (found.length > 0) continue;
    const start = parseTime(window.from) ?? 0;
    const to = parseTime(window.to) ?? 0;
    const end = to <= start ? to + DAY : to;
    const other = sound.find((earlier) =>
      (many ? [-DAY, 0, DAY] : [0]).some((shift) => earlier.start + shift < end && start < earlier.end + shift),
    );
    if (other) problems.push({ kind: 'overlap', index, with: other.index });
    sound.push({ index, start, end });
  }
  return problems;
}
