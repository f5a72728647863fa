import { describe, expect, it } from 'vitest';
import { availabilityAt, overrideAt } from '../../../utils/availability/availability-at.ts';
import type { Hours, Override } from '../../../utils/availability/model.ts';
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
    expect(availabilityAt(evening, overridden)).toEqual({ state: 'available', reason: 'override', nextChange: until });
    expect(availabilityAt(until, overridden)).toMatchObject({ state: 'quiet', reason: 'outside-windows' });
  });

  it('wins over a window that begins or ends meanwhile', () => {
    const until = ams('2026-11-24T12:00');
    expect(availabilityAt(ams('2026-11-24T09:00'), hours(office, { kind: 'away', until }))).toEqual({
      state: 'quiet',
      reason: 'override',
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
    expect(availabilityAt(evening, away)).toEqual({ state: 'quiet', reason: 'override', nextChange: until });
    expect(availabilityAt(until, away).state).toBe('off');
  });

  it('is named only while it holds', () => {
    const override = { kind: 'away', until: evening } as const;
    expect(overrideAt(evening - 1, hours(office, override))).toEqual(override);
    expect(overrideAt(evening, hours(office, override))).toBeUndefined();
    expect(overrideAt(evening, null)).toBeUndefined();
  });
});
