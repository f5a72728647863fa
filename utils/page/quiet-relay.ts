import type { Timetable } from '../availability/model.ts';
import type { HoldRequest, PageNotification } from '../quiet/model.ts';
import type { FromHook, FromRelay } from './quiet-messages.ts';

/** `permission`: what the person has said of notifications here, where the browser may be told otherwise for a time. */
export interface QuietAnswer {
  readonly timetable: Timetable;
  readonly permission?: NotificationPermission;
}

/** The background as the relay knows it; each call rejects where there is no answer. */
export interface QuietBackground {
  timetable(): Promise<QuietAnswer>;
  hold(request: HoldRequest): Promise<boolean>;
  broke(detail: string): Promise<unknown>;
  copied(what: string | Blob): Promise<unknown>;
  /** Whether Drempel has been removed or updated, so that nobody will ever answer here again. */
  gone(): boolean;
}

interface Page {
  readonly toHook: (message: FromRelay) => void;
  readonly address: () => string;
  /** Different for each relay that ever was: it makes keys that stay the same over retries, and are used by no other. */
  readonly nonce: string;
  /** Each timetable that the page goes by. */
  readonly follow: (timetable: Timetable) => void;
  /** Nothing is asked of the background before. */
  readonly idle: Promise<unknown>;
}

export interface QuietRelay {
  receive(message: FromHook): void;
  /** The background says by itself that the hours are other ones. */
  changed(timetable: Timetable): void;
  /** The page is about to go: sends what still waits without waiting for answers. */
  flush(): void;
}

type Waiting = { readonly id: number; readonly key: string; readonly notification: PageNotification };

/** Notifications sent in one message. */
const BATCH = 100;
/** Pauses before each try (ms). A stopped background takes some tens of ms to wake. */
const HOLD_TRIES = [0, 100, 300, 1_000, 3_000, 10_000];
const ASK_TRIES = [0, 100, 500, 2_000, 10_000];
/** A try without an answer after so many ms is over. */
const ANSWER_WITHIN = 3_000;

/**
 * Stands between the hook and the background. Batches what is held while an earlier batch is under way, tries again
 * where the background was stopped meanwhile, and asks for the timetable until there is one.
 */
export function createQuietRelay(
  background: QuietBackground,
  { toHook, address, nonce, follow, idle }: Page,
): QuietRelay {
  let waiting: Waiting[] = [];
  let sending = false;
  let asking = false;

  const request = (batch: readonly Waiting[]): HoldRequest => ({
    page: address(),
    notifications: batch.map(({ key, notification }) => ({ ...notification, key })),
  });

  const drain = async (): Promise<void> => {
    sending = true;
    while (waiting.length > 0) {
      const batch = waiting.slice(0, BATCH);
      waiting = waiting.slice(BATCH);
      const held = await attempt(() => background.hold(request(batch)), HOLD_TRIES, background.gone);
      toHook({ kind: 'kept', ids: batch.map(({ id }) => id), held: held ?? false });
    }
    sending = false;
  };

  const ask = async (): Promise<void> => {
    asking = true;
    await idle;
    let answer: QuietAnswer | undefined;
    while (!answer && !background.gone()) {
      answer = await attempt(() => background.timetable(), ASK_TRIES, background.gone);
    }
    asking = false;
    if (answer) follow(answer.timetable);
    toHook(answer ? { kind: 'timetable', ...answer } : { kind: 'gone' });
  };

  return {
    receive(message) {
      if (message.kind === 'ask') {
        if (!asking) void ask();
      } else if (message.kind === 'hold') {
        waiting.push({ id: message.id, key: `${nonce}-${message.id}`, notification: message.notification });
        if (!sending) void drain();
      } else if (message.kind === 'copied') {
        background.copied(message.what).catch(() => {});
      } else {
        background.broke(message.detail).catch(() => {});
      }
    },
    changed(timetable) {
      follow(timetable);
      toHook({ kind: 'timetable', timetable });
    },
    flush() {
      while (waiting.length > 0) background.hold(request(waiting.splice(0, BATCH))).catch(() => {});
    },
  };
}

/** The first answer, or undefined where every try was in vain. */
async function attempt<T>(
  call: () => Promise<T>,
  pauses: readonly number[],
  gone: () => boolean,
): Promise<T | undefined> {
  for (const pause of pauses) {
    if (pause > 0) await sleep(pause);
    if (gone()) return undefined;
    try {
      return await Promise.race([call(), sleep(ANSWER_WITHIN).then(() => Promise.reject(new Error('no answer')))]);
    } catch {
      // The next try.
    }
  }
  return undefined;
}

function sleep(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
