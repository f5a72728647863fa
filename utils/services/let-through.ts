import { availabilityAt } from '../availability/availability-at.ts';
import type { Outcome } from '../messages/protocol.ts';
import type { Clock } from '../ports/clock.ts';
import type { Contexts } from '../ports/contexts.ts';
import type { HeldStore, NotificationToHold } from '../ports/held.ts';
import type { Notifier } from '../ports/notifier.ts';
import type { SettingsStore } from '../ports/settings.ts';
import {
  checkRule,
  type LetThroughDraft,
  type LetThroughRule,
  letsThrough,
  type RuleKind,
  type RuleProblem,
  type RuleTrial,
  tryRule,
} from '../quiet/let-through.ts';
import type { HeldNotification } from '../quiet/model.ts';
import { sideOf } from '../quiet/side.ts';
import type { HoursService } from './hours.ts';
import { createQueue } from './in-turn.ts';
import type { Repeats } from './repeats.ts';

/** The employee's rules by which a notification is shown though it is quiet. */
export interface LetThrough {
  rules(): Promise<readonly LetThroughRule[]>;
  add(draft: LetThroughDraft): Promise<Outcome<readonly LetThroughRule[], RuleProblem>>;
  remove(id: string): Promise<readonly LetThroughRule[]>;
  /** What a rule would have done with what was kept in the last seven days. */
  attempt(draft: LetThroughDraft): Promise<RuleTrial>;
  /**
   * Shows of those just held the ones that a rule lets through, and notes that they were.
   * @returns true where a page has to show its notification itself: a rule lets it through, it came alone, and Drempel
   * may show none. It stays among those held: the page may be kept from it too.
   */
  pass(notifications: readonly Omit<NotificationToHold, 'texts'>[]): Promise<boolean>;
  /** Rules for apps of an organisation without a list go with it. */
  keepOnly(orgIds: readonly string[]): Promise<void>;
}

interface Parts {
  readonly settings: SettingsStore;
  readonly hours: Pick<HoursService, 'get' | 'availability'>;
  readonly held: HeldStore;
  readonly repeats: Repeats;
  readonly notifier: Notifier;
  readonly contexts: Pick<Contexts, 'open'>;
  readonly clock: Clock;
  /** Shows the employee the list of held notifications. */
  readonly openHeld: () => unknown;
}

const TRIED_OVER = 7 * 86_400_000;
/** The newest are tried on. */
const TRIED_MOST = 2_000;

export function createLetThrough(parts: Parts): LetThrough {
  const { settings, hours, held, repeats, notifier, contexts, clock, openHeld } = parts;
  // Each change reads what there is and then writes it; and what came before is noted one after the other.
  const inTurn = createQueue();
  const rules = async () => (await settings.get('letThrough')) ?? [];
  const put = async (next: readonly LetThroughRule[]) => {
    await settings.set('letThrough', next);
    if (!next.some(({ kind }) => kind === 'repeat')) await repeats.forget();
    return next;
  };

  notifier.onClicked('through', async (rest) => {
    const space = rest.indexOf(' ');
    const row = await (space < 0 ? held.get(Number(rest)) : held.newest(rest.slice(0, space), rest.slice(space + 1)));
    if (row) await contexts.open(row.url, row.orgId);
    else await openHeld();
  });

  /** The first rule that lets each of these through, by key. */
  const choose = async (
    notifications: readonly Omit<NotificationToHold, 'texts'>[],
  ): Promise<ReadonlyMap<string, RuleKind>> => {
    const [all, { override, onCall = false }] = await Promise.all([rules(), hours.availability()]);
    // "Away" is meant to be away: nothing comes through.
    if (all.length === 0 || override === 'away') return new Map();
    const before = all.some(({ kind }) => kind === 'repeat') ? await repeats.note(notifications) : undefined;
    return new Map(
      notifications.flatMap((one) => {
        const arrival = { ...one, onCall, before: before?.get(one.key) ?? [] };
        const rule = all.find((rule) => letsThrough(rule, arrival));
        return rule ? [[one.key, rule.kind]] : [];
      }),
    );
  };

  return {
    rules,
    add: (draft) =>
      inTurn(async () => {
        const before = await rules();
        const problem = checkRule(draft, before);
        if (problem) return { ok: false, problem };
        return { ok: true, value: await put([...before, { ...draft, id: crypto.randomUUID() }]) };
      }),
    remove: (id) => inTurn(async () => put((await rules()).filter((rule) => rule.id !== id))),
    keepOnly: (orgIds) =>
      inTurn(async () => {
        const before = await rules();
        const next = before.filter(({ appId }) => appId === null || orgIds.includes(appId.split('/')[0] ?? ''));
        if (next.length < before.length) await put(next);
      }),

    async attempt(draft) {
      const since = clock.now() - TRIED_OVER;
      const kept = (await held.list({ limit: TRIED_MOST })).filter(
        ({ at, appId }) => at >= since && sideOf(appId) === 'work',
      );
      const week = await hours.get();
      return tryRule(draft, kept.toReversed(), (at) => availabilityAt(at, week).onCall === true);
    },

    pass: (notifications) =>
      inTurn(async () => {
        const chosen = await choose(notifications);
        if (chosen.size === 0) return false;
        const rows = await held.find([...chosen.keys()]);
        let refused = false;
        for (const one of notifications) {
          const row = rows.get(one.key);
          const rule = chosen.get(one.key);
          // Not there: another with its tag has taken its place. Let through already: a page that heard nothing asks twice.
          if (!row || !rule || row.through) continue;
          const from = one.orgName ? `${one.appName} · ${one.orgName}` : one.appName;
          const message = one.body === '' ? from : `${one.body}\n${from}`;
          if (await notifier.show(`through:${placeOf(row)}`, { title: one.title || one.appName, message })) {
            await held.markThrough(row.id, rule, clock.now());
          } else refused = true;
        }
        return refused && notifications.length === 1;
      }),
  };
}

/** Where a click leads. A later notification with the same tag takes the place of an earlier one, as on the page. */
function placeOf({ id, url, tag }: HeldNotification): string {
  return tag === '' ? `${id}` : `${new URL(url).origin} ${tag}`;
}
