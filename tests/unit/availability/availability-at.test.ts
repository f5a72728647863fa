import { describe, expect, it } from 'vitest';
import { availabilityAt, overrideAt } from '../../../utils/availability/availability-at.ts';
import type { DatedException, Hours, Override, Times } from '../../../utils/availability/model.ts';
import type { HoursWindow, Weekday } from '../../../utils/policy/model.ts';

const at = (text: string) => Temporal.ZonedDateTime.from(text).epochMilliseconds;
const ams = (text: string) => at(`${text}[Europe/Amsterdam]`);
const window = (days: string, from: string, to: string): HoursWindow => ({
  days: days.split(' ') as Weekday[],
  from,
  to,
});
const hours = (windows: HoursWindow[], override?: Override): Hours => ({
  zone: 'Europe/Amsterdam',
  windows,
  ...(override ? { override } : {}),
});
const office = [window('mo tu we th fr', '08:30', '17:30')];

describe('availability by windows', () => {
  it('is off without hours, and without windows', () => {
    const off = { state: 'off', reason: 'no-windows', nextChange: null };
    expect(availabilityAt(0, null)).toEqual(off);
    expect(availabilityAt(0, hours([]))).toEqual(off);
  });

  it('starts at the minute and ends before it', () => {
    const quiet = { state: 'quiet', reason: 'outside-windows', nextChange: ams('2026-11-23T08:30') };
    expect(availabilityAt(ams('2026-11-23T08:30') - 1, hours(office))).toEqual(quiet);
    const available = { state: 'available', reason: 'window', nextChange: ams('2026-11-23T17:30') };
    expect(availabilityAt(ams('2026-11-23T08:30'), hours(office))).toEqual(available);
    expect(availabilityAt(ams('2026-11-23T17:30') - 1, hours(office))).toEqual(available);
    expect(availabilityAt(ams('2026-11-23T17:30'), hours(office)).state).toBe('quiet');
  });

  it('looks over the weekend', () => {
    expect(availabilityAt(ams('2026-11-20T17:30'), hours(office)).nextChange).toBe(ams('2026-11-23T08:30'));
  });

  it('knows several windows a day', () => {
    const twice = hours([window('mo', '08:00', '12:00'), window('mo', '13:00', '17:00')]);
    expect(availabilityAt(ams('2026-11-23T12:30'), twice)).toMatchObject({
      state: 'quiet',
      nextChange: ams('2026-11-23T13:00'),
    });
  });

  it('takes windows that meet as one', () => {
    const joined = hours([window('mo', '13:00', '17:00'), window('mo', '08:00', '13:00')]);
    expect(availabilityAt(ams('2026-11-23T12:00'), joined).nextChange).toBe(ams('2026-11-23T17:00'));
  });

  it('counts a night to the day it starts', () => {
    const night = hours([window('fr', '22:00', '06:00')]);
    expect(availabilityAt(ams('2026-11-21T05:59'), night).state).toBe('available');
    expect(availabilityAt(ams('2026-11-20T05:59'), night).state).toBe('quiet');
    expect(availabilityAt(ams('2026-11-21T23:00'), night).state).toBe('quiet');
  });

  it('has no next change around the clock', () => {
    const always = hours([window('mo tu we th fr sa su', '00:00', '00:00')]);
    expect(availabilityAt(ams('2026-11-21T05:59'), always)).toEqual({
      state: 'available',
      reason: 'window',
      nextChange: null,
    });
  });

  it('uses the zone of the hours, not the machine', () => {
    const tokyo = { zone: 'Asia/Tokyo', windows: [window('mo', '00:00', '08:00')] };
    expect(availabilityAt(at('2026-11-22T16:00[UTC]'), tokyo).state).toBe('available');
    expect(availabilityAt(at('2026-11-23T00:00[UTC]'), tokyo).state).toBe('quiet');
  });
});

describe('availability on the days the clock jumps', () => {
  it('moves a time that does not exist forward', () => {
    const early = hours([window('su', '02:30', '05:00')]);
    expect(availabilityAt(at('2026-03-29T01:29[UTC]'), early).state).toBe('quiet');
    expect(availabilityAt(at('2026-03-29T01:30[UTC]'), early).state).toBe('available');
  });

  it('counts from the first of two', () => {
    const early = hours([window('su', '02:30', '05:00')]);
    expect(availabilityAt(at('2026-10-25T00:29[UTC]'), early).state).toBe('quiet');
    expect(availabilityAt(at('2026-10-25T00:30[UTC]'), early).state).toBe('available');
    expect(availabilityAt(at('2026-10-25T01:15[UTC]'), early).state).toBe('available');
  });

  it('passes over a window that daylight saving swallows', () => {
    const swallowed = hours([window('su', '02:00', '03:00')]);
    expect(availabilityAt(ams('2026-03-29T01:59'), swallowed)).toMatchObject({
      state: 'quiet',
      nextChange: ams('2026-04-05T02:00'),
    });
  });
});

