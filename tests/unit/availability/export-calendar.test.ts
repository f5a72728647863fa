import ICAL from 'ical.js';
import ical from 'node-ical';
import { describe, expect, it } from 'vitest';
import { exportAvailability, exportEvents } from '../../../utils/availability/export-calendar.ts';
import type { Hours } from '../../../utils/availability/model.ts';
import { fullHours } from '../../fixtures/calendar-hours.ts';

const titles = {
  available: 'Available for work: Anna',
  away: 'Not available',
  holiday: (name: { nl: string; en: string }) => `Not available (${name.en})`,
};
const context = { now: Date.UTC(2026, 10, 24, 17), owner: 'Anna', titles };
const lines = (text: string) => text.split('\r\n');
const linesOf = async (hours: Hours, from: number) => lines(await exportEvents(hours, { ...context, now: from }));

/** Components of any name, as node-ical gives them. */
type Parsed = Record<string, unknown> & { readonly type?: string };
const children = (parsed: object, type: string) =>
  Object.values(parsed as Record<string, Parsed | undefined>).filter((one) => one?.type === type) as Parsed[];

describe('hours as VAVAILABILITY', () => {
  it('are read by ical.js', async () => {
    const calendar = ICAL.Component.fromString(await exportAvailability(fullHours, context));
    expect(calendar.getFirstPropertyValue('version')).toBe('2.0');
    const [base, away] = calendar.getAllSubcomponents('vavailability');
    expect(base?.getFirstPropertyValue('busytype')).toBe('BUSY-UNAVAILABLE');
    expect(away?.getFirstPropertyValue('dtstart')?.toString()).toBe('2026-12-01T10:00:00');
    expect(away?.getAllSubcomponents('available')).toEqual([]);
    expect(Number(away?.getFirstPropertyValue('priority'))).toBeLessThan(
      Number(base?.getFirstPropertyValue('priority')),
    );
    const [first] = base?.getAllSubcomponents('available') ?? [];
    expect(first?.getFirstPropertyValue('dtstart')?.toString()).toBe('2026-11-16T09:00:00');
    expect(first?.getFirstPropertyValue('dtend')?.toString()).toBe('2026-11-16T17:00:00');
    expect(first?.getFirstPropertyValue('rrule')?.toString()).toBe('FREQ=WEEKLY;BYDAY=MO,TU,TH');
  });

  it('are read the same by an independent parser', async () => {
    const text = await exportAvailability(fullHours, context);
    const [base, away] = children(ical.parseICS(text), 'VAVAILABILITY');
    const read = children(base ?? {}, 'AVAILABLE').map(({ start, end, rrule }) => [
      (start as Date).toISOString(),
      (end as Date).toISOString(),
      parts(rrule),
    ]);
    const calendar = ICAL.Component.fromString(text);
    const known = calendar
      .getFirstSubcomponent('vavailability')
      ?.getAllSubcomponents('available')
      .map((one) => [
        utc(String(one.getFirstPropertyValue('dtstart'))),
        utc(String(one.getFirstPropertyValue('dtend'))),
        one.hasProperty('rrule') ? parts(`RRULE:${one.getFirstPropertyValue('rrule')}`) : [],
      ]);
    expect(read.length).toBeGreaterThan(6);
    expect(read.sort()).toEqual(known?.sort());
    expect(away).toMatchObject({ start: new Date('2026-12-01T09:00Z'), end: new Date('2026-12-01T10:30Z') });
  });

  it('lets odd weeks follow one another at the end of a year of 53 weeks', async () => {
    const text = await exportAvailability(fullHours, context);
    expect(text).toContain('UNTIL=20270103T225959Z;BYDAY=WE');
    expect(text).toContain('DTSTART;TZID=Europe/Amsterdam:20270106T090000');
  });

  it('keeps the names of exceptions to the employee', async () => {
    for (const text of [await exportAvailability(fullHours, context), await exportEvents(fullHours, context)])
      expect(text).not.toMatch(/Dentist|Winter break|Late shift/);
  });
});

