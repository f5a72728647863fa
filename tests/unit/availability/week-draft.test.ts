import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  alternate,
  differingDays,
  gatherWeeks,
  placesIn,
  putDay,
  spreadWeeks,
  weeksOf,
} from '../../../utils/availability/week-draft.ts';
import { type HoursWindow, WEEKDAYS } from '../../../utils/policy/model.ts';

const windows: HoursWindow[] = [
  { days: ['th'], from: '19:00', to: '21:00' },
  { days: ['mo', 'th'], from: '08:30', to: '17:30' },
];
const turns: HoursWindow[] = [...windows, { days: ['fr'], from: '08:30', to: '12:30', weeks: 'odd' }];

describe('a week as it is edited', () => {
  it('spreads shared windows over their days, earliest first', () => {
    expect(weeksOf(spreadWeeks(windows))).toMatchObject([
      [
        'every',
        {
          th: [
            { from: '08:30', to: '17:30' },
            { from: '19:00', to: '21:00' },
          ],
          su: [],
        },
      ],
    ]);
  });

  it('gathers a window for each stretch, whose place names its field', () => {
    const draft = spreadWeeks(windows);
    expect(gatherWeeks(draft)).toEqual([
      { days: ['mo'], from: '08:30', to: '17:30' },
      { days: ['th'], from: '08:30', to: '17:30' },
      { days: ['th'], from: '19:00', to: '21:00' },
    ]);
    expect(placesIn(draft).map(({ day, at }) => [day, at])).toEqual([
      ['mo', 0],
      ['th', 0],
      ['th', 1],
    ]);
  });

  it('is the same weeks after spreading and gathering, whatever the windows', () => {
    const time = fc.integer({ min: 0, max: 23 }).map((hour) => `${String(hour).padStart(2, '0')}:00`);
    const window = fc.record(
      {
        days: fc.subarray([...WEEKDAYS], { minLength: 1 }),
        from: time,
        to: time,
        weeks: fc.constantFrom('even' as const, 'odd' as const),
      },
      { requiredKeys: ['days', 'from', 'to'] },
    );
    fc.assert(
      fc.property(fc.array(window, { maxLength: 6 }), (any) => {
        const draft = spreadWeeks(any);
        expect(differingDays(spreadWeeks(gatherWeeks(draft)), draft)).toEqual([]);
      }),
    );
  });
});

describe('weeks that take turns', () => {
  it('are two, each with what is in all of them', () => {
    const draft = spreadWeeks(turns);
    expect(weeksOf(draft).map(([name, week]) => [name, week.mo.length, week.fr.length])).toEqual([
      ['even', 1, 0],
      ['odd', 1, 1],
    ]);
    expect(gatherWeeks(draft).filter(({ days }) => days[0] === 'fr')).toEqual([
      { days: ['fr'], from: '08:30', to: '12:30', weeks: 'odd' },
    ]);
  });

  it('begin the same, and one of them is left', () => {
    const both = alternate(spreadWeeks(windows), true, 'even');
    expect(differingDays(both, spreadWeeks(windows))).toEqual([]);
    const changed = putDay(both, 'odd', { su: [{ from: '10:00', to: '11:00' }] });
    expect(differingDays(changed, both)).toEqual(['su']);
    expect(gatherWeeks(alternate(changed, false, 'even'))).toEqual(gatherWeeks(spreadWeeks(windows)));
    expect(gatherWeeks(alternate(changed, false, 'odd'))).toHaveLength(4);
    expect(alternate(changed, true, 'even')).toBe(changed);
  });
});

describe('two drafts', () => {
  const days = (one: HoursWindow[], other: HoursWindow[]) => differingDays(spreadWeeks(one), spreadWeeks(other));

  it('differ on days, in any of their weeks', () => {
    expect(days(windows, [{ days: ['mo', 'we'], from: '08:30', to: '17:30' }])).toEqual(['we', 'th']);
    expect(days(windows, turns)).toEqual(['fr']);
    expect(days(turns, turns)).toEqual([]);
  });
});