describe('availability by override', () => {
  const evening = ams('2026-11-23T20:00');

  it('lets through at once, until its end', () => {
    const until = ams('2026-11-23T21:00');
    const overridden = hours(office, { kind: 'available', until });
    expect(availabilityAt(evening, overridden)).toEqual({
      state: 'available',
      reason: 'override',
      override: 'available',
      nextChange: until,
    });
    expect(availabilityAt(until, overridden)).toMatchObject({ state: 'quiet', reason: 'outside-windows' });
  });

  it('wins over a window that begins or ends meanwhile', () => {
    const until = ams('2026-11-24T12:00');
    expect(availabilityAt(ams('2026-11-24T09:00'), hours(office, { kind: 'away', until }))).toEqual({
      state: 'quiet',
      reason: 'override',
      override: 'away',
      nextChange: until,
    });
  });

  it('has its next change where the state changes, not where the reason does', () => {
    const overridden = hours(office, { kind: 'available', until: ams('2026-11-24T12:00') });
    expect(availabilityAt(evening, overridden).nextChange).toBe(ams('2026-11-24T17:30'));
    const away = hours(office, { kind: 'away', until: ams('2026-11-24T02:00') });
    expect(availabilityAt(evening, away).nextChange).toBe(ams('2026-11-24T08:30'));
  });

  it('works without windows, and ends in off', () => {
    const until = ams('2026-11-23T21:00');
    const away = hours([], { kind: 'away', until });
    expect(availabilityAt(evening, away)).toMatchObject({ state: 'quiet', reason: 'override', nextChange: until });
    expect(availabilityAt(until, away).state).toBe('off');
  });

  it('says which word of the employee’s own it is; “only urgent” is quiet too', () => {
    const until = ams('2026-11-24T12:00');
    const urgent = hours(office, { kind: 'urgent', until });
    expect(availabilityAt(ams('2026-11-24T09:00'), urgent)).toEqual({
      state: 'quiet',
      reason: 'override',
      override: 'urgent',
      nextChange: until,
    });
  });

  it('is named only while it holds', () => {
    const override = { kind: 'away', until: evening } as const;
    expect(overrideAt(evening - 1, hours(office, override))).toEqual(override);
    expect(overrideAt(evening, hours(office, override))).toBeUndefined();
    expect(overrideAt(evening, null)).toBeUndefined();
  });
});

describe('availability in weeks that alternate', () => {
  const odd = hours([{ ...office[0], weeks: 'odd' } as HoursWindow]);

  it('goes by the number of the ISO week', () => {
    // 23 November 2026 is a Monday, of week 48.
    expect(availabilityAt(ams('2026-11-23T09:00'), odd)).toMatchObject({
      state: 'quiet',
      nextChange: ams('2026-11-30T08:30'),
    });
    expect(availabilityAt(ams('2026-11-30T09:00'), odd).state).toBe('available');
  });

  it('has two odd weeks in a row where a year has 53, and says so beforehand', () => {
    expect(availabilityAt(ams('2027-01-01T18:00'), odd).nextChange).toBe(ams('2027-01-04T08:30'));
    const even = hours([window('mo', '08:30', '17:30')].map((one) => ({ ...one, weeks: 'even' })));
    expect(availabilityAt(ams('2026-12-21T18:00'), even).nextChange).toBe(ams('2027-01-11T08:30'));
  });

  it('counts a night to the week it starts in', () => {
    const night = hours([{ ...window('su', '22:00', '06:00'), weeks: 'odd' }]);
    expect(availabilityAt(ams('2026-12-07T05:00'), night).state).toBe('available');
    expect(availabilityAt(ams('2026-11-30T05:00'), night).state).toBe('quiet');
  });

  it('finds the next one behind a window that daylight saving swallows', () => {
    const swallowed = hours([{ ...window('su', '02:00', '03:00'), weeks: 'odd' }]);
    expect(availabilityAt(ams('2026-03-23T12:00'), swallowed).nextChange).toBe(ams('2026-04-12T02:00'));
  });
});

const days = (from: string, to: string, windows: Times[] = [], part: Partial<DatedException> = {}): DatedException =>
  ({
    kind: 'days',
    id: `${from}-${to}-${windows.length}`,
    name: from,
    source: 'own',
    from,
    to,
    windows,
    ...part,
  }) as DatedException;
const span = (from: string, to: string): DatedException => ({
  kind: 'span',
  id: from,
  name: from,
  source: 'own',
  from,
  to,
});
const except = (...exceptions: DatedException[]): Hours => ({ ...hours(office), exceptions });

