import { beforeEach, describe, expect, it } from 'vitest';
import type { Availability } from '../../../utils/availability/model.ts';
import type { Session } from '../../../utils/ports/session.ts';
import { createClockWatch } from '../../../utils/services/clock-watch.ts';
import { type FakeAlarms, fakeAlarms, fakeSession } from './quiet-fakes.ts';

const MINUTE = 60_000;
const START = 1_000_000_000;

let now: number;
let zone: string;
let availability: Availability;
let alarms: FakeAlarms;
let refreshed: number;
let becomeActive: () => unknown;
let session: Session;

/** A background that starts: a browser has it many times a day. */
function wake(): void {
  alarms = fakeAlarms();
  let told: () => unknown = () => {};
  createClockWatch({
    hours: {
      availability: async () => availability,
      onChanged: (listener) => {
        told = listener;
      },
      async refresh() {
        refreshed += 1;
        await told();
      },
    },
    session: fakeSession(session),
    clock: { now: () => now, zone: () => zone },
    alarms,
    idle: {
      onActive: (listener) => {
        becomeActive = listener;
      },
    },
  });
}

beforeEach(async () => {
  now = START;
  zone = 'Europe/Amsterdam';
  availability = { state: 'available', reason: 'window', nextChange: START + 120 * MINUTE };
  session = {};
  wake();
  await becomeActive();
  refreshed = 0;
});

const look = async () => {
  await alarms.ring('clock');
  return refreshed;
};

describe('a look at the clock', () => {
  it('comes every half hour while there are hours, and does nothing where all is as foretold', async () => {
    expect(alarms.at.get('clock')).toBe(START + 30 * MINUTE);
    now += 31 * MINUTE;
    expect(await look()).toBe(0);
    expect(alarms.at.get('clock')).toBe(now + 30 * MINUTE);
    wake();
    now += 30 * MINUTE;
    expect(await look()).toBe(0);
    await becomeActive();
    expect(refreshed).toBe(0);
  });

  it('is not needed without hours', async () => {
    availability = { state: 'off', reason: 'no-windows', nextChange: null };
    await look();
    expect(alarms.at.has('clock')).toBe(false);
  });

  it.each([
    ['the change has passed and its alarm never came', 25],
    ['the clock was set back', -60],
    ['the clock was set forward, or the machine slept', 36],
  ])('brings everything in line where %s', async (_, minutes) => {
    session.clockSeen = { at: now, zone, nextChange: START + (minutes === 25 ? 20 : 120) * MINUTE };
    now += minutes * MINUTE;
    expect(await look()).toBe(1);
    expect(session.clockSeen).toMatchObject({ at: now });
    expect(await look()).toBe(1);
  });

  it('brings everything in line in another zone', async () => {
    zone = 'America/New_York';
    expect(await look()).toBe(1);
    expect(await look()).toBe(1);
  });

  it('is had at once by who comes back to a computer that slept over the end of hours', async () => {
    now = START + 600 * MINUTE;
    await becomeActive();
    expect(refreshed).toBe(1);
  });

  it('is the first of this browser: nothing was foretold', async () => {
    delete session.clockSeen;
    expect(await look()).toBe(1);
  });
});
