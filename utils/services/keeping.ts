import type { Clock } from '../ports/clock.ts';
import type { HeldStore, Marks, NotificationToHold } from '../ports/held.ts';
import type { SettingsStore } from '../ports/settings.ts';
import { DEFAULT_KEEPING, type Keeping } from '../quiet/model.ts';
import { reduceTexts } from '../quiet/reduce-texts.ts';
import { createQueue } from './in-turn.ts';

/** What is kept of held notifications, and for how long: the employee's choice. */
export interface KeepingService {
  get(): Promise<Keeping>;
  /** Takes effect on what is kept already: what is not wanted any more goes at once. */
  set(keeping: Keeping): Promise<void>;
  /** Writes what the choice lets be kept. @returns as `HeldStore.hold` */
  hold(notifications: readonly Omit<NotificationToHold, 'texts'>[]): Promise<boolean>;
  /** Drops what was told longer ago than the choice says. */
  dropOld(): Promise<void>;
}

interface Parts {
  readonly settings: SettingsStore;
  readonly held: HeldStore;
  readonly marks: Marks;
  readonly clock: Clock;
}

const DAY = 86_400_000;

export function createKeeping({ settings, held, marks, clock }: Parts): KeepingService {
  // What is on its way to the disk under the choice of before is there when the next choice takes texts away.
  const inTurn = createQueue();
  const get = async () => (await settings.get('keeping')) ?? DEFAULT_KEEPING;
  const dropOld = async () => {
    const { days } = await get();
    if (days !== null) await held.dropToldBefore(clock.now() - days * DAY);
  };
  return {
    get,
    dropOld,
    set: (keeping) =>
      inTurn(async () => {
        await settings.set('keeping', keeping);
        await held.reduce(keeping.texts, marks);
        await dropOld();
      }),
    hold: (notifications) =>
      inTurn(async () => {
        const { texts } = await get();
        const tags = texts === 'counts' ? notifications.flatMap(({ tag }) => tag || []) : [];
        const mark = await marks(tags);
        return held.hold(notifications.map((one) => reduceTexts({ ...one, texts: 'all' as const }, texts, mark)));
      }),
  };
}