describe('availability with exceptions', () => {
  it('finds the end of a vacation of three weeks, and names it', () => {
    const vacation = except({ ...days('2026-12-14', '2027-01-03'), name: 'Vacation' });
    expect(availabilityAt(ams('2026-12-11T18:00'), vacation)).toEqual({
      state: 'quiet',
      reason: 'outside-windows',
      nextChange: ams('2027-01-04T08:30'),
      exception: { source: 'own', name: 'Vacation' },
    });
    expect(availabilityAt(ams('2026-12-11T12:00'), vacation)).toEqual({
      state: 'available',
      reason: 'window',
      nextChange: ams('2026-12-11T17:30'),
    });
    expect(availabilityAt(ams('2027-01-03T23:59'), vacation).nextChange).toBe(ams('2027-01-04T08:30'));
  });

  it('finds the end of two years, and gives up on an end that never comes', () => {
    const long = except(days('2026-12-01', '2028-11-30'));
    expect(availabilityAt(ams('2026-12-01T12:00'), long).nextChange).toBe(ams('2028-12-01T08:30'));
    const endless = except(days('2026-12-01', '2028-11-30'), days('2028-12-01', '2030-11-30'));
    expect(availabilityAt(ams('2026-12-01T12:00'), endless)).toMatchObject({ state: 'quiet', nextChange: null });
  });

  it('ends being available around the clock', () => {
    const always = {
      ...hours([window('mo tu we th fr sa su', '00:00', '00:00')]),
      exceptions: [days('2027-03-01', '2027-03-01')],
    };
    expect(availabilityAt(ams('2026-11-23T12:00'), always).nextChange).toBe(ams('2027-03-01T00:00'));
    expect(availabilityAt(ams('2027-03-02T00:00'), always)).toEqual({
      state: 'available',
      reason: 'window',
      nextChange: null,
    });
  });

  it('has a late shift in place of the day, over midnight into the next', () => {
    const late = except({ ...days('2026-11-24', '2026-11-24', [{ from: '16:00', to: '01:00' }]), name: 'Late' });
    expect(availabilityAt(ams('2026-11-24T09:00'), late)).toMatchObject({
      state: 'quiet',
      nextChange: ams('2026-11-24T16:00'),
      exception: { name: 'Late' },
    });
    expect(availabilityAt(ams('2026-11-25T00:30'), late)).toMatchObject({
      state: 'available',
      nextChange: ams('2026-11-25T01:00'),
      exception: { name: 'Late' },
    });
    expect(availabilityAt(ams('2026-11-25T09:00'), late)).toEqual({
      state: 'available',
      reason: 'window',
      nextChange: ams('2026-11-25T17:30'),
    });
  });

  it('lets a night run on that began before a day off', () => {
    const night = { ...hours([window('mo tu', '22:00', '06:00')]), exceptions: [days('2026-11-24', '2026-11-24')] };
    expect(availabilityAt(ams('2026-11-24T05:00'), night).state).toBe('available');
    expect(availabilityAt(ams('2026-11-24T23:00'), night).state).toBe('quiet');
  });

  it('takes a span out of the week, of a late shift and of the night before', () => {
    const dentist = except({ ...span('2026-11-24T13:00', '2026-11-24T15:00'), name: 'Dentist' });
    expect(availabilityAt(ams('2026-11-24T12:00'), dentist)).toMatchObject({
      state: 'available',
      nextChange: ams('2026-11-24T13:00'),
      exception: { name: 'Dentist' },
    });
    expect(availabilityAt(ams('2026-11-24T13:00'), dentist)).toMatchObject({
      state: 'quiet',
      nextChange: ams('2026-11-24T15:00'),
      exception: { name: 'Dentist' },
    });
    const late = except(
      days('2026-11-24', '2026-11-24', [{ from: '14:00', to: '22:00' }]),
      span('2026-11-24T13:00', '2026-11-24T15:00'),
    );
    expect(availabilityAt(ams('2026-11-24T09:00'), late).nextChange).toBe(ams('2026-11-24T15:00'));
    const night = {
      ...hours([window('mo', '22:00', '06:00')]),
      exceptions: [span('2026-11-24T00:00', '2026-11-24T03:00')],
    };
    expect(availabilityAt(ams('2026-11-24T01:00'), night).state).toBe('quiet');
    expect(availabilityAt(ams('2026-11-24T04:00'), night).state).toBe('available');
  });

  it('does not name what makes no difference', () => {
    const weekend = except(days('2026-11-28', '2026-11-29'));
    expect(availabilityAt(ams('2026-11-28T12:00'), weekend)).toEqual({
      state: 'quiet',
      reason: 'outside-windows',
      nextChange: ams('2026-11-30T08:30'),
    });
  });

  it('changes nothing without windows', () => {
    expect(
      availabilityAt(ams('2026-11-24T12:00'), { ...hours([]), exceptions: [days('2026-11-24', '2026-11-24')] }),
    ).toEqual({
      state: 'off',
      reason: 'no-windows',
      nextChange: null,
    });
  });

  it('is foretold behind an override', () => {
    const away: Hours = {
      ...except({ ...days('2026-11-25', '2026-11-25'), name: 'Day off' }),
      override: { kind: 'away', until: ams('2026-11-24T20:00') },
    };
    expect(availabilityAt(ams('2026-11-24T12:00'), away)).toMatchObject({
      nextChange: ams('2026-11-26T08:30'),
      exception: { name: 'Day off' },
    });
  });
});

