import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { RelayChannel } from '../../../utils/page/channel-relay.ts';
import { type FromHook, QUIET_CHANNEL } from '../../../utils/page/quiet-messages.ts';

/** What the browser itself showed, by title. */
let shown: string[];
let real: FakeNotification | undefined;
let permission: string;

/** As much of the browser's own as the hook stands on. What a real page sees is for `tests/pages/notifications.html`. */
class FakeNotification extends EventTarget {
  static get permission() {
    return permission;
  }
  readonly #title: string;
  closed = false;
  constructor(title: string) {
    super();
    if (typeof title !== 'string') throw new TypeError('the browser says so');
    this.#title = title;
    shown.push(title);
    real = this;
  }
  get title() {
    return this.#title;
  }
  get onclick() {
    return null;
  }
  set onclick(_handler: unknown) {}
  close() {
    this.closed = true;
    this.dispatchEvent(new Event('close'));
  }
}

class FakeRegistration {
  get active() {
    return {};
  }
  async showNotification(title: string) {
    shown.push(title);
  }
}

interface Page {
  Notification: new (title?: unknown, options?: object) => FakeNotification;
}

let page: Page & EventTarget;
let heard: FromHook[];
let relay: RelayChannel;

const settled = () => new Promise((resolve) => setImmediate(() => setImmediate(resolve)));
const quiet = { entries: [{ at: 0, quiet: true }], until: 1e15 };
const available = { entries: [{ at: 0, quiet: false }], until: 1e15 };
const say = async (message: object) => {
  relay.send(message);
  await settled();
};
const eventsOf = (target: EventTarget) => {
  const events: string[] = [];
  for (const type of ['show', 'click', 'close', 'error']) target.addEventListener(type, () => events.push(type));
  return events;
};

async function open({ withRelay = true } = {}) {
  const { installQuietPage } = await import('../../../utils/page/quiet-page.ts');
  const { offerChannel } = await import('../../../utils/page/channel-relay.ts');
  installQuietPage();
  if (withRelay) relay = offerChannel(QUIET_CHANNEL, (message) => heard.push(message as FromHook));
  await settled();
}

