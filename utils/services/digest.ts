import { digestWords } from '../i18n/digest.ts';
import type { Language } from '../messages/protocol.ts';
import type { Clock } from '../ports/clock.ts';
import type { HeldStore } from '../ports/held.ts';
import type { Journal } from '../ports/journal.ts';
import type { Notifier } from '../ports/notifier.ts';
import { digest } from '../quiet/digest.ts';
import type { Side } from '../quiet/side.ts';
import { inTurn } from './in-turn.ts';
import type { KeepingService } from './keeping.ts';
import type { Sides } from './sides.ts';

interface Parts {
  readonly side: Side;
  readonly sides: Pick<Sides, 'isQuiet'>;
  readonly held: HeldStore;
  readonly keeping: Pick<KeepingService, 'dropOld'>;
  readonly notifier: Notifier;
  readonly journal: Journal;
  readonly clock: Clock;
  readonly language: () => Promise<Language>;
  /** Shows the employee the list of held notifications. */
  readonly openHeld: () => unknown;
}

/**
 * Tells the employee, once quiet has ended on a side, what waited there: one notification, whatever their number.
 * @returns a function that does so if there is something to tell now; may be called at any moment and any number of
 * times. A background killed half-way tells again, under the same id, so there is never a second one to see.
 */
export function createDigest({
  side,
  sides,
  held,
  keeping,
  notifier,
  journal,
  clock,
  language,
  openHeld,
}: Parts): () => Promise<void> {
  const id = side === 'work' ? 'digest' : 'private-digest';
  notifier.onClicked(id, openHeld);

  const tell = async (): Promise<void> => {
    if (await sides.isQuiet(side)) return;
    const waited = await held.untold(side);
    if (waited.length > 0) {
      const summary = digest(waited.filter((notification) => !notification.seen));
      const words = digestWords[await language()];
      const note = { title: words.title(summary, side), message: words.message(summary) };
      const shown = summary.total > 0 && (await notifier.show(id, note));
      await held.markTold(
        waited.map((notification) => notification.id),
        clock.now(),
      );
      if (shown) await journal.note({ kind: 'digest-shown', count: summary.total });
    }
    await keeping.dropOld();
  };

  return inTurn(tell);
}
