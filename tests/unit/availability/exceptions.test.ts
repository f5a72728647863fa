import { describe, expect, it } from 'vitest';
import { createDayRules, daysIn } from '../../../utils/availability/exceptions.ts';
import type { DatedException } from '../../../utils/availability/model.ts';

const days = (name: string, from: string, to: string, source: DatedException['source'] = 'own'): DatedException => ({
  kind: 'days',
  id: name,
  name,
  source,
  from,
  to,
  windows: [],
});
const nameOn = (date: string, ...exceptions: DatedException[]) =>
  createDayRules({ zone: 'UTC', windows: [], exceptions })(date)?.name;

describe('the exception that counts on a day', () => {
  const vacation = days('vacation', '2026-12-14', '2027-01-03');

  it('is none before, and none after', () => {
    expect(nameOn('2026-12-13', vacation)).toBeUndefined();
    expect(nameOn('2026-12-14', vacation)).toBe('vacation');
    expect(nameOn('2027-01-03', vacation)).toBe('vacation');
    expect(nameOn('2027-01-04', vacation)).toBeUndefined();
  });

  it('is the shortest, in whatever order they were added', () => {
    const shift = days('late shift', '2026-12-16', '2026-12-16');
    expect(nameOn('2026-12-16', vacation, shift)).toBe('late shift');
    expect(nameOn('2026-12-16', shift, vacation)).toBe('late shift');
    expect(nameOn('2026-12-17', shift, vacation)).toBe('vacation');
    const fromCalendar = days('day off', '2026-12-16', '2026-12-16', 'calendar');
    expect(nameOn('2026-12-16', vacation, fromCalendar)).toBe('day off');
  });

  it('is one’s own rather than the calendar’s, and the one added last', () => {
    const own = days('own', '2026-12-16', '2026-12-16');
    const other = days('calendar', '2026-12-16', '2026-12-16', 'calendar');
    expect(nameOn('2026-12-16', own, other)).toBe('own');
    expect(nameOn('2026-12-16', other, own)).toBe('own');
    expect(nameOn('2026-12-16', own, days('second', '2026-12-16', '2026-12-16'))).toBe('second');
  });

  it('is a public holiday only where nothing else is said', () => {
    const christmas = days('Christmas', '2026-12-25', '2026-12-25', 'holiday');
    expect(nameOn('2026-12-25', vacation, christmas)).toBe('vacation');
    expect(nameOn('2026-12-25', christmas)).toBe('Christmas');
  });
});

it('days are counted with both ends', () => {
  expect(daysIn({ from: '2026-12-25', to: '2026-12-25' })).toBe(1);
  expect(daysIn({ from: '2026-02-28', to: '2026-03-01' })).toBe(2);
  expect(daysIn({ from: '2028-02-28', to: '2028-03-01' })).toBe(3);
});
