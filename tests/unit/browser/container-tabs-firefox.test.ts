import { afterAll, beforeEach, describe, expect, it, vi } from 'vitest';

type OnUpdated = (tabId: number, change: { status?: string }) => void;

const WORK = 'https://intranet.acme.example/';
/** What the tab has before and after the page that it shows. */
const history = { before: 0, after: 0 };
const asked: string[] = [];
const listeners = new Set<OnUpdated>();
let shown = WORK;

const go = (way: 'before' | 'after') => async () => {
  asked.push(way);
  if (history[way] > 0) for (const listener of listeners) listener(7, { status: 'loading' });
};

vi.mock('../../../utils/browser/browser.ts', () => ({
  browser: {
    tabs: {
      onUpdated: {
        addListener: (listener: OnUpdated) => listeners.add(listener),
        removeListener: (listener: OnUpdated) => listeners.delete(listener),
      },
      goBack: go('before'),
      goForward: go('after'),
      get: async () => ({ id: 7, url: shown }),
      remove: async () => void asked.push('removed'),
    },
  },
}));
// Files share their modules: another may have brought this one with a browser of its own.
vi.resetModules();
const { goWhereItCameFrom } = await import('../../../utils/browser/container-tabs-firefox.ts');
afterAll(() => {
  vi.doUnmock('../../../utils/browser/browser.ts');
  vi.resetModules();
  vi.useRealTimers();
});

async function leave(): Promise<readonly string[]> {
  vi.useFakeTimers();
  const gone = goWhereItCameFrom(7, WORK);
  await vi.runAllTimersAsync();
  await gone;
  return asked;
}

beforeEach(() => {
  asked.length = 0;
  shown = WORK;
  Object.assign(history, { before: 0, after: 0 });
});

describe('a private tab that shows a work page, which is open at work', () => {
  it('goes forward where it came by the way back', async () => {
    history.after = 1;
    expect(await leave()).toEqual(['after']);
  });

  it('goes back where nothing is ahead of it', async () => {
    history.before = 1;
    expect(await leave()).toEqual(['after', 'before']);
  });

  it('goes itself where it has shown nothing else', async () => {
    expect(await leave()).toEqual(['after', 'before', 'removed']);
    expect(listeners.size).toBe(0);
  });

  it('stays where it shows something else by then', async () => {
    shown = 'https://news.example/';
    expect(await leave()).toEqual(['after', 'before']);
  });
});
