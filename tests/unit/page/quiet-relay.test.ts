import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { FromRelay } from '../../../utils/page/quiet-messages.ts';
import { createQuietRelay, type QuietBackground, type QuietRelay } from '../../../utils/page/quiet-relay.ts';
import type { HoldRequest } from '../../../utils/quiet/model.ts';

const copied: unknown[] = [];

const TIMETABLE = { entries: [{ at: 0, quiet: true }], until: 9 };
const notification = (title: string) => ({ title, body: '', tag: '', via: 'constructor' as const, at: 5 });
const killed = () => Promise.reject(new Error('killed'));

let requests: HoldRequest[];
let heard: FromRelay[];
let gone: boolean;
let background: QuietBackground;
let relay: QuietRelay;

beforeEach(() => {
  vi.useFakeTimers();
  requests = [];
  heard = [];
  gone = false;
  background = {
    timetable: async () => ({ timetable: TIMETABLE }),
    async hold(request) {
      requests.push(request);
      return true;
    },
    copied: async (what) => void copied.push(what),
    broke: async () => {},
    gone: () => gone,
  };
  relay = createQuietRelay(background, {
    follow: () => {},
    idle: Promise.resolve(),
    toHook: (message) => heard.push(message),
    address: () => 'https://chat.acme.example/a',
    nonce: 'n',
  });
});
afterEach(() => vi.useRealTimers());

const hold = (...ids: number[]) => {
  for (const id of ids) relay.receive({ kind: 'hold', id, notification: notification(`${id}`) });
};
const keys = () => requests.map((request) => request.notifications.map(({ key }) => key));

describe('holding', () => {
  it('says that a notification is kept once the background has said so', async () => {
    hold(1);
    await vi.runAllTimersAsync();
    expect(requests[0]).toEqual({
      page: 'https://chat.acme.example/a',
      notifications: [{ ...notification('1'), key: 'n-1' }],
    });
    expect(heard).toEqual([{ kind: 'kept', ids: [1], held: true }]);
  });

  it('gathers what comes while a message is under way, a hundred at a time', async () => {
    hold(...Array.from({ length: 202 }, (_, index) => index));
    await vi.runAllTimersAsync();
    expect(keys().map((batch) => batch.length)).toEqual([1, 100, 100, 1]);
    expect(heard.flatMap((message) => (message.kind === 'kept' ? message.ids : []))).toHaveLength(202);
  });

  it('tries again with the same keys where the background was killed', async () => {
    const answers = [killed, killed, async () => true];
    background.hold = (request) => {
      requests.push(request);
      return (answers.shift() ?? killed)();
    };
    hold(1);
    await vi.runAllTimersAsync();
    expect(keys()).toEqual([['n-1'], ['n-1'], ['n-1']]);
    expect(heard).toEqual([{ kind: 'kept', ids: [1], held: true }]);
  });

  it('tries again where there is no answer at all', async () => {
    let calls = 0;
    background.hold = () => {
      calls += 1;
      return calls === 1 ? new Promise(() => {}) : Promise.resolve(true);
    };
    hold(1);
    await vi.advanceTimersByTimeAsync(2_999);
    expect(heard).toEqual([]);
    await vi.runAllTimersAsync();
    expect(calls).toBe(2);
    expect(heard).toEqual([{ kind: 'kept', ids: [1], held: true }]);
  });

  it('leaves it to the page where nobody ever answers, or the answer is no', async () => {
    background.hold = killed;
    hold(1);
    await vi.runAllTimersAsync();
    background.hold = async () => false;
    hold(2);
    await vi.runAllTimersAsync();
    expect(heard).toEqual([
      { kind: 'kept', ids: [1], held: false },
      { kind: 'kept', ids: [2], held: false },
    ]);
  });

  it('sends the rest at once when the page goes', async () => {
    background.hold = (request) => {
      requests.push(request);
      return new Promise(() => {});
    };
    hold(...Array.from({ length: 150 }, (_, index) => index));
    relay.flush();
    expect(keys().map((batch) => batch.length)).toEqual([1, 100, 49]);
  });
});

describe('the timetable', () => {
  it('is asked for until there is one', async () => {
    let calls = 0;
    background.timetable = () => {
      calls += 1;
      return calls < 8 ? killed() : Promise.resolve({ timetable: TIMETABLE });
    };
    relay.receive({ kind: 'ask' });
    relay.receive({ kind: 'ask' });
    await vi.runAllTimersAsync();
    expect(calls).toBe(8);
    expect(heard).toEqual([{ kind: 'timetable', timetable: TIMETABLE }]);
  });

  it('is passed on when it changes', () => {
    relay.changed(TIMETABLE);
    expect(heard).toEqual([{ kind: 'timetable', timetable: TIMETABLE }]);
  });

  it('never comes once Drempel is gone, and the page hears that', async () => {
    background.timetable = async () => {
      gone = true;
      return killed();
    };
    relay.receive({ kind: 'ask' });
    await vi.runAllTimersAsync();
    expect(heard).toEqual([{ kind: 'gone' }]);
    hold(1);
    await vi.runAllTimersAsync();
    expect(heard.at(-1)).toEqual({ kind: 'kept', ids: [1], held: false });
  });
});

it('what broke is passed on, and no answer is needed', async () => {
  const told: string[] = [];
  background.broke = (detail) => {
    told.push(detail);
    return killed();
  };
  relay.receive({ kind: 'broke', detail: 'x' });
  await vi.runAllTimersAsync();
  expect(told).toEqual(['x']);
});

it('passes on what a page puts on the clipboard', async () => {
  copied.length = 0;
  relay.receive({ kind: 'copied', what: 'a price' });
  expect(copied).toEqual(['a price']);
});
