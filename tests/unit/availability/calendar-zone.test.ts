import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { writeCalendar } from '../../../utils/availability/calendar-text.ts';
import { describeZone } from '../../../utils/availability/calendar-zone.ts';

const NOW = Date.UTC(2026, 10, 24);
const WEEK = 7 * 86_400_000;

function read(zone: string): { text: string; timezone: ICAL.Timezone } {
  const text = writeCalendar([describeZone(zone, NOW)]);
  const component = ICAL.Component.fromString(text).getFirstSubcomponent('vtimezone');
  if (!component) throw new Error('no VTIMEZONE');
  return { text, timezone: new ICAL.Timezone(component) };
}

/** Offset in seconds that ical.js finds for what the clock shows. */
function offsetOf(timezone: ICAL.Timezone, wall: Temporal.PlainDateTime): number {
  return timezone.utcOffset(new ICAL.Time({ ...fieldsOf(wall), isDate: false }, ICAL.Timezone.localTimezone));
}

function fieldsOf({ year, month, day, hour, minute, second }: Temporal.PlainDateTime) {
  return { year, month, day, hour, minute, second };
}

describe('a zone as VTIMEZONE', () => {
  it.each(['Europe/Amsterdam', 'America/New_York', 'Australia/Lord_Howe', 'Africa/Casablanca', 'America/Santiago'])(
    'gives the offsets of %s',
    (zone) => {
      const { timezone } = read(zone);
      // At noon, which no clock change touches.
      for (let at = NOW - 20 * WEEK; at < NOW + 3 * 52 * WEEK; at += WEEK) {
        const here = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone).with({ hour: 12 });
        expect(offsetOf(timezone, here.toPlainDateTime()), `${zone} ${here}`).toBe(here.offsetNanoseconds / 1e9);
      }
    },
  );

  it.each(['UTC', 'Asia/Kolkata', 'Asia/Tokyo', 'Asia/Kathmandu', 'America/Sao_Paulo'])('knows %s', (zone) => {
    const here = Temporal.Instant.fromEpochMilliseconds(NOW).toZonedDateTimeISO(zone);
    expect(offsetOf(read(zone).timezone, here.toPlainDateTime())).toBe(here.offsetNanoseconds / 1e9);
  });

  it('says a rule where there is one, and each change where there is none', () => {
    expect(read('Europe/Amsterdam').text).toContain('RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU');
    expect(read('America/New_York').text).toContain('RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=2SU');
    expect(read('America/Santiago').text).not.toContain('RRULE');
    expect(read('America/Santiago').text).toContain('BEGIN:DAYLIGHT\r\nDTSTART:20260906T000000\r\nTZOFFSETFROM:-0400');
  });
});
