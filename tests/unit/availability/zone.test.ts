import { describe, expect, it } from 'vitest';
import type { Hours } from '../../../utils/availability/model.ts';
import { hidesZone, knowsZone, sameClock, zoneNews } from '../../../utils/availability/zone.ts';

const now = Temporal.Instant.from('2026-11-23T12:00Z').epochMilliseconds;
const hours = (zone: string): Hours => ({ zone, windows: [{ days: ['mo'], from: '09:00', to: '17:00' }] });
const news = (home: string, here: string, answer?: Parameters<typeof zoneNews>[2]) =>
  zoneNews(hours(home), here, answer, now);

it.each([
  ['Europe/Amsterdam', true],
  ['Asia/Calcutta', true],
  ['UTC', true],
  ['Europe/Atlantis', false],
  ['', false],
])('knows %s: %s', (zone, known) => expect(knowsZone(zone)).toBe(known));

it.each([
  ['Europe/Amsterdam', 'Europe/Berlin', true],
  ['Asia/Calcutta', 'Asia/Kolkata', true],
  ['Europe/Amsterdam', 'Europe/London', false],
  // The same in winter, another in summer.
  ['Europe/Amsterdam', 'Africa/Algiers', false],
  ['America/Phoenix', 'America/Denver', false],
])('%s and %s have the same clock: %s', (one, other, same) => {
  expect(sameClock(one, other, now)).toBe(same);
  expect(sameClock(other, one, now)).toBe(same);
});

describe('of the zone of the hours', () => {
  it('nothing is said at home, nor where the clock is the same', () => {
    expect(news('Europe/Amsterdam', 'Europe/Amsterdam')).toBeNull();
    expect(news('Europe/Amsterdam', 'Europe/Brussels')).toBeNull();
  });

  it('nothing is said without hours', () => {
    expect(zoneNews(null, 'UTC', undefined, now)).toBeNull();
    expect(zoneNews({ zone: 'Europe/Atlantis', windows: [] }, 'UTC', undefined, now)).toBeNull();
  });

  it('a journey is asked about, until there is an answer for that place', () => {
    const moved = { kind: 'moved', home: 'Europe/Amsterdam', here: 'America/New_York' };
    const ask = (answer?: Parameters<typeof zoneNews>[2]) => news('Europe/Amsterdam', 'America/New_York', answer);
    expect(ask()).toEqual(moved);
    expect(ask({ here: 'America/New_York' })).toBeNull();
    expect(ask({ here: 'Asia/Tokyo' })).toEqual(moved);
    expect(ask({ here: 'America/New_York', until: now + 1 })).toBeNull();
    expect(ask({ here: 'America/New_York', until: now })).toEqual(moved);
  });

  it('a browser that says UTC is named, and more so where the hours are in UTC too', () => {
    expect(hidesZone('UTC')).toBe(true);
    expect(news('Europe/Amsterdam', 'UTC')).toEqual({ kind: 'hidden', risky: false });
    expect(news('UTC', 'Etc/UTC')).toEqual({ kind: 'hidden', risky: true });
  });

  it('a zone that is gone is named, with the one that is used', () => {
    expect(news('Europe/Atlantis', 'Europe/Amsterdam')).toEqual({
      kind: 'lost',
      zone: 'Europe/Atlantis',
      using: 'Europe/Amsterdam',
    });
  });
});
