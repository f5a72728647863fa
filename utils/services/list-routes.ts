import type { ShownOffer } from '../messages/protocol.ts';
import type { Routes } from '../messages/server.ts';
import { diffLists } from '../policy/diff.ts';
import type { ListOffer } from '../policy/model.ts';
import { needsOf, type TargetBrowser } from '../policy/needs.ts';
import type { ListHistory } from '../ports/list-history.ts';
import type { Permissions } from '../ports/permissions.ts';
import type { Enrolment } from './enrolment.ts';
import type { Lists } from './lists.ts';
import type { ManagedList } from './managed-list.ts';

interface Parts {
  readonly lists: Lists;
  readonly enrolment: Enrolment;
  readonly history: ListHistory;
  readonly managed: ManagedList;
  readonly permissions: Permissions;
  readonly browser: TargetBrowser;
}

const NOTHING = { origins: [], permissions: [] };

/** What pages ask about the list. */
export function createListRoutes({ lists, enrolment, managed, history, permissions, browser }: Parts) {
  const show = async (offer: ListOffer): Promise<ShownOffer> => ({
    ...offer,
    needs: needsOf(offer.policy, browser).all,
    vouched: await managed.vouchesFor(offer),
  });

  return {
    'list.read': {
      from: ['page'],
      async handle(request) {
        const result = await enrolment.read(request);
        if (!result.ok) return result;
        return { ok: true, value: await show(result.value) };
      },
    },
    'list.adopt': { from: ['page'], handle: (request) => enrolment.adopt(request?.digest ?? null) },
    'list.check': { from: ['page'], handle: () => enrolment.check() },
    'list.get': {
      from: ['page'],
      async handle() {
        const list = await lists.current();
        const update = await enrolment.waiting();
        const applied = await lists.applied();
        const needs = applied ? needsOf(applied.policy, browser).all : NOTHING;
        return {
          list,
          vouched: list !== null && (await managed.vouchesFor(list)),
          needs,
          missing: await permissions.missing(needs),
          update: update && { ...(await show(update)), changes: list ? diffLists(list.policy, update.policy) : [] },
          managed: { mark: (await managed.facts()).mark, problem: await managed.problem() },
        };
      },
    },
    'list.history': { from: ['page'], handle: () => history.all() },
    'list.leave': {
      from: ['page'],
      async handle() {
        await enrolment.leave();
        return null;
      },
    },
    'list.explain': {
      from: ['page'],
      // People type `dropbox.com`; a URL has a scheme.
      handle: ({ url }) => lists.standingOf(/^[a-z][a-z\d+.-]*:\/\//i.test(url) ? url : `https://${url.trim()}`),
    },
  } satisfies Routes;
}
