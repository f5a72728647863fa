import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { readEvent } from '../../../utils/availability/calendar-event.ts';
import { type DateRule, dayNumber, repeatDates } from '../../../utils/availability/repeat-dates.ts';

const FAR = dayNumber(2100, 1, 1);
const dateOf = (day: number) => new Date(day * 86_400_000).toISOString().slice(0, 10);
const dayOf = (date: string) => Date.parse(date) / 86_400_000;

function ruleOf(text: string): DateRule {
  const event = readEvent(`BEGIN:VEVENT\nDTSTART:20260101\nRRULE:${text}\nEND:VEVENT`);
  if (typeof event === 'string' || !event.repeats) throw new Error(`${event}: ${text}`);
  return event.repeats.rule;
}

function dates(text: string, first: string, from = first, to = '2030-12-31'): readonly string[] {
  return (repeatDates(ruleOf(text), dayOf(first), dayOf(from), dayOf(to), { left: 1e6 }) ?? []).map(dateOf);
}

describe('the dates of a rule', () => {
  it.each([
    ['FREQ=DAILY;INTERVAL=10;COUNT=3', '2026-01-25', ['2026-01-25', '2026-02-04', '2026-02-14']],
    ['FREQ=WEEKLY;COUNT=3', '2026-11-24', ['2026-11-24', '2026-12-01', '2026-12-08']],
    [
      'FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,SU;WKST=MO;COUNT=4',
      '1997-08-05',
      ['1997-08-05', '1997-08-10', '1997-08-19', '1997-08-24'],
    ],
    [
      'FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,SU;WKST=SU;COUNT=4',
      '1997-08-05',
      ['1997-08-05', '1997-08-17', '1997-08-19', '1997-08-31'],
    ],
    ['FREQ=MONTHLY;COUNT=3', '2026-01-31', ['2026-01-31', '2026-03-31', '2026-05-31']],
    ['FREQ=MONTHLY;BYDAY=-1FR;COUNT=2', '2026-11-01', ['2026-11-27', '2026-12-25']],
    ['FREQ=MONTHLY;BYMONTHDAY=-1;COUNT=2', '2027-01-01', ['2027-01-31', '2027-02-28']],
    ['FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-2;COUNT=2', '2026-10-01', ['2026-10-29', '2026-11-27']],
    ['FREQ=YEARLY;COUNT=2', '2024-02-29', ['2024-02-29', '2028-02-29']],
    ['FREQ=YEARLY;BYMONTH=5;BYDAY=2SU;COUNT=2', '2026-01-01', ['2026-05-10', '2027-05-09']],
    ['FREQ=YEARLY;BYDAY=20MO;COUNT=2', '1997-05-19', ['1997-05-19', '1998-05-18']],
    ['FREQ=YEARLY;BYWEEKNO=20;BYDAY=MO;COUNT=2', '1997-05-12', ['1997-05-12', '1998-05-11']],
    ['FREQ=YEARLY;BYYEARDAY=-1;COUNT=2', '2026-01-01', ['2026-12-31', '2027-12-31']],
    [
      'FREQ=YEARLY;BYMONTH=11;BYDAY=TU;BYMONTHDAY=2,3,4,5,6,7,8;INTERVAL=4;COUNT=2',
      '1996-11-05',
      ['1996-11-05', '2000-11-07'],
    ],
    ['FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30', '2026-01-01', []],
    ['FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30', '2026-01-01', []],
    ['FREQ=DAILY;INTERVAL=99999999999999999999', '2026-01-01', ['2026-01-01']],
    ['FREQ=YEARLY;INTERVAL=300000', '2026-01-01', ['2026-01-01']],
  ])('%s from %s', (rule, first, expected) => expect(dates(rule, first)).toEqual(expected));

  it('are counted from the first, wherever one looks from', () => {
    expect(dates('FREQ=WEEKLY;COUNT=3', '2026-11-24', '2026-11-30')).toEqual(['2026-12-01', '2026-12-08']);
    expect(dates('FREQ=WEEKLY;INTERVAL=2', '2020-01-01', '2026-11-20', '2026-12-20')).toEqual([
      '2026-11-25',
      '2026-12-09',
    ]);
  });

  it('are given up where they take more effort than there is', () => {
    const effort = { left: 1000 };
    expect(repeatDates(ruleOf('FREQ=DAILY;COUNT=99999999'), dayOf('1900-01-01'), FAR - 1, FAR, effort)).toBeNull();
    expect(
      repeatDates(ruleOf('FREQ=DAILY'), dayOf('2026-01-01'), dayOf('2026-01-01'), dayOf('2026-01-02'), effort),
    ).toBeNull();
  });

  it('are those of ical.js, for the rules that calendars are full of', () => {
    const day = fc.constantFrom('MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU');
    // Of one weekday each: ical.js counts a day twice that is both the fourth and the last.
    const nths = fc
      .uniqueArray(fc.tuple(fc.constantFrom('1', '2', '3', '4', '-1', '-2'), day), {
        minLength: 1,
        maxLength: 3,
        selector: ([, weekday]) => weekday,
      })
      .map((days) => String(days.map((parts) => parts.join(''))));
    const list = <T>(one: fc.Arbitrary<T>) => fc.uniqueArray(one, { minLength: 1, maxLength: 3 }).map(String);
    const rule = fc.oneof(
      fc.constant('FREQ=DAILY'),
      list(day).map((days) => `FREQ=WEEKLY;BYDAY=${days}`),
      list(fc.integer({ min: 1, max: 28 })).map((dates) => `FREQ=MONTHLY;BYMONTHDAY=${dates}`),
      nths.map((days) => `FREQ=MONTHLY;BYDAY=${days}`),
      fc.constant('FREQ=YEARLY'),
      fc
        .tuple(fc.integer({ min: 1, max: 12 }), nths)
        .map(([month, days]) => `FREQ=YEARLY;BYMONTH=${month};BYDAY=${days}`),
    );
    fc.assert(
      fc.property(
        rule,
        fc.integer({ min: 1, max: 4 }),
        fc.integer({ min: dayNumber(2020, 1, 1), max: dayNumber(2027, 1, 1) }),
        (text, interval, first) => {
          const whole = `${text};INTERVAL=${interval};COUNT=12`;
          const ours = repeatDates(ruleOf(whole), first, first, FAR, { left: 1e6 })?.map(dateOf);
          const walk = ICAL.Recur.fromString(whole).iterator(ICAL.Time.fromDateString(dateOf(first)));
          const theirs: string[] = [];
          for (let next = walk.next(); next; next = walk.next()) theirs.push(next.toString());
          expect(ours, `${whole} from ${dateOf(first)}`).toEqual(theirs);
        },
      ),
    );
  });
});