beforeEach(async () => {
  vi.resetModules();
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  shown = [];
  heard = [];
  permission = 'granted';
  const globals = { URL, Event, EventTarget, structuredClone, queueMicrotask, setTimeout, clearTimeout };
  // A fresh class a page: the hook changes its prototype.
  const Notification = class extends FakeNotification {};
  for (const name of ['title', 'onclick', 'close'] as const) {
    Object.defineProperty(
      Notification.prototype,
      name,
      Object.getOwnPropertyDescriptor(FakeNotification.prototype, name) as PropertyDescriptor,
    );
  }
  Object.defineProperty(Notification, 'permission', { get: () => permission });
  const ServiceWorkerRegistration = class extends FakeRegistration {};
  for (const name of ['active', 'showNotification'] as const) {
    Object.defineProperty(
      ServiceWorkerRegistration.prototype,
      name,
      Object.getOwnPropertyDescriptor(FakeRegistration.prototype, name) as PropertyDescriptor,
    );
  }
  page = Object.assign(new EventTarget(), globals, { Notification, ServiceWorkerRegistration }) as never;
  vi.stubGlobal('window', page);
  vi.stubGlobal('document', Object.assign(new EventTarget(), { baseURI: 'https://chat.acme.example/' }));
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

describe('while available', () => {
  beforeEach(async () => {
    await open();
    await say({ kind: 'timetable', timetable: available });
  });

  it('the browser’s own function runs at once', () => {
    const made = new page.Notification('Hi');
    expect(shown).toEqual(['Hi']);
    expect(made).toBe(real);
  });
});

describe('while quiet', () => {
  beforeEach(async () => {
    await open();
    await say({ kind: 'timetable', timetable: quiet });
  });

  it('the page has its object at once, and hears "show" once it is kept', async () => {
    const made = new page.Notification('Hi', { body: 'b'.repeat(600), tag: 't' });
    const events = eventsOf(made);
    expect(made.title).toBe('Hi');
    await settled();
    expect(heard.at(-1)).toMatchObject({
      kind: 'hold',
      id: 1,
      notification: { title: 'Hi', body: 'b'.repeat(500), tag: 't', via: 'constructor' },
    });
    expect(events).toEqual([]);
    await say({ kind: 'kept', ids: [1], held: true });
    expect(events).toEqual(['show']);
    made.close();
    made.close();
    await settled();
    expect(events).toEqual(['show', 'close']);
    expect(shown).toEqual([]);
  });

  it('what could not be kept is shown by the browser, behind the same object', async () => {
    const made = new page.Notification('Hi');
    const events = eventsOf(made);
    made.addEventListener('click', (event) => event.preventDefault());
    await say({ kind: 'kept', ids: [1], held: false });
    expect(shown).toEqual(['Hi']);
    real?.dispatchEvent(new Event('show'));
    const click = new Event('click', { cancelable: true });
    real?.dispatchEvent(click);
    expect(events).toEqual(['show', 'click']);
    expect(click.defaultPrevented).toBe(true);
    made.close();
    expect(real?.closed).toBe(true);
    expect(events).toEqual(['show', 'click', 'close']);
  });

  it('a handler hears what a listener does', async () => {
    const made = new page.Notification('Hi');
    let seen: unknown;
    made.onclick = function (this: unknown, event: Event) {
      seen = [this === made, event.type];
      return false;
    };
    expect(made.dispatchEvent(new Event('click', { cancelable: true }))).toBe(false);
    expect(seen).toEqual([true, 'click']);
  });

  it('showNotification resolves when it is kept', async () => {
    const { ServiceWorkerRegistration } = page as unknown as { ServiceWorkerRegistration: typeof FakeRegistration };
    let done = false;
    const promise = new ServiceWorkerRegistration().showNotification('Hi').then(() => {
      done = true;
    });
    await settled();
    expect(done).toBe(false);
    await say({ kind: 'kept', ids: [1], held: true });
    await promise;
    expect(shown).toEqual([]);
  });

  it('the browser speaks where the arguments are wrong, and nothing is held', async () => {
    expect(() => new page.Notification()).toThrow('the browser says so');
    expect(() => new page.Notification(Symbol('x'))).toThrow('the browser says so');
    await settled();
    expect(heard.map(({ kind }) => kind)).toEqual(['ask']);
  });

  it('the browser speaks where the page may not notify', async () => {
    permission = 'denied';
    expect(new page.Notification('Hi')).toBe(real);
    permission = 'granted';
  });

  it('other hours count from the moment they are told', async () => {
    await say({ kind: 'timetable', timetable: available });
    new page.Notification('Hi');
    expect(shown).toEqual(['Hi']);
  });

  it('nothing is lost where the relay falls silent', async () => {
    new page.Notification('One');
    await settled();
    vi.advanceTimersByTime(59_000);
    expect(shown).toEqual([]);
    vi.advanceTimersByTime(1_000);
    expect(shown).toEqual(['One']);
    new page.Notification('Two');
    expect(shown).toEqual(['One', 'Two']);
  });

  it('a relay that answers, however slowly, is not silent', async () => {
    new page.Notification('One');
    new page.Notification('Two');
    await settled();
    vi.advanceTimersByTime(50_000);
    await say({ kind: 'kept', ids: [1], held: true });
    vi.advanceTimersByTime(50_000);
    await say({ kind: 'kept', ids: [2], held: true });
    vi.advanceTimersByTime(500_000);
    expect(shown).toEqual([]);
  });
});

describe('before the timetable', () => {
  it('it waits, and is held or shown when the timetable has come', async () => {
    await open();
    const made = new page.Notification('Early');
    expect(made.title).toBe('Early');
    expect(shown).toEqual([]);
    await say({ kind: 'timetable', timetable: quiet });
    expect(heard.at(-1)).toMatchObject({ kind: 'hold', notification: { title: 'Early' } });
    await say({ kind: 'timetable', timetable: { ...quiet, until: 1 } });
    new page.Notification('Later');
    await settled();
    expect(heard.at(-1)).toEqual({ kind: 'ask' });
    await say({ kind: 'timetable', timetable: available });
    expect(shown).toEqual(['Later']);
  });

  it('what the page has closed by then is not shown any more', async () => {
    await open();
    const made = new page.Notification('Early');
    const events = eventsOf(made);
    made.close();
    await say({ kind: 'timetable', timetable: available });
    expect(shown).toEqual([]);
    expect(events).toEqual(['close']);
  });

  it('the page is on its own once Drempel is gone', async () => {
    await open();
    new page.Notification('Early');
    await say({ kind: 'gone' });
    expect(shown).toEqual(['Early']);
  });

  it('the page is on its own where no relay comes', async () => {
    await open({ withRelay: false });
    new page.Notification('Early');
    expect(shown).toEqual([]);
    document.dispatchEvent(new Event('DOMContentLoaded'));
    new page.Notification('Later');
    expect(shown).toEqual(['Early', 'Later']);
  });

  it('or where it does not come in a document that is never loaded', async () => {
    await open({ withRelay: false });
    new page.Notification('Early');
    vi.advanceTimersByTime(3_000);
    expect(shown).toEqual(['Early']);
  });
});

it('the two scripts find each other, whichever runs first', async () => {
  const { offerChannel } = await import('../../../utils/page/channel-relay.ts');
  relay = offerChannel(QUIET_CHANNEL, (message) => heard.push(message as FromHook));
  expect(relay.taken).toBe(false);
  await open({ withRelay: false });
  expect(relay.taken).toBe(true);
  expect(heard).toEqual([{ kind: 'ask' }]);
});
