import type { Marks } from '../ports/held.ts';
import type { SessionStore } from '../ports/session.ts';
import { foldText } from '../quiet/fold-text.ts';
import { REPEAT_MINUTES } from '../quiet/let-through.ts';
import type { PageNotification } from '../quiet/model.ts';

/** Remembers for an hour, in marks and not in words, what came, so that "the same again" can be told. */
export interface Repeats {
  /**
   * Notes notifications.
   * @returns by key, when the same came before: in this app, with this title or this tag (epoch ms)
   */
  note(notifications: readonly Noted[]): Promise<ReadonlyMap<string, readonly number[]>>;
  forget(): Promise<void>;
}

type Noted = Pick<PageNotification, 'title' | 'tag' | 'at'> & { readonly key: string; readonly appId: string };

/** More than these are forgotten, the oldest first: whoever sends so many says nothing by repeating. */
const MOST = 500;
const HOUR = REPEAT_MINUTES.most * 60_000;

export function createRepeats(session: SessionStore, marks: Marks): Repeats {
  return {
    async note(notifications) {
      const mark = await marks(notifications.flatMap(samenesses));
      const known = (await session.get('repeats')) ?? [];
      const fresh = notifications
        .filter(({ key }) => !known.some((one) => one.key === key))
        .map((one) => ({ key: one.key, at: one.at, marks: samenesses(one).map(mark) }));
      const all = [...known, ...fresh];
      const newest = Math.max(...all.map(({ at }) => at));
      const kept = all.filter(({ at }) => at >= newest - HOUR).slice(-MOST);
      await session.set('repeats', kept);
      return new Map(
        notifications.map((one) => {
          const own = samenesses(one).map(mark);
          const before = all.filter(
            ({ key, at, marks }) => key !== one.key && at <= one.at && marks.some((same) => own.includes(same)),
          );
          return [one.key, before.map(({ at }) => at)];
        }),
      );
    },
    forget: () => session.remove('repeats'),
  };
}

function samenesses({ appId, title, tag }: Noted): readonly string[] {
  return [
    ...(title === '' ? [] : [`title ${appId} ${foldText(title)}`]),
    ...(tag === '' ? [] : [`tag ${appId} ${tag}`]),
  ];
}
