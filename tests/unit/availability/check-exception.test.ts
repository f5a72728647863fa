import { describe, expect, it } from 'vitest';
import { checkException, isDate } from '../../../utils/availability/check-exception.ts';
import type { DatedException, Times } from '../../../utils/availability/model.ts';

const base = { id: '1', name: 'Vacation', source: 'own' } as const;
const days = (from: string, to: string, windows: Times[] = []): DatedException => ({
  ...base,
  kind: 'days',
  from,
  to,
  windows,
});
const span = (from: string, to: string): DatedException => ({ ...base, kind: 'span', from, to });
const times = (from: string, to: string): Times => ({ from, to });

describe('an exception', () => {
  it.each([
    days('2026-12-24', '2026-12-24'),
    days('2026-12-24', '2028-12-24'),
    days('2026-12-24', '2026-12-24', [times('14:00', '22:00')]),
    days('2026-12-24', '2026-12-24', [times('22:00', '06:00'), times('05:00', '07:00')]),
    days('2026-12-24', '2026-12-25', [times('22:00', '06:00'), times('06:00', '07:00')]),
    span('2026-12-24T13:00', '2026-12-24T13:01'),
    span('2026-12-24T13:00', '2027-01-04T00:00'),
  ])('is taken: %j', (exception) => expect(checkException(exception)).toEqual([]));

  it.each([
    [days('2026-12-24', '2026-12-23'), 'end-before-start'],
    [span('2026-12-24T13:00', '2026-12-24T13:00'), 'end-before-start'],
    [days('2026-12-24', '2029-12-24'), 'long-period'],
    [span('2026-12-24T13:00', '2029-12-24T13:00'), 'long-period'],
    [days('2026-02-29', '2026-03-01'), 'bad-date'],
    [days('', ''), 'bad-date'],
    [days('24-12-2026', '25-12-2026'), 'bad-date'],
    [days('2026-12-24T13:00', '2026-12-25'), 'bad-date'],
    [span('2026-12-24', '2026-12-25'), 'bad-date'],
    [span('2026-12-24T13:60', '2026-12-25T13:00'), 'bad-date'],
    [span('2026-12-24T13:00:00Z', '2026-12-25T13:00'), 'bad-date'],
    [{ ...days('2026-12-24', '2026-12-24'), name: ' ' }, 'no-name'],
    [{ ...days('2026-12-24', '2026-12-24'), name: 'x'.repeat(201) }, 'long-name'],
  ] as const)('is refused: %j, %s', (exception, kind) => expect(checkException(exception)).toEqual([{ kind }]));

  it('has windows that are times, have a length and do not overlap', () => {
    const problems = (to: string, ...windows: Times[]) => checkException(days('2026-12-24', to, windows));
    expect(problems('2026-12-24', times('25:00', '22:00'), times('08:00', '08:00'))).toEqual([
      { kind: 'windows', problem: { kind: 'bad-time', index: 0, field: 'from' } },
      { kind: 'windows', problem: { kind: 'empty', index: 1 } },
    ]);
    const overlap = { kind: 'windows', problem: { kind: 'overlap', index: 1, with: 0 } };
    expect(problems('2026-12-24', times('08:00', '12:00'), times('11:00', '13:00'))).toEqual([overlap]);
    // On several days in a row the night meets the next morning.
    expect(problems('2026-12-25', times('22:00', '06:00'), times('05:00', '07:00'))).toEqual([overlap]);
  });
});

it.each([
  ['2026-12-24', true],
  ['2024-02-29', true],
  ['2026-02-29', false],
  ['2026-13-01', false],
  ['0026-12-24', false],
  ['2026-12-24 ', false],
])('%s is a date: %s', (text, is) => expect(isDate(text)).toBe(is));