describe('availability on public holidays', () => {
  const dutch: Hours = { ...hours(office), holidays: 'nl' };

  it('is none, and the day is named in both languages', () => {
    expect(availabilityAt(ams('2027-03-26T18:00'), dutch)).toEqual({
      state: 'quiet',
      reason: 'outside-windows',
      nextChange: ams('2027-03-30T08:30'),
      exception: { source: 'holiday', name: { nl: 'Tweede paasdag', en: 'Easter Monday' } },
    });
    expect(availabilityAt(ams('2027-03-26T18:00'), hours(office)).nextChange).toBe(ams('2027-03-29T08:30'));
    expect(availabilityAt(ams('2027-05-05T12:00'), { ...dutch, holidays: 'nl' }).state).toBe('available');
    expect(availabilityAt(ams('2027-07-21T12:00'), { ...dutch, holidays: 'be' }).state).toBe('quiet');
  });

  it('yields to what one says of the day oneself', () => {
    const shift = days('2027-03-29', '2027-03-29', [{ from: '12:00', to: '20:00' }]);
    expect(availabilityAt(ams('2027-03-29T12:00'), { ...dutch, exceptions: [shift] })).toMatchObject({
      state: 'available',
      nextChange: ams('2027-03-29T20:00'),
      exception: { source: 'own' },
    });
  });

  it('is foretold a year ahead to who is available around the clock', () => {
    const always: Hours = { ...hours([window('mo tu we th fr sa su', '00:00', '00:00')]), holidays: 'be' };
    expect(availabilityAt(ams('2026-12-26T12:00'), always).nextChange).toBe(ams('2027-01-01T00:00'));
  });
});

describe('on-call windows', () => {
  const onCall: Hours = { ...hours(office), onCall: [window('tu', '18:00', '08:30')] };

  it('are quiet times in which urgent things may come', () => {
    expect(availabilityAt(ams('2026-11-24T20:00'), onCall)).toEqual({
      state: 'quiet',
      reason: 'outside-windows',
      nextChange: ams('2026-11-25T08:30'),
      onCall: true,
    });
    expect(availabilityAt(ams('2026-11-25T03:00'), onCall).onCall).toBe(true);
    expect(availabilityAt(ams('2026-11-25T20:00'), onCall).onCall).toBeUndefined();
  });

  it('mean nothing while one is available anyway, or away by one’s own word', () => {
    const wide = { ...onCall, onCall: [window('tu', '00:00', '00:00')] };
    expect(availabilityAt(ams('2026-11-24T12:00'), wide).onCall).toBeUndefined();
    const until = ams('2026-11-24T23:00');
    const evening = ams('2026-11-24T20:00');
    expect(availabilityAt(evening, { ...wide, override: { kind: 'away', until } }).onCall).toBeUndefined();
    expect(availabilityAt(evening, { ...wide, override: { kind: 'available', until } }).onCall).toBeUndefined();
    expect(availabilityAt(evening, { ...wide, override: { kind: 'urgent', until } }).onCall).toBe(true);
  });

  it('are gone on a day off and in a span, and stay on a public holiday', () => {
    const evening = ams('2026-11-24T20:00');
    const off = days('2026-11-24', '2026-11-24');
    expect(availabilityAt(evening, { ...onCall, exceptions: [off] }).onCall).toBeUndefined();
    expect(availabilityAt(evening, { ...onCall, exceptions: [{ ...off, source: 'holiday' }] }).onCall).toBe(true);
    const christmas = { ...onCall, holidays: 'nl', onCall: [window('fr', '00:00', '00:00')] } as const;
    expect(availabilityAt(ams('2026-12-25T12:00'), christmas)).toMatchObject({ state: 'quiet', onCall: true });
    const cut = span('2026-11-24T19:00', '2026-11-24T21:00');
    expect(availabilityAt(evening, { ...onCall, exceptions: [cut] }).onCall).toBeUndefined();
  });
});

it('a zone that the browser no longer knows does not throw: it is read as UTC', () => {
  const lost: Hours = { ...hours(office), zone: 'Europe/Atlantis' };
  expect(availabilityAt(at('2026-11-24T08:30[UTC]'), lost).state).toBe('available');
  expect(availabilityAt(at('2026-11-24T08:29[UTC]'), lost).state).toBe('quiet');
});
