import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { differingDays, gatherWeek, placesIn, spreadWeek } from '../../../utils/availability/week-draft.ts';
import { type HoursWindow, WEEKDAYS } from '../../../utils/policy/model.ts';

const windows: HoursWindow[] = [
  { days: ['th'], from: '19:00', to: '21:00' },
  { days: ['mo', 'th'], from: '08:30', to: '17:30' },
];

describe('a week as it is edited', () => {
  it('spreads shared windows over their days, earliest first', () => {
    const draft = spreadWeek(windows);
    expect(draft.th).toEqual([
      { from: '08:30', to: '17:30' },
      { from: '19:00', to: '21:00' },
    ]);
    expect(draft.su).toEqual([]);
  });

  it('gathers a window for each stretch, whose place names its field', () => {
    const draft = spreadWeek(windows);
    expect(gatherWeek(draft)).toEqual([
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

  it('names the days on which two weeks differ', () => {
    expect(
      differingDays(spreadWeek(windows), spreadWeek([{ days: ['mo', 'we'], from: '08:30', to: '17:30' }])),
    ).toEqual(['we', 'th']);
  });

  it('is the same week after spreading and gathering, whatever the windows', () => {
    const time = fc.integer({ min: 0, max: 23 }).map((hour) => `${String(hour).padStart(2, '0')}:00`);
    const window = fc.record({ days: fc.subarray([...WEEKDAYS], { minLength: 1 }), from: time, to: time });
    fc.assert(
      fc.property(fc.array(window, { maxLength: 6 }), (any) => {
        const draft = spreadWeek(any);
        expect(differingDays(draft, spreadWeek(gatherWeek(draft)))).toEqual([]);
      }),
    );
  });
});
