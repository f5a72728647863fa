import type { Routes } from '../messages/server.ts';
import type { Lists } from './lists.ts';

interface Parts {
  readonly lists: Lists;
}

/** What pages ask about the list. */
export function createListRoutes({ lists }: Parts) {
  return {
    'list.explain': {
      from: ['page'],
      // People type `dropbox.com`; a URL has a scheme.
      handle: ({ url }) => lists.standingOf(/^[a-z][a-z\d+.-]*:\/\//i.test(url) ? url : `https://${url.trim()}`),
    },
  } satisfies Routes;
}
