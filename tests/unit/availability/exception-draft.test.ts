import { describe, expect, it } from 'vitest';
import { checkException } from '../../../utils/availability/check-exception.ts';
import { draftOf, exceptionOf, newException, sortExceptions } from '../../../utils/availability/exception-draft.ts';
import type { DatedException } from '../../../utils/availability/model.ts';

const base = { id: '1', name: 'Vacation', source: 'own' } as const;
const exceptions: DatedException[] = [
  { ...base, kind: 'days', from: '2026-12-24', to: '2026-12-24', windows: [] },
  { ...base, kind: 'days', from: '2026-12-24', to: '2027-01-03', windows: [] },
  { ...base, kind: 'days', from: '2026-12-24', to: '2026-12-24', windows: [{ from: '14:00', to: '22:00' }] },
  { ...base, kind: 'span', source: 'calendar', from: '2026-12-24T13:00', to: '2026-12-24T15:00' },
  { ...base, kind: 'span', from: '2026-12-24T13:00', to: '2026-12-26T15:00' },
];

describe('an exception as it is edited', () => {
  it.each(exceptions)('is the same when nothing is changed: %j', (exception) => {
    expect(exceptionOf(draftOf(exception), 'x')).toEqual(exception);
  });

  it('begins with tomorrow, and has a name where none is typed', () => {
    const draft = newException('7', '2026-12-31');
    const exception = { id: '7', name: 'Day off', source: 'own', kind: 'days', from: '2027-01-01', to: '2027-01-01' };
    expect(exceptionOf(draft, 'Day off')).toEqual({ ...exception, windows: [] });
    for (const kind of ['off', 'times', 'span'] as const) {
      expect(checkException(exceptionOf({ ...draft, kind }, 'Day off'))).toEqual([]);
    }
  });

  it('keeps what was typed wrong, so that it can be said', () => {
    const draft = { ...newException('7', '2026-12-31'), kind: 'span', fromTime: 'noonish' } as const;
    expect(checkException(exceptionOf(draft, 'x'))).toEqual([{ kind: 'bad-date' }]);
    expect(checkException(exceptionOf({ ...newException('7', '2026-12-31'), from: '' }, 'x'))).toEqual([
      { kind: 'bad-date' },
    ]);
  });
});

it('exceptions are in order, and those that are over apart', () => {
  const on = (from: string, to = from): DatedException => ({ ...base, kind: 'days', from, to, windows: [] });
  const all = [on('2027-02-01'), on('2026-11-01'), on('2026-11-20', '2026-11-24'), on('2026-10-01')];
  const { coming, past } = sortExceptions(all, '2026-11-24');
  expect(coming.map(({ from }) => from)).toEqual(['2026-11-20', '2027-02-01']);
  expect(past.map(({ from }) => from)).toEqual(['2026-11-01', '2026-10-01']);
});