describe('hours as events', () => {
  it('leave time free that is available, and block days off', async () => {
    const text = await exportEvents(fullHours, context);
    const calendar = ICAL.Component.fromString(text);
    const events = calendar.getAllSubcomponents('vevent').map((one) => ({
      summary: one.getFirstPropertyValue('summary'),
      transp: one.getFirstPropertyValue('transp'),
      start: String(one.getFirstPropertyValue('dtstart')),
      end: String(one.getFirstPropertyValue('dtend')),
    }));
    expect(events[0]).toMatchObject({ summary: titles.available, transp: 'TRANSPARENT' });
    expect(events).toContainEqual({
      summary: titles.away,
      transp: 'OPAQUE',
      start: '2026-12-21',
      end: '2027-01-04',
    });
    expect(events).toContainEqual({
      summary: "Not available (King's Day)",
      transp: 'OPAQUE',
      start: '2027-04-27',
      end: '2027-04-28',
    });
  });

  it('come back, as an independent parser repeats them, on the days that they are for', async () => {
    const events = Object.values(ical.parseICS(await exportEvents(fullHours, context)));
    const wednesdays = events.flatMap((one) =>
      one?.type === 'VEVENT' && one.rrule && one.start.toISOString().startsWith('2026-11-18')
        ? one.rrule.between(new Date(context.now), new Date('2027-02-01'), true)
        : [],
    );
    // Weeks 49, 51 and 53; what is excepted stands apart.
    expect(wednesdays.map((date) => date.toISOString().slice(0, 10))).toEqual([
      '2026-12-02',
      '2026-12-16',
      '2026-12-30',
    ]);
  });
});

describe('a calendar file', () => {
  it('ends lines by CRLF, folds them at 75 octets, escapes, and is one calendar', async () => {
    const available = `Available: A; B, ${'日本'.repeat(30)} \\ 🕘`;
    const text = await exportAvailability(fullHours, { ...context, titles: { ...titles, available } });
    expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    for (const line of lines(text)) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
    const [base] = ICAL.Component.fromString(text).getAllSubcomponents('vavailability');
    expect(base?.getFirstPropertyValue('summary')).toBe(available);
  });

  it('has UIDs of its own for each component, the same ones next time, and others for another owner', async () => {
    const uids = (text: string) => lines(text).filter((line) => line.startsWith('UID:'));
    const first = uids(await exportEvents(fullHours, context));
    expect(new Set(first).size).toBe(first.length);
    expect(uids(await exportEvents(fullHours, { ...context, now: context.now + 60_000 }))).toEqual(first);
    const others = uids(await exportEvents(fullHours, { ...context, owner: 'Bas' }));
    expect(others.filter((uid) => first.includes(uid))).toEqual([]);
  });

  it('sets a night apart in which the clock changes', async () => {
    const night: Hours = { zone: 'Europe/Amsterdam', windows: [{ days: ['sa'], from: '22:00', to: '06:00' }] };
    const text = await linesOf(night, Date.UTC(2027, 2, 1));
    expect(text).toContain('DTSTART;TZID=Europe/Amsterdam:20270327T220000');
    expect(text).toContain('DTEND;TZID=Europe/Amsterdam:20270328T060000');
    expect(text.join('').replaceAll(' ', '')).toContain('EXDATE;TZID=Europe/Amsterdam:20270327T220000');
  });

  it('begins where the clock exists', async () => {
    const early: Hours = { zone: 'Europe/Amsterdam', windows: [{ days: ['su'], from: '02:30', to: '05:00' }] };
    expect(await linesOf(early, Date.UTC(2027, 2, 27))).toContain('DTSTART;TZID=Europe/Amsterdam:20270328T033000');
  });
});

/** Of a rule, in no order. */
const parts = (rule: unknown) => (typeof rule === 'string' ? rule.split(/[:;]/).sort() : []);

function utc(wall: string): string {
  const at = Temporal.PlainDateTime.from(wall).toZonedDateTime('Europe/Amsterdam');
  return new Date(at.epochMilliseconds).toISOString();
}
