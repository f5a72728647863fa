import { beforeEach, describe, expect, it } from 'vitest';
import type { Hours } from '../../../utils/availability/model.ts';
import type { Session } from '../../../utils/ports/session.ts';
import type { Settings } from '../../../utils/ports/settings.ts';
import { createMirror, type MirrorService } from '../../../utils/services/mirror.ts';
import { type FakeAlarms, fakeAlarms, fakeSession, fakeSettings } from './quiet-fakes.ts';

const MINUTE = 60_000;
const WORK_TAB = 7;
const PRIVATE_TAB = 8;
/** A Tuesday, in week 48. */
const EVENING = Date.parse('2026-11-24T20:00:00Z');
const WEEK: Hours = { zone: 'UTC', windows: [{ days: ['mo', 'tu', 'we', 'th', 'fr'], from: '09:00', to: '17:00' }] };

let stored: Settings;
let session: Session;
let hours: Hours | null;
let now: number;
let front: number | null;
let active: boolean;
let alarms: FakeAlarms;
let happen: () => Promise<unknown>;
let mirror: MirrorService;

/** The background, started again. */
function wake() {
  const listeners: (() => unknown)[] = [];
  const hear = (listener: () => unknown) => void listeners.push(listener);
  happen = () => Promise.all(listeners.map((listener) => listener()));
  alarms = fakeAlarms();
  mirror = createMirror({
    settings: fakeSettings(stored),
    session: fakeSession(session),
    hours: { get: async () => hours, onChanged: hear },
    contexts: { contextOf: async (tabId) => (tabId === WORK_TAB ? 'work' : 'private') },
    tabs: { inFront: async () => front, onFront: hear, onNavigated: (listener) => hear(listener as () => unknown) },
    idle: { isActive: async () => active, onChanged: hear },
    alarms,
    clock: { now: () => now, zone: () => 'UTC' },
  });
}

beforeEach(async () => {
  stored = {};
  session = {};
  hours = WEEK;
  now = EVENING;
  front = WORK_TAB;
  active = true;
  wake();
});

/** Time in which nothing happens but the mirror's own alarm. */
async function pass(minutes: number) {
  const end = now + minutes * MINUTE;
  for (let next = alarms.at.get('mirror'); next !== undefined && next <= end; next = alarms.at.get('mirror')) {
    now = next;
    await alarms.ring('mirror');
  }
  now = end;
}
const counted = async () => (await mirror.get()).weeks.map(({ week, ms }) => [week, ms / MINUTE]);

it('nothing is counted before it is switched on', async () => {
  await happen();
  await pass(30);
  expect(await mirror.get()).toEqual({ on: false, weeks: [] });
  expect(session).toEqual({});
  expect(alarms.at.size).toBe(0);
});

describe('switched on, it counts', () => {
  beforeEach(() => mirror.switchTo(true));

  it('the time in which a work tab is in front, and no other', async () => {
    await pass(12);
    front = PRIVATE_TAB;
    await happen();
    await pass(30);
    front = null;
    await happen();
    await pass(30);
    front = WORK_TAB;
    await happen();
    await pass(3);
    expect(await counted()).toEqual([['2026-W48', 15]]);
  });

  it('not while nobody is there', async () => {
    await pass(2);
    active = false;
    await happen();
    await pass(60);
    expect(await counted()).toEqual([['2026-W48', 2]]);
  });

  it('on when the background was stopped and started again', async () => {
    for (let start = 0; start < 4; start += 1) {
      await pass(2);
      wake();
      await happen();
    }
    expect(await counted()).toEqual([['2026-W48', 8]]);
  });

  it('no sleep of the machine', async () => {
    now += 8 * 60 * MINUTE;
    await happen();
    expect(await counted()).toEqual([['2026-W48', 5]]);
  });

  it('up to the moment at which the hours begin, however late it hears of that', async () => {
    now = Date.parse('2026-11-25T08:57:00Z');
    await mirror.clear();
    session = {};
    wake();
    await happen();
    now += 20 * MINUTE;
    await happen();
    await pass(60);
    expect(await counted()).toEqual([['2026-W48', 3]]);
  });

  it('from the moment at which they end, though nothing else happens then', async () => {
    now = Date.parse('2026-11-25T16:50:00Z');
    await mirror.clear();
    session = {};
    wake();
    await happen();
    await pass(30);
    expect(await counted()).toEqual([['2026-W48', 20]]);
  });

  it('what one said to work on, and not what one was away for', async () => {
    hours = { ...WEEK, override: { kind: 'available', until: EVENING + 60 * MINUTE } };
    await happen();
    await pass(4);
    now = Date.parse('2026-11-25T10:00:00Z');
    await happen();
    hours = { ...WEEK, override: { kind: 'away', until: now + 60 * MINUTE } };
    const before = await counted();
    await happen();
    await pass(30);
    expect(await counted()).toEqual(before);
  });

  it('nothing without hours', async () => {
    hours = null;
    session = {};
    await happen();
    await pass(60);
    expect(await counted()).toEqual([]);
  });

  it('each week apart, in the zone of the hours', async () => {
    hours = { ...WEEK, zone: 'Europe/Amsterdam' };
    now = Date.parse('2026-11-29T22:50:00Z');
    await mirror.clear();
    session = {};
    wake();
    await happen();
    await pass(20);
    expect(await counted()).toEqual([
      ['2026-W48', 10],
      ['2026-W49', 10],
    ]);
  });

  it('until it is switched off; what was counted stays until it is deleted', async () => {
    await pass(4);
    await mirror.switchTo(false);
    expect(session).toEqual({});
    expect(alarms.at.size).toBe(0);
    await pass(30);
    expect(await mirror.get()).toEqual({ on: false, weeks: [{ week: '2026-W48', ms: 4 * MINUTE }] });
    await mirror.clear();
    expect(await mirror.get()).toEqual({ on: false, weeks: [] });
  });
});

it('stores a total a week and nothing else', async () => {
  await mirror.switchTo(true);
  await pass(12);
  await mirror.switchTo(false);
  expect(stored).toEqual({ mirror: { on: false, weeks: [{ week: '2026-W48', ms: 12 * MINUTE }] } });
});
