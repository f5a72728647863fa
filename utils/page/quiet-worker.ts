import { apply, getter } from './natives.ts';
import { hookNotifications } from './quiet-hook.ts';
import type { Waiting, WaitingRoom } from './waiting-room.ts';

/** Where workers ask. */
export interface WorkerAddress {
  /** Drempel's own base URL. */
  readonly base: string;
  /** The path at the worker's own origin that only the background answers; see `quiet/worker-path.ts`. */
  readonly path: string;
}

/** What the script finds in the worker that it is to run in. */
export interface WorkerPlan extends WorkerAddress {
  /** The worker may connect to nothing but what its own headers name, so not to Drempel's base. */
  readonly confined: boolean;
}

interface Answers {
  /** Whether Drempel is still there. No server hears of the question, but for that of a confined worker. */
  there(): Promise<boolean>;
  /** Whether it was kept; false too where nobody answers. */
  hold(waiting: Waiting): Promise<boolean>;
  /** Whether this service worker's script has not been Drempel's before. */
  isFirst(): Promise<boolean>;
}

interface WorkerGlobal {
  readonly registration?: ServiceWorkerRegistration;
  skipWaiting?(): Promise<void>;
  addEventListener(type: 'install', listener: (event: ExtendableEvent) => void): void;
}

interface ExtendableEvent {
  waitUntil(promise: Promise<unknown>): void;
}

/**
 * Runs before a worker's own script, which Firefox lets Drempel add to. A worker cannot be spoken to, so it asks: at its
 * own origin, by a request that the background answers and no server ever sees. Where Drempel is gone the browser's own
 * functions do the rest, and a service worker asks for its script anew, without Drempel's part.
 */
export function installQuietWorker(plan: WorkerPlan): void {
  const answers = ask(plan);
  const { registration, skipWaiting } = globalThis as unknown as WorkerGlobal;
  let gone = false;
  let number = 0;

  const settle = async (waiting: Waiting) => {
    if (!(await answers.there())) {
      gone = true;
      waiting.show();
      await registration?.update();
    } else if (await answers.hold(waiting)) waiting.held();
    else waiting.show();
  };
  const room: WaitingRoom = {
    decide: () => (gone ? 'show' : 'ask'),
    askAgain: () => {},
    enter: (waiting) => void settle(waiting).catch(() => {}),
    copied: () => {},
    broke: () => {},
    data: () => undefined,
    onTurn: () => {},
    permission: () => undefined,
  };
  hookNotifications(globalThis, room);

  // The worker that was there before is not quiet: this one takes its place at once, the first time.
  if (skipWaiting && registration) {
    (globalThis as unknown as WorkerGlobal).addEventListener('install', (event) => {
      const take = async () => registration.active && (await answers.isFirst()) && apply(skipWaiting, globalThis, []);
      event.waitUntil(take().catch(() => {}));
    });
  }

  function ask({ base, path, confined }: WorkerPlan): Answers {
    const { fetch, origin, location } = globalThis;
    const address: (this: unknown) => string = getter(Response.prototype, 'url');
    const here = origin + path;
    const nonce = crypto.randomUUID();
    const get = async (url: string, init?: RequestInit) => {
      try {
        return apply(address, await fetch(url, { cache: 'no-store', credentials: 'omit', ...init }), []);
      } catch {
        return '';
      }
    };
    const held = `${base}quiet/held.txt`;
    const shown = `${base}quiet/show.txt`;
    return {
      there: async () => (await get(confined ? here : shown)) === shown,
      async hold({ notification }) {
        number += 1;
        const key = `${nonce}-${number}`;
        const page = registration?.scope ?? location.href;
        const body = JSON.stringify({ page, notifications: [{ ...notification, key }] });
        return (await get(here, { method: 'POST', body })) === held;
      },
      isFirst: async () => (await get(`${here}?script=${encodeURIComponent(location.href)}`)) === shown,
    };
  }
}
