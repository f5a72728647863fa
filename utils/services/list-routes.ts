import type { ShownList, ShownOffer } from '../messages/protocol.ts';
import type { Routes } from '../messages/server.ts';
import { diffLists } from '../policy/diff.ts';
import type { ListOffer } from '../policy/model.ts';
import { needsOf, needsOfAll, type TargetBrowser } from '../policy/needs.ts';
import type { ListHistory } from '../ports/list-history.ts';
import type { Permissions } from '../ports/permissions.ts';
import type { Enrolment } from './enrolment.ts';
import type { Lists } from './lists.ts';
import { type ManagedList, managedAmong } from './managed-list.ts';

interface Parts {
  readonly lists: Lists;
  readonly enrolment: Enrolment;
  readonly history: ListHistory;
  readonly managed: ManagedList;
  readonly permissions: Permissions;
  readonly browser: TargetBrowser;
}

/** What pages ask about the lists. */
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
    'list.check': { from: ['page'], handle: ({ orgId }) => enrolment.check(orgId) },
    'list.get': {
      from: ['page'],
      async handle() {
        const [all, updates] = await Promise.all([lists.all(), enrolment.waiting()]);
        const shown = all.map(async (list): Promise<ShownList> => {
          const update = updates.find(({ policy }) => policy.org.id === list.policy.org.id);
          return {
            list,
            vouched: await managed.vouchesFor(list),
            update: update ? { ...(await show(update)), changes: diffLists(list.policy, update.policy) } : null,
          };
        });
        const needs = needsOfAll(await lists.applied(), browser).all;
        const facts = await managed.facts();
        const [problem, orgId] = [await managed.problem(), managedAmong(all, facts)?.policy.org.id];
        return {
          lists: await Promise.all(shown),
          needs,
          missing: await permissions.missing(needs),
          managed: { mark: facts.mark, problem: problem && orgId !== undefined ? { orgId, problem } : null },
        };
      },
    },
    'list.history': { from: ['page'], handle: () => history.all() },
    'list.explain': {
      from: ['page'],
      async handle({ url }) {
        // People type `dropbox.com`; a URL has a scheme.
        const place = await lists.placeOf(/^[a-z][a-z\d+.-]*:\/\//i.test(url) ? url : `https://${url.trim()}`);
        return { standing: place.standing, orgId: place.list?.policy.org.id ?? null };
      },
    },
  } satisfies Routes;
}
