import { describe, expect, it } from 'vitest';
import {
  type Reader,
  sayDate,
  sayDay,
  sayDistance,
  sayInstant,
  sayTime,
  zoneOfReader,
} from '../../../utils/i18n/when.ts';

const zone = 'Europe/Amsterdam';
const at = (text: string) => Temporal.PlainDateTime.from(text).toZonedDateTime(zone).epochMilliseconds;
/** A Friday, early in the evening. */
const now = at('2026-11-27T18:40');
const nl: Reader = { language: 'nl', now, zone };
const en: Reader = { language: 'en', now, zone };

describe('a moment, as people say it', () => {
  it.each([
    ['2026-11-27T22:05', '22:05', '22:05'],
    ['2026-11-27T08:05', '08:05', '08:05'],
    ['2026-11-28T00:00', 'morgen 00:00', 'tomorrow 00:00'],
    ['2026-11-30T08:30', 'maandag 08:30', 'Monday 08:30'],
    ['2026-12-03T08:30', 'donderdag 08:30', 'Thursday 08:30'],
    ['2026-12-04T08:30', 'vrijdag 4 december 08:30', 'Friday 4 December 08:30'],
    ['2026-11-26T23:59', 'gisteren 23:59', 'yesterday 23:59'],
    ['2026-11-23T10:12', 'afgelopen maandag 10:12', 'last Monday 10:12'],
    ['2026-11-20T10:12', 'vrijdag 20 november 10:12', 'Friday 20 November 10:12'],
    ['2027-01-04T08:30', 'maandag 4 januari 2027 08:30', 'Monday 4 January 2027 08:30'],
  ])('%s: %s, %s', (text, dutch, english) => {
    expect(sayInstant(at(text), nl)).toBe(dutch);
    expect(sayInstant(at(text), en)).toBe(english);
  });

  it('says the day and the time in the zone of the reader', () => {
    const moment = at('2026-11-28T00:30');
    expect(sayInstant(moment, { ...en, zone: 'America/New_York' })).toBe('18:30');
    expect(sayTime(moment, { zone: 'Asia/Kolkata' })).toBe('05:00');
  });

  it('names today where the day stands alone', () => {
    expect(sayDay(now, nl)).toBe('vandaag');
    expect(sayDay(now, en)).toBe('today');
  });

  it('counts days by the calendar, not by 24 hours, when the clock changes', () => {
    const beforeChange: Reader = { language: 'en', zone, now: at('2026-10-24T23:30') };
    expect(sayInstant(at('2026-10-25T23:45'), beforeChange)).toBe('tomorrow 23:45');
  });

  it('writes a date in full', () => {
    expect(sayDate(at('2026-08-03T12:00'), nl)).toBe('3 augustus 2026');
    expect(sayDate(at('2026-08-03T12:00'), en)).toBe('3 August 2026');
  });
});

describe('a distance', () => {
  it.each([
    [20 * 60_000, 'over 20 minuten', 'in 20 minutes'],
    [60_000, 'over 1 minuut', 'in 1 minute'],
    [59_000, 'zo meteen', 'in a moment'],
    [0, 'zojuist', 'just now'],
    [-59_000, 'zojuist', 'just now'],
    [3 * 3_600_000 + 59 * 60_000, 'over 3 uur', 'in 3 hours'],
    [49 * 3_600_000, 'over 2 dagen', 'in 2 days'],
    [-5 * 60_000, '5 minuten geleden', '5 minutes ago'],
  ])('%d ms: %s, %s', (ms, dutch, english) => {
    expect(sayDistance(now + ms, nl)).toBe(dutch);
    expect(sayDistance(now + ms, en)).toBe(english);
  });
});

describe('the zone of the reader', () => {
  const hours = { zone: 'Europe/Amsterdam' };

  it('is where the browser is', () => {
    expect(zoneOfReader('America/New_York', hours)).toBe('America/New_York');
    expect(zoneOfReader('Etc/UTC', null)).toBe('Etc/UTC');
  });

  it('is that of the hours where the browser hides its own', () => {
    expect(zoneOfReader('UTC', hours)).toBe('Europe/Amsterdam');
  });
});
