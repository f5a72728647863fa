import { describe, expect, it } from 'vitest';
import type { Hours } from '../../../utils/availability/model.ts';
import { nextAt, overrideChoices } from '../../../utils/availability/override-choices.ts';

const zone = 'Europe/Amsterdam';
const at = (text: string) => Temporal.PlainDateTime.from(text).toZonedDateTime(zone).epochMilliseconds;
const said = (until: number) =>
  Temporal.Instant.fromEpochMilliseconds(until)
    .toZonedDateTimeISO(zone)
    .toPlainDateTime()
    .toString({ smallestUnit: 'minute' });
const hours: Hours = {
  zone,
  windows: [
    { days: ['mo', 'tu'], from: '08:30', to: '17:30' },
    { days: ['su'], from: '22:00', to: '06:00' },
  ],
};

describe('until when', () => {
  it('offers an hour, midnight, the start of tomorrow and of Monday', () => {
    const friday = at('2026-11-27T18:40');
    expect(overrideChoices(friday, zone, hours).map(({ kind, until }) => [kind, said(until)])).toEqual([
      ['hour', '2026-11-27T19:40'],
      ['midnight', '2026-11-28T00:00'],
      ['tomorrow', '2026-11-28T09:00'],
      ['monday', '2026-11-30T08:30'],
    ]);
  });

  it('names Monday once where tomorrow is Monday, and does not start it with what runs over from Sunday', () => {
    const choices = overrideChoices(at('2026-11-29T12:00'), zone, hours);
    expect(choices.map(({ kind }) => kind)).toEqual(['hour', 'midnight', 'tomorrow']);
    expect(said(choices[2]?.until ?? 0)).toBe('2026-11-30T08:30');
  });

  it('knows that tomorrow has other hours', () => {
    const late = { id: '1', name: 'late', source: 'own', kind: 'days', from: '2026-12-01', to: '2026-12-01' } as const;
    const windows = [{ from: '14:00', to: '22:00' }];
    const choices = overrideChoices(at('2026-11-30T18:00'), zone, { ...hours, exceptions: [{ ...late, windows }] });
    expect(said(choices.find(({ kind }) => kind === 'tomorrow')?.until ?? 0)).toBe('2026-12-01T14:00');
  });

  it('keeps the soonest first late at night', () => {
    expect(overrideChoices(at('2026-11-27T23:30'), zone, null).map(({ kind }) => kind)).toEqual([
      'midnight',
      'hour',
      'tomorrow',
      'monday',
    ]);
  });
});

describe('a time typed in', () => {
  it.each([
    ['21:00', '2026-11-27T21:00'],
    ['18:40', '2026-11-28T18:40'],
    ['07:15', '2026-11-28T07:15'],
  ])('%s is the next time the clock shows it', (time, expected) => {
    expect(said(nextAt(time, at('2026-11-27T18:40'), zone) ?? 0)).toBe(expected);
  });

  it('is nothing where it is no time', () => {
    expect(nextAt('25:00', 0, zone)).toBeNull();
  });
});
