import { beforeEach, describe, expect, it } from 'vitest';
import type { AdoptedList } from '../../../utils/policy/model.ts';
import { createListChecks } from '../../../utils/services/list-checks.ts';
import { acmePolicy } from '../../fixtures/policy.ts';
import { fakeLists } from './boundary-fakes.ts';
import { type FakeAlarms, fakeAlarms } from './quiet-fakes.ts';

const HOUR = 3_600_000;
let now: number;
let list: AdoptedList | null;
let alarms: FakeAlarms;
let checks: number;
let availability: { state: 'available' | 'quiet' | 'off'; reason: 'window'; nextChange: number | null };
let failing: boolean;
let settle: () => Promise<void>;

beforeEach(async () => {
  now = 1_000 * HOUR;
  checks = 0;
  failing = false;
  availability = { state: 'available', reason: 'window', nextChange: null };
  alarms = fakeAlarms();
  list = {
    ...(await fakeLists(acmePolicy()).lists.current()),
    source: { kind: 'url', url: 'https://it.acme.example/' },
    checkedAt: now,
  } as AdoptedList;
  settle = createListChecks({
    lists: { ...fakeLists().lists, current: async () => list },
    enrolment: {
      async check() {
        checks++;
        if (!list) return { ok: false, problem: { kind: 'no-list' } };
        const { lastProblem: _, ...rest } = list;
        const problem = { kind: 'unreachable', detail: 'network' } as const;
        list = { ...rest, checkedAt: now, ...(failing ? { lastProblem: { problem, at: now } } : {}) };
        return { ok: true, value: list };
      },
    },
    alarms,
    clock: { now: () => now, zone: () => 'UTC' },
    availability: async () => availability,
  });
});

const due = () => ((alarms.at.get('list') ?? Number.NaN) - now) / HOUR;

describe('checks of the list', () => {
  it('are due four hours after the last, whoever wakes the background meanwhile', async () => {
    await settle();
    expect(due()).toBe(4);
    now += HOUR;
    await settle();
    expect([checks, due()]).toEqual([0, 3]);
  });

  it('are done when the alarm rings, and at the start where one was slept through', async () => {
    await settle();
    now += 4 * HOUR;
    await alarms.ring('list');
    expect([checks, due()]).toEqual([1, 4]);
    now += 100 * HOUR;
    await settle();
    expect([checks, due()]).toEqual([2, 4]);
  });

  it('are tried again an hour after a problem', async () => {
    failing = true;
    now += 4 * HOUR;
    await settle();
    expect([checks, due()]).toEqual([1, 1]);
  });

  it('wait for the end of quiet time', async () => {
    now += 5 * HOUR;
    availability = { state: 'quiet', reason: 'window', nextChange: now + 8 * HOUR };
    await settle();
    expect([checks, due()]).toEqual([0, 8]);
    now += 8 * HOUR;
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
