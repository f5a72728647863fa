import { hostOf } from '../boundary/wipe-plan.ts';
import { isWhole, mostFound, type WipeState, type WipeUnderWay, type WipeWish } from '../boundary/wipe-report.ts';
import type { PermissionSet } from '../policy/model.ts';
import { needsOfAll, type TargetBrowser, withoutNeeded } from '../policy/needs.ts';
import type { Alarms } from '../ports/alarms.ts';
import type { Clock } from '../ports/clock.ts';
import type { Contexts } from '../ports/contexts.ts';
import type { Journal } from '../ports/journal.ts';
import type { Permissions } from '../ports/permissions.ts';
import type { SessionStore } from '../ports/session.ts';
import type { SettingsStore } from '../ports/settings.ts';
import type { Tabs } from '../ports/tabs.ts';
import type { WorkData } from '../ports/work-data.ts';
import type { Enrolment } from './enrolment.ts';
import { createQueue } from './in-turn.ts';
import type { Lists } from './lists.ts';
import { neededNow } from './needed.ts';
import type { BumpRevision } from './revision.ts';
import { createWipeData } from './wipe-data.ts';

/**
 * Takes the data of one organisation's work away, and its list where that is asked. First its tabs are closed: a page
 * that asks whether to leave it stops everything until the employee says more, so that nothing unsaved is lost. Each
 * step can be done again: a wipe that a stop of the background cut off begins once more.
 */
export interface Wipe {
  /** Open tabs of its work context, which would be closed. */
  tabsOf(orgId: string): Promise<readonly number[]>;
  /** Begins one, unless another is under way. Resolves when it has ended, or waits for the employee. */
  begin(wish: WipeWish): Promise<WipeState | null>;
  /** Goes on after the employee has dealt with the pages that asked. */
  goOn(): Promise<WipeState | null>;
  /** To be called at each start of the background: goes on with one that was cut off. */
  resume(): Promise<void>;
  /** What is under way, or the report of the last one until it is put away; null where there is neither. */
  state(): Promise<WipeState | null>;
  /** Gives up one that waits, or puts the report away. */
  putAway(): Promise<void>;
}

interface Parts {
  readonly settings: SettingsStore;
  readonly session: SessionStore;
  readonly lists: Lists;
  readonly enrolment: Pick<Enrolment, 'leave'>;
  readonly permissions: Permissions;
  readonly contexts: Pick<Contexts, 'orgOf'>;
  readonly tabs: Pick<Tabs, 'all' | 'close'>;
  readonly data: WorkData;
  readonly journal: Journal;
  readonly alarms: Alarms;
  readonly clock: Clock;
  readonly browser: TargetBrowser;
  /** Forgets what Drempel itself keeps of work, but for these organisations; of downloads only where that is asked. */
  readonly forget: (keptOrgIds: readonly string[], downloads: boolean) => Promise<unknown>;
  /** Makes again what a list in force needs. */
  readonly arrange: () => Promise<void>;
  readonly bumpRevision: BumpRevision;
  /** Drempel's own pages that stay open whatever context they are in. */
  readonly isOwnPage: (url: string) => boolean;
}

type Last = NonNullable<WipeUnderWay['last']>;

/** How long a page may take to close, in ms: one that asks whether to leave it does not. */
const CLOSES_WITHIN = 5000;
/** A background that is stopped is started again after this, in ms. */
const LOOK_AGAIN_AFTER = 60_000;

