import { describe, expect, it, vi } from 'vitest';
import { loadHandovers } from '../../../utils/browser/handovers.ts';
import type { Session, SessionStore } from '../../../utils/ports/session.ts';

const URL = 'https://mail.acme.example/';

async function start() {
  let now = 0;
  const kept: Session = {};
  const open = new Set<number>([1, 2, 3, 4, 5]);
  const session = {
    get: async (key: keyof Session) => structuredClone(kept[key]),
    set: async (key: keyof Session, value: unknown) => void Object.assign(kept, { [key]: structuredClone(value) }),
    remove: async () => {},
  } as SessionStore;
  const load = () => loadHandovers({ session, now: () => now, isOpen: async (tabId) => open.has(tabId) });
  return {
    handovers: await load(),
    load,
    open,
    pass(ms: number) {
      now += ms;
    },
  };
}

describe('handovers of a moment ago', () => {
  it('knows a hold again for five seconds, also in another life of the background', async () => {
    const { handovers, load, pass } = await start();
    expect(await handovers.recent(1, URL)).toBeUndefined();
    handovers.begin(1, URL);
    await handovers.end(1, URL, 2);
    await handovers.leave(1);
    pass(4999);
    expect(await (await load()).recent(1, URL)).toEqual({ times: 1, target: 2 });
    expect(await handovers.recent(3, URL)).toBeUndefined();
    pass(1);
    expect(await handovers.recent(1, URL)).toBeUndefined();
  });

  it('knows a hold again as long as its tab has not left it, be the machine ever so busy', async () => {
    const { handovers, pass } = await start();
    handovers.begin(1, URL, { ahead: true });
    pass(20_000);
    expect(await handovers.arrive(1, URL)).toBe(true);
    await handovers.end(1, URL, 2);
    pass(20_000);
    expect(await handovers.recent(1, URL)).toEqual({ times: 1, target: 2 });
    await handovers.leave(1);
    pass(5000);
    expect(await handovers.recent(1, URL)).toBeUndefined();
  });

  it('saves within a second where one ended that left nothing behind, and knows it at once', async () => {
    vi.useFakeTimers();
    try {
      const { handovers, load } = await start();
      const target = async (from: typeof handovers) => (await from.recent(1, URL))?.target;
      handovers.begin(1, URL);
      await handovers.end(1, URL, 2, { left: true });
      expect([await target(handovers), await target(await load())]).toEqual([2, null]);
      vi.advanceTimersByTime(1_000);
      expect(await target(await load())).toBe(2);
      handovers.begin(1, 'https://other.example/');
      await handovers.end(1, URL, 3, { left: true });
      handovers.begin(1, 'https://another.example/');
      expect(await target(await load())).toBe(3);
    } finally {
      vi.useRealTimers();
    }
  });

  it('has no target where the work tab was closed', async () => {
    const { handovers, open } = await start();
    handovers.begin(1, URL);
    await handovers.end(1, URL, 2);
    open.delete(2);
    expect(await handovers.recent(1, URL)).toEqual({ times: 1, target: null });
  });

  it('keeps as many as anyone opens at once', async () => {
    const { handovers } = await start();
    for (let tab = 0; tab < 100; tab++) handovers.begin(tab, `${URL}?${tab}`);
    expect(await handovers.recent(0, `${URL}?0`)).toEqual({ times: 1, target: null });
  });

  it('arrives once for what began ahead', async () => {
    const { handovers } = await start();
    handovers.begin(1, URL, { ahead: true });
    expect(await handovers.arrive(1, URL)).toBe(true);
    expect(await handovers.arrive(1, URL)).toBe(false);
  });
});

describe('a loop that the employee has seen to', () => {
  const other = 'https://roster.bolwerk.example/';
  const at = (n: number) => `${n % 2 === 0 ? URL : other}?n=${n}`;
  const via = (n: number) => [n % 2 === 0 ? 'roster.bolwerk.example' : 'mail.acme.example'];

  it.each([
    ['', [2, 3]],
    [', where the background was stopped before it knew a tab', [2]],
    [', where it was stopped each time', []],
  ] as const)('is one no more%s', async (_, known) => {
    const { handovers, load } = await start();
    for (let n = 1; n < 3; n++) {
      expect(handovers.loop(n, at(n), { via: via(n) })).toBe('none');
      handovers.begin(n, at(n), { via: via(n) });
      if (known.some((tab) => tab === n + 1)) await handovers.end(n, at(n), n + 1);
    }
    expect(handovers.loop(3, at(3), { via: via(3) })).toBe('stopped');
    const next = await load();
    await next.forgive(3);
    expect(next.loop(3, at(3), { via: via(3) })).toBe('none');
  });
});

describe('a page that goes on sending its tab', () => {
  it('is stopped at each address, and told of once', async () => {
    const { handovers } = await start();
    const at = (n: number) => `${URL}?n=${n}`;
    for (const n of [1, 2]) {
      expect(handovers.loop(1, at(n), {})).toBe('none');
      handovers.begin(1, at(n));
    }
    expect([3, 3, 4].map((n) => handovers.loop(1, at(n), {}))).toEqual(['stopped', 'again', 'again']);
    expect(handovers.stoppedAt(1, at(4))?.url).toBe(at(4));
  });
});

describe('a URL that another extension keeps opening elsewhere', () => {
  it('is known by the third time out of a container of others, for twenty seconds', async () => {
    const { handovers, pass } = await start();
    for (let tab = 1; tab <= 5; tab++) handovers.begin(tab, URL);
    for (const tab of [3, 4]) handovers.begin(tab, URL, { foreign: true });
    expect(await handovers.pulled(URL)).toBeNull();
    handovers.begin(5, URL, { foreign: true });
    expect(await handovers.pulled(`${URL}other`)).toBeNull();
    expect(await handovers.pulled(URL)).toEqual({ told: null });
    pass(20_000);
    expect(await handovers.pulled(URL)).toBeNull();
  });

  it('is told of in one tab, as long as that is open', async () => {
    const { handovers, open } = await start();
    for (const tab of [1, 2, 3]) handovers.begin(tab, URL, { foreign: true });
    handovers.tell(4, URL);
    expect(await handovers.pulled(URL)).toEqual({ told: 4 });
    // To tell is not to hand over.
    expect(await handovers.recent(4, URL)).toBeUndefined();
    open.delete(4);
    expect(await handovers.pulled(URL)).toEqual({ told: null });
  });
});
