import { beforeEach, describe, expect, it } from 'vitest';
import type { Settings } from '../../../utils/ports/settings.ts';
import { createHours, type HoursService } from '../../../utils/services/hours.ts';
import { type FakeAlarms, type FakeJournal, fakeAlarms, fakeJournal, fakeSettings } from './quiet-fakes.ts';

const utc = (text: string) => Temporal.Instant.from(`${text}Z`).epochMilliseconds;
const office = { zone: 'UTC', windows: [{ days: ['mo'], from: '09:00', to: '17:00' }] } as const;

let now: number;
let stored: Settings;
let alarms: FakeAlarms;
let journal: FakeJournal;
let hours: HoursService;
let told: string[];

beforeEach(() => {
  now = utc('2026-11-23T08:00');
  stored = {};
  alarms = fakeAlarms();
  journal = fakeJournal();
  told = [];
  hours = createHours({
    settings: fakeSettings(stored),
    alarms,
    journal,
    clock: { now: () => now, zone: () => 'Europe/Amsterdam' },
  });
  hours.onChanged(async () => told.push((await hours.availability()).state));
});

describe('hours', () => {
  it('are none until the employee sets them', async () => {
    expect(await hours.get()).toBeNull();
    expect((await hours.availability()).state).toBe('off');
    expect((await hours.timetable()).entries).toEqual([{ at: now, quiet: false }]);
  });

  it('are taken, told and written down, and the next change is an alarm', async () => {
    expect(await hours.set(office)).toEqual({ ok: true, value: office });
    expect(stored.hours).toEqual(office);
    expect(told).toContain('quiet');
    expect(alarms.at.get('availability')).toBe(utc('2026-11-23T09:00'));
    expect(journal.events).toEqual([{ kind: 'hours-changed' }]);
  });

  it('are refused with what is wrong, and stay as they were', async () => {
    await hours.set(office);
    const bad = { zone: 'UTC', windows: [{ days: [], from: '09:00', to: '17:00' }] };
    expect(await hours.set(bad)).toEqual({ ok: false, problem: [{ kind: 'no-days', index: 0 }] });
    expect(await hours.get()).toEqual(office);
  });

  it('look at the clock when the alarm rings, early or late', async () => {
    await hours.set(office);
    await hours.refresh();
    told.length = 0;
    await alarms.ring('availability');
    now = utc('2026-11-23T12:00');
    await alarms.ring('availability');
    expect(told).toEqual(['quiet', 'available']);
    expect(alarms.at.get('availability')).toBe(utc('2026-11-23T17:00'));
  });

  it('have no alarm where nothing will change', async () => {
    await hours.set(office);
    await hours.set({ zone: 'UTC', windows: [] });
    expect(alarms.at.has('availability')).toBe(false);
  });
});

describe('a change', () => {
  const off = {
    kind: 'days',
    id: '1',
    name: 'Off',
    source: 'own',
    from: '2026-11-23',
    to: '2026-11-23',
    windows: [],
  } as const;

  it('leaves alone what it does not name', async () => {
    await hours.set({ ...office, holidays: 'be' });
    await hours.set({ exceptions: [off] });
    await hours.set({ onCall: office.windows });
    expect(stored.hours).toEqual({ ...office, holidays: 'be', exceptions: [off], onCall: office.windows });
    expect((await hours.availability()).nextChange).toBe(utc('2026-11-30T09:00'));
    await hours.set({ holidays: null, exceptions: [], onCall: [] });
    expect(stored.hours).toEqual({ ...office, exceptions: [], onCall: [] });
  });

  it('is not lost to another at the same moment', async () => {
    await hours.set(office);
    const until = utc('2026-11-23T12:00');
    await Promise.all([
      hours.set({ exceptions: [off] }),
      hours.override({ kind: 'away', until }),
      hours.set({ holidays: 'nl' }),
    ]);
    expect(stored.hours).toEqual({ ...office, exceptions: [off], holidays: 'nl', override: { kind: 'away', until } });
  });

  it('is refused as a whole where a part of it is wrong', async () => {
    await hours.set(office);
    const bad = { ...off, to: '2026-11-22' };
    expect(await hours.set({ holidays: 'nl', exceptions: [bad] })).toEqual({
      ok: false,
      problem: [{ kind: 'exception', index: 0, id: '1', detail: { kind: 'end-before-start' } }],
    });
    expect(stored.hours).toEqual(office);
  });
});

it('hours in a zone that the browser knows no longer go by the browser’s own, and stay as they were chosen', async () => {
  stored.hours = { ...office, zone: 'Europe/Atlantis' };
  now = utc('2026-11-23T08:30');
  expect(await hours.get()).toEqual({ ...office, zone: 'Europe/Amsterdam' });
  expect((await hours.availability()).state).toBe('available');
  expect((await hours.timetable()).entries[1]?.at).toBe(utc('2026-11-23T16:00'));
  await hours.override({ kind: 'away', until: utc('2026-11-23T12:00') });
  expect(stored.hours.zone).toBe('Europe/Atlantis');
  expect(await hours.set({ exceptions: [] })).toEqual({
    ok: false,
    problem: [{ kind: 'bad-zone', zone: 'Europe/Atlantis' }],
  });
  expect(await hours.set({ zone: 'Europe/Amsterdam' })).toMatchObject({ ok: true });
});

describe('an override', () => {
  it('holds at once and stays when the week is edited', async () => {
    await hours.set(office);
    const override = { kind: 'available', until: utc('2026-11-23T08:30') } as const;
    expect(await hours.override(override)).toMatchObject({ state: 'available', reason: 'override' });
    expect(journal.events.at(-1)).toEqual({ kind: 'override-set', override: 'available', until: override.until });
    await hours.set({ ...office, windows: [] });
    expect(await hours.get()).toEqual({ zone: 'UTC', windows: [], override });
  });

  it('can be taken back', async () => {
    await hours.set(office);
    await hours.override({ kind: 'available', until: utc('2026-11-23T12:00') });
    expect((await hours.override(null)).state).toBe('quiet');
    expect(await hours.get()).toEqual(office);
  });

  it('needs no hours, and takes the zone of the browser then', async () => {
    const override = { kind: 'away', until: utc('2026-11-23T12:00') } as const;
    expect((await hours.override(override)).state).toBe('quiet');
    expect(await hours.get()).toEqual({ zone: 'Europe/Amsterdam', windows: [], override });
    expect(alarms.at.get('availability')).toBe(override.until);
    expect((await hours.timetable()).entries).toEqual([
      { at: now, quiet: true },
      { at: override.until, quiet: false },
    ]);
  });
});

it('a change made elsewhere is noticed', async () => {
  const settings = fakeSettings(stored);
  hours = createHours({ settings, alarms, journal, clock: { now: () => now, zone: () => 'UTC' } });
  const changed = new Promise<void>((resolve) => hours.onChanged(resolve));
  await settings.set('hours', office);
  await changed;
  expect(alarms.at.get('availability')).toBe(utc('2026-11-23T09:00'));
});