export function createWipe(parts: Parts): Wipe {
  const { settings, session, lists, enrolment, permissions, contexts, tabs, data, journal, alarms, clock, browser } =
    parts;
  const inTurn = createQueue();

  const save = async (next: WipeUnderWay): Promise<WipeUnderWay> => {
    await settings.set('wipe', next);
    return next;
  };
  const { workOf, wipeData } = createWipeData({ settings, lists, permissions, data, clock, save });

  const openTabs = async (orgId: string) => {
    const all = await tabs.all();
    const owners = await Promise.all(all.map(({ id }) => contexts.orgOf(id)));
    return all.filter(({ url }, at) => owners[at] === orgId && !(url !== undefined && parts.isOwnPage(url)));
  };

  /** @returns null where pages asked whether to leave them */
  const closeTabs = async (before: WipeUnderWay): Promise<WipeUnderWay | null> => {
    const { wish } = before;
    const open = await openTabs(wish.orgId);
    const origins = open.flatMap(({ url }) => (url && hostOf(url) ? new URL(url).origin : []));
    const found = mostFound(before, 'tabs', open.length);
    const { waiting: _, asked = [], ...noted } = before;
    const ids = open.map(({ id }) => id);
    const seen = [...new Set([...before.origins, ...origins])];
    const next = await save({ ...noted, origins: seen, found, asked: [...new Set([...asked, ...ids])] });
    const left = await tabs.close(ids, CLOSES_WITHIN, asked);
    if (left.length === 0) return next;
    await save({ ...next, waiting: left.length });
    return null;
  };

  /**
   * What was asked for the wipe alone is given back, and what a list that is left needed: leaving does that too, unless it
   * is stopped half-way.
   */
  const giveBack = async ({ origins, permissions: named }: PermissionSet = { origins: [], permissions: [] }) => {
    const asked = [...new Set([...data.needs, 'history', 'downloads', ...named])];
    const needs = await neededNow({ lists, settings, browser });
    await permissions.drop(withoutNeeded({ origins, permissions: asked }, needs, browser));
  };

  const finish = async (under: WipeUnderWay, { report, needs }: Last): Promise<void> => {
    const { orgId, leave, downloads } = under.wish;
    const others = (await lists.all()).map(({ policy }) => policy.org.id).filter((id) => id !== orgId);
    if (leave) await enrolment.leave(orgId);
    // After it: while the jobs undo their work, some of it is noted once more.
    await parts.forget(others, downloads || leave);
    if (!leave) await parts.arrange();
    await giveBack(needs);
    const { orgName, tabs: closed, cookies, storage } = report;
    await journal.note({
      kind: 'work-wiped',
      orgName,
      tabs: closed,
      cookies: cookies === null ? null : cookies.found - cookies.left,
      whole: isWhole(report),
      ...(storage?.kind === 'hosts' ? { hosts: storage.hosts.length } : {}),
    });
    await session.set('wiped', report);
    await settings.remove('wipe');
    await alarms.set('wipe', null);
    await parts.bumpRevision();
  };

  const run = async (): Promise<void> => {
    const begun = await settings.get('wipe');
    if (!begun) return;
    await alarms.set('wipe', clock.now() + LOOK_AGAIN_AFTER);
    if (begun.last) return finish(begun, begun.last);
    const under = await closeTabs(begun);
    if (!under) {
      await alarms.set('wipe', null);
      return parts.bumpRevision();
    }
    const of = await workOf(under);
    if (!of) {
      // Its list was taken away meanwhile: without one nothing says what is work.
      await settings.remove('wipe');
      await alarms.set('wipe', null);
      await giveBack();
      return parts.bumpRevision();
    }
    const last = { report: await wipeData(under, of), needs: needsOfAll(await lists.applied(), browser).all };
    await finish(await save({ ...under, last }), last);
  };

  const state = async (): Promise<WipeState | null> => {
    const under = await settings.get('wipe');
    if (under?.waiting !== undefined) {
      const { orgName, waiting, wish } = under;
      return { kind: 'waiting', orgName, tabs: waiting, leave: wish.leave };
    }
    if (under) return { kind: 'running', orgName: under.orgName };
    const report = await session.get('wiped');
    return report ? { kind: 'done', report } : null;
  };

  const resume = () =>
    inTurn(async () => {
      const under = await settings.get('wipe');
      if (under && under.waiting === undefined) await run();
    });
  alarms.on('wipe', resume);

  return {
    tabsOf: async (orgId) => (await openTabs(orgId)).map(({ id }) => id),
    begin: (wish) =>
      inTurn(async () => {
        const list = await lists.of(wish.orgId);
        const before = await settings.get('wipe');
        if (list && (!before || before.waiting !== undefined)) {
          await session.remove('wiped');
          await save({ wish, orgName: list.policy.org.name, origins: [], found: {} });
          await parts.bumpRevision();
        }
        await run();
        return state();
      }),
    goOn: () => inTurn(run).then(state),
    resume,
    state,
    async putAway() {
      const under = await settings.get('wipe');
      if (under?.waiting !== undefined) {
        await settings.remove('wipe');
        await giveBack();
      }
      await session.remove('wiped');
      await parts.bumpRevision();
    },
  };
}
