import { beforeEach, describe, expect, it } from 'vitest';
import type { AdoptedList } from '../../../utils/policy/model.ts';
import { createListChecks } from '../../../utils/services/list-checks.ts';
import type { ManagedList } from '../../../utils/services/managed-list.ts';
import { acmePolicy } from '../../fixtures/policy.ts';
import { fakeLists } from './boundary-fakes.ts';
import { inForce } from './lists-of.ts';
import { type FakeAlarms, fakeAlarms } from './quiet-fakes.ts';

const HOUR = 3_600_000;
let now: number;
let list: AdoptedList | null;
let alarms: FakeAlarms;
let checks: number;
let availability: { state: 'available' | 'quiet' | 'off'; reason: 'window'; nextChange: number | null };
let failing: boolean;
let next: Awaited<ReturnType<ManagedList['nextAddress']>>;
let settle: () => Promise<void>;

beforeEach(async () => {
  now = 1_000 * HOUR;
  checks = 0;
  failing = false;
  next = null;
  availability = { state: 'available', reason: 'window', nextChange: null };
  alarms = fakeAlarms();
  list = {
    ...inForce(acmePolicy()),
    source: { kind: 'url', url: 'https://it.acme.example/' },
    checkedAt: now,
  } as AdoptedList;
  settle = createListChecks({
    lists: { ...fakeLists().lists, all: async () => (list ? [list] : []), of: async () => list },
    enrolment: {
      async check() {
        checks++;
        if (!list) return { ok: false, problem: { kind: 'no-list' } };
        const { lastProblem: _, ...rest } = list;
        const problem = { kind: 'unreachable', detail: 'network' } as const;
        const lastProblem = { problem, at: list.lastProblem?.at ?? now };
        list = { ...rest, checkedAt: now, ...(failing ? { lastProblem } : {}) };
        return { ok: true, value: list };
      },
    },
    managed: { nextAddress: async () => next },
    alarms,
    clock: { now: () => now, zone: () => 'UTC' },
    availability: async () => availability,
  });
});

/** In whole half hours: each check waits up to half an hour more than it must. */
const due = () => Math.floor(((alarms.at.get('list') ?? Number.NaN) - now) / (HOUR / 2)) / 2;

describe('checks of the list', () => {
  it('are due four hours after the last, whoever wakes the background meanwhile', async () => {
    await settle();
    expect(due()).toBe(4);
    const first = alarms.at.get('list');
    now += HOUR;
    await settle();
    expect([checks, alarms.at.get('list')]).toEqual([0, first]);
  });

  it('are done when the alarm rings, and at the start where one was slept through', async () => {
    await settle();
    now = alarms.at.get('list') ?? 0;
    await alarms.ring('list');
    expect([checks, due()]).toEqual([1, 4]);
    now += 100 * HOUR;
    await settle();
    expect([checks, due()]).toEqual([2, 4]);
  });

  it('are tried again after a problem: soon, then less and less often', async () => {
    failing = true;
    now += 5 * HOUR;
    const waits: number[] = [];
    for (let time = 0; time < 8; time++) {
      await settle();
      waits.push(due());
      now = alarms.at.get('list') ?? 0;
    }
    expect(checks).toBe(8);
    expect(waits[0]).toBe(1);
    expect(waits.every((wait, at) => at === 0 || wait >= (waits[at - 1] ?? 0))).toBe(true);
    expect(waits.at(-1)).toBe(8);
    failing = false;
    await settle();
    expect(due()).toBe(4);
  });

  it('of ten thousand employees who start at nine come one after another', async () => {
    const nine = now + 12 * HOUR;
    const perMinute = new Array<number>(30).fill(0);
    for (let employee = 0; employee < 10_000; employee++) {
      // All checked yesterday within the same minute.
      list = { ...(list as AdoptedList), checkedAt: now - ((employee * 6) % 60_000) };
      availability = { state: 'quiet', reason: 'window', nextChange: nine };
      await settle();
      const minute = Math.floor(((alarms.at.get('list') ?? 0) - nine) / 60_000);
      perMinute[minute] = (perMinute[minute] ?? 0) + 1;
    }
    expect(perMinute).toHaveLength(30);
    expect(Math.max(...perMinute)).toBeLessThan(500);
    expect(Math.min(...perMinute)).toBeGreaterThan(200);
  });

  it('wait for the end of quiet time', async () => {
    now += 5 * HOUR;
    availability = { state: 'quiet', reason: 'window', nextChange: now + 8 * HOUR };
    await settle();
    expect([checks, due()]).toEqual([0, 8]);
    now = alarms.at.get('list') ?? 0;
    availability = { state: 'available', reason: 'window', nextChange: null };
    await alarms.ring('list');
    expect(checks).toBe(1);
  });

  it('go on where no hours are set', async () => {
    availability = { state: 'off', reason: 'window', nextChange: null };
    now += 5 * HOUR;
    await settle();
    expect(checks).toBe(1);
  });

  it('are not kept away by a clock that was set back', async () => {
    now -= 500 * HOUR;
    await settle();
    expect(checks).toBe(1);
  });

  it.each([['url'], ['file']] as const)(
    'are done at once where a list from a %s is to move, and once',
    async (kind) => {
      if (list && kind === 'file') list = { ...list, source: { kind: 'file', name: 'list.jws' } };
      next = { code: { url: 'https://new.acme.example/', thumbprint: 'x' }, tried: false };
      availability = { state: 'quiet', reason: 'window', nextChange: now + HOUR };
      await settle();
      expect([checks, due()]).toEqual([0, 1]);
      availability = { state: 'available', reason: 'window', nextChange: null };
      await settle();
      next = { ...next, tried: true };
      await settle();
      expect([checks, due()]).toEqual([1, 4]);
    },
  );

  it('are not done without a list, or for one from a file', async () => {
    if (list) list = { ...list, source: { kind: 'file', name: 'list.jws' } };
    now += 5 * HOUR;
    await settle();
    list = null;
    await settle();
    expect(checks).toBe(0);
    expect(alarms.at.has('list')).toBe(false);
  });
});
