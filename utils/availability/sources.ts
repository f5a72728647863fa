import type { HoursWindow } from '../policy/model.ts';
import { createDayRules, type DayRule } from './exceptions.ts';
import type { DatedException, Hours } from './model.ts';
import type { SpanSource } from './spans.ts';
import { windowsOn } from './week.ts';
import { knowsZone } from './zone.ts';

type Cut = Extract<DatedException, { kind: 'span' }>;

/** Hours as the state function reads them. */
export interface HoursSources {
  /** When the employee is available, exceptions included. */
  readonly available: SpanSource;
  /** The same by the week alone. */
  readonly week: SpanSource;
  /** Null where there are no such windows. */
  readonly onCall: SpanSource | null;
  ruleOf(date: Temporal.PlainDate): DayRule | undefined;
  readonly cuts: readonly Cut[];
  /** There is more than the week: exceptions or holidays. */
  readonly special: boolean;
  readonly holidays: boolean;
  /** ISO date of the last day of the last exception; empty where there is none. */
  readonly lastDay: string;
}

const DAY = 86_400_000;
/**
 * In days. Hours that alternate, in a year of 53 weeks, with a window that daylight saving swallows, are back after
 * five weeks; only exceptions keep them away longer.
 */
const WEEKLY = 40;
/** In days: within this time there is a public holiday. */
const HOLIDAYS = 366;
/** In days, so that the cost is bounded; an end that is further away is not foretold. */
const AT_MOST = 1000;

/** A zone that this browser does not know is read as UTC; the hours service replaces it by the device's before. */
export function readHours(hours: Hours): HoursSources {
  const zone = knowsZone(hours.zone) ? hours.zone : 'UTC';
  const exceptions = hours.exceptions ?? [];
  const dayRules = createDayRules(hours);
  const ruleOf = (date: Temporal.PlainDate) => dayRules(date.toString());
  const cuts = exceptions.filter((one): one is Cut => one.kind === 'span');
  const inWeek = (date: Temporal.PlainDate) => windowsOn(hours.windows, date);
  return {
    ruleOf,
    cuts,
    special: exceptions.length > 0 || hours.holidays !== undefined,
    holidays: hours.holidays !== undefined,
    lastDay: exceptions.reduce((last, { to }) => (to > last ? to : last), '').slice(0, 10),
    week: { zone, cuts: [], timesOn: inWeek },
    available: { zone, cuts, timesOn: (date) => ruleOf(date)?.windows ?? inWeek(date) },
    onCall: hours.onCall?.length ? { zone, cuts, timesOn: onCallOn(hours.onCall, ruleOf) } : null,
  };
}

const onCallOn =
  (windows: readonly HoursWindow[], ruleOf: HoursSources['ruleOf']): SpanSource['timesOn'] =>
  (date) => {
    const rule = ruleOf(date);
    const dayOff = rule && rule.source !== 'holiday' && rule.windows.length === 0;
    return dayOff ? [] : windowsOn(windows, date);
  };

/** How many days after an instant the state can still change for a reason of which these hours speak. */
export function horizonOf({ lastDay, holidays }: HoursSources, instant: number): number {
  const ahead = lastDay === '' ? 0 : Math.ceil((Date.parse(lastDay) - instant) / DAY);
  return Math.min(Math.max(ahead, holidays ? HOLIDAYS : 0) + WEEKLY, AT_MOST);
}
