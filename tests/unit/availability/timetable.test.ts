import { describe, expect, it } from 'vitest';
import type { Hours } from '../../../utils/availability/model.ts';
import { buildTimetable } from '../../../utils/availability/timetable.ts';
import type { HoursWindow } from '../../../utils/policy/model.ts';

const ams = (text: string) => Temporal.ZonedDateTime.from(`${text}[Europe/Amsterdam]`).epochMilliseconds;
const windows: HoursWindow[] = [
  { days: ['mo'], from: '19:00', to: '20:00' },
  { days: ['mo', 'tu', 'we', 'th', 'fr'], from: '08:30', to: '17:30' },
];
const hours = { zone: 'Europe/Amsterdam', windows };

describe('timetable', () => {
  it('begins now and tells each change ahead', () => {
    const now = ams('2026-11-20T18:00');
    expect(buildTimetable(now, hours, 4)).toEqual({
      entries: [
        { at: now, quiet: true },
        { at: ams('2026-11-23T08:30'), quiet: false },
        { at: ams('2026-11-23T17:30'), quiet: true },
        { at: ams('2026-11-23T19:00'), quiet: false },
        { at: ams('2026-11-23T20:00'), quiet: true },
        { at: ams('2026-11-24T08:30'), quiet: false },
        { at: ams('2026-11-24T17:30'), quiet: true },
      ],
      until: ams('2026-11-24T18:00'),
    });
  });

  it('is never quiet when Drempel is off', () => {
    expect(buildTimetable(5, null, 1)).toEqual({ entries: [{ at: 5, quiet: false }], until: 86_400_005 });
  });
});

it('a vacation is in it', () => {
  const hours: Hours = {
    zone: 'Europe/Amsterdam',
    windows: [{ days: ['mo', 'tu', 'we'], from: '09:00', to: '17:00' }],
    exceptions: [
      { kind: 'days', id: '1', name: 'Off', source: 'own', from: '2026-11-24', to: '2026-11-24', windows: [] },
      { kind: 'span', id: '2', name: 'Out', source: 'own', from: '2026-11-25T12:00', to: '2026-11-25T13:00' },
    ],
  };
  expect(buildTimetable(ams('2026-11-23T12:00'), hours, 3).entries).toEqual([
    { at: ams('2026-11-23T12:00'), quiet: false },
    { at: ams('2026-11-23T17:00'), quiet: true },
    { at: ams('2026-11-25T09:00'), quiet: false },
    { at: ams('2026-11-25T12:00'), quiet: true },
    { at: ams('2026-11-25T13:00'), quiet: false },
    { at: ams('2026-11-25T17:00'), quiet: true },
  ]);
});
