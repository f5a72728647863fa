import { beforeEach, expect, it } from 'vitest';
import type { Settings } from '../../../utils/ports/settings.ts';
import { createHomeZone, type HomeZone } from '../../../utils/services/home-zone.ts';
import { createHours, type HoursService } from '../../../utils/services/hours.ts';
import { fakeAlarms, fakeJournal, fakeSettings } from './quiet-fakes.ts';

const HOUR = 3_600_000;
const office = { zone: 'Europe/Amsterdam', windows: [{ days: ['mo'], from: '09:00', to: '17:00' }] } as const;
const moved = { kind: 'moved', home: 'Europe/Amsterdam', here: 'America/New_York' };

let now: number;
let zone: string;
let stored: Settings;
let hours: HoursService;
let homeZone: HomeZone;

beforeEach(() => {
  now = Temporal.Instant.from('2026-11-23T12:00Z').epochMilliseconds;
  zone = 'America/New_York';
  stored = { hours: office };
  const settings = fakeSettings(stored);
  const clock = { now: () => now, zone: () => zone };
  hours = createHours({ settings, clock, alarms: fakeAlarms(), journal: fakeJournal() });
  homeZone = createHomeZone({ settings, hours, clock });
});

it('nothing changes until the employee has answered', async () => {
  expect(await homeZone.news()).toEqual(moved);
  await hours.refresh();
  expect(stored).toEqual({ hours: office });
});

it('home hours: they stay, and the question is gone for this journey only', async () => {
  expect(await homeZone.answer('keep')).toBeNull();
  now += 100 * 24 * HOUR;
  expect(await homeZone.news()).toBeNull();
  expect(stored.hours).toEqual(office);
  zone = 'Asia/Tokyo';
  expect(await homeZone.news()).toEqual({ ...moved, here: 'Asia/Tokyo' });
  zone = 'Europe/Amsterdam';
  await hours.refresh();
  zone = 'America/New_York';
  expect(await homeZone.news()).toEqual(moved);
});

it('local time: the hours are those of the place, and so are the exceptions', async () => {
  expect(await homeZone.answer('move')).toBeNull();
  expect(stored.hours).toEqual({ ...office, zone: 'America/New_York' });
  zone = 'Europe/Amsterdam';
  expect(await homeZone.news()).toEqual({ kind: 'moved', home: 'America/New_York', here: 'Europe/Amsterdam' });
});

it('later: asked again after half a day, also at another place', async () => {
  expect(await homeZone.answer('later')).toBeNull();
  now += 12 * HOUR - 1;
  expect(await homeZone.news()).toBeNull();
  now += 1;
  expect(await homeZone.news()).toEqual(moved);
});
