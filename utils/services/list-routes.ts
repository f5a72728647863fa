import type { Routes } from '../messages/server.ts';
import { diffLists } from '../policy/diff.ts';
import { needsOf, type TargetBrowser } from '../policy/needs.ts';
import type { ListHistory } from '../ports/list-history.ts';
import type { Permissions } from '../ports/permissions.ts';
import type { Enrolment } from './enrolment.ts';
import type { Lists } from './lists.ts';

interface Parts {
  readonly lists: Lists;
  readonly enrolment: Enrolment;
  readonly history: ListHistory;
  readonly permissions: Permissions;
  readonly browser: TargetBrowser;
}

const NOTHING = { origins: [], permissions: [] };

/** What pages ask about the list. */
export function createListRoutes({ lists, enrolment, history, permissions, browser }: Parts) {
  return {
    'list.read': {
      from: ['page'],
      async handle(request) {
        const result = await enrolment.read(request);
        if (!result.ok) return result;
        return { ok: true, value: { ...result.value, needs: needsOf(result.value.policy, browser).all } };
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
          needs,
          missing: await permissions.missing(needs),
          update: update && {
            ...update,
            needs: needsOf(update.policy, browser).all,
            changes: list ? diffLists(list.policy, update.policy) : [],
          },
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
