import { hostsNamed, judgeHosts } from '../boundary/wipe-plan.ts';
import { type Counted, mostFound, type WipeReport, type WipeUnderWay } from '../boundary/wipe-report.ts';
import { toMatchPattern } from '../policy/match-rule.ts';
import type { Clock } from '../ports/clock.ts';
import type { Permissions } from '../ports/permissions.ts';
import type { SettingsStore } from '../ports/settings.ts';
import type { Shelf, WorkData, WorkOf } from '../ports/work-data.ts';
import type { Lists } from './lists.ts';

/** The middle of a wipe: takes away what the browser keeps of one organisation's work, and looks again. */
interface WipeData {
  /** What is of the work of the wipe's organisation; null where no list of it is in force, which alone says so. */
  workOf(under: WipeUnderWay): Promise<WorkOf | null>;
  /**
   * Takes it away, as far as Drempel may and the employee wants, and resolves with what came of it. Each step can be
   * done again.
   */
  wipeData(begun: WipeUnderWay, of: WorkOf): Promise<WipeReport>;
}

interface Parts {
  readonly settings: SettingsStore;
  readonly lists: Pick<Lists, 'applied'>;
  readonly permissions: Pick<Permissions, 'missing'>;
  readonly data: WorkData;
  readonly clock: Clock;
  /** Writes down how far it is. */
  readonly save: (next: WipeUnderWay) => Promise<WipeUnderWay>;
}

/** Something may still have been on its way to the disk when it was first taken away. */
const ROUNDS = 3;

export function createWipeData({ settings, lists, permissions, data, clock, save }: Parts): WipeData {
  const mayUse = async (names: readonly string[]) =>
    (await permissions.missing({ origins: [], permissions: names })).permissions.length === 0;

  const workOf = async ({ wish, origins }: WipeUnderWay): Promise<WorkOf | null> => {
    const policies = (await lists.applied()).map(({ policy }) => policy);
    const policy = policies.find(({ org }) => org.id === wish.orgId);
    if (!policy) return null;
    const seen = await Promise.all([settings.get('seenOrigins'), settings.get('pushOrigins')]);
    const starts = policy.workApps.flatMap(({ start }) => (start ? (URL.parse(start)?.origin ?? []) : []));
    return {
      orgId: wish.orgId,
      rules: [...new Set(policy.workApps.flatMap(({ hosts }) => hosts))],
      fateOf: judgeHosts(policies, wish.orgId),
      origins: [...new Set([...origins, ...seen.flatMap((one) => one ?? []), ...starts])],
    };
  };

  /** Looks, takes away, and looks again. */
  const clear = async <T>(
    under: WipeUnderWay,
    kind: 'cookies' | 'history' | 'downloads',
    shelf: Shelf<T>,
    of: WorkOf,
    also: () => Promise<unknown> = async () => {},
  ): Promise<{ under: WipeUnderWay; counted: Counted }> => {
    let items = await shelf.find(of);
    const next = await save({ ...under, found: mostFound(under, kind, items.length) });
    for (let round = 0; round < ROUNDS; round++) {
      await shelf.drop(items);
      if (round === 0) await also();
      items = await shelf.find(of);
      if (items.length === 0) break;
    }
    return { under: next, counted: { found: next.found[kind] ?? 0, left: items.length } };
  };

  const wipeData = async (begun: WipeUnderWay, of: WorkOf): Promise<WipeReport> => {
    const { wish } = begun;
    const policy = (await lists.applied()).find((list) => list.policy.org.id === wish.orgId)?.policy;
    let under = begun;
    const records: { history?: Counted | 'refused' | 'failed'; downloads?: Counted | 'refused' | 'failed' } = {};
    // Before the container goes, by which Firefox tells what was downloaded in it.
    for (const kind of ['downloads', 'history'] as const) {
      if (!wish[kind]) continue;
      if (!(await mayUse([kind]))) records[kind] = 'refused';
      else
        records[kind] = await (kind === 'history'
          ? clear(under, kind, data.history, of)
          : clear(under, kind, data.downloads, of)
        ).then(
          (done) => {
            under = done.under;
            return done.counted;
          },
          () => 'failed' as const,
        );
    }
    const patterns = of.rules.map(toMatchPattern);
    const withheld = (await permissions.missing({ origins: patterns, permissions: [] })).origins;
    let storage: WipeReport['storage'] = null;
    let cookies: Counted | null = null;
    if (await mayUse(data.needs)) {
      const cleared = await clear(under, 'cookies', data.cookies, of, async () => {
        storage = await data.eraseStorage(of);
      });
      under = cleared.under;
      cookies = cleared.counted;
    }
    return {
      orgName: begun.orgName,
      leave: wish.leave,
      at: clock.now(),
      tabs: under.found.tabs ?? 0,
      cookies,
      storage,
      ...records,
      withheld: hostsNamed(of.rules.filter((rule) => withheld.includes(toMatchPattern(rule)))),
      shared: hostsNamed(of.rules).filter((host) => of.fateOf(host) === 'shared'),
      signIn: hostsNamed(policy?.signIn ?? []),
    };
  };

  return { workOf, wipeData };
}
