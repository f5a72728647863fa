import type { Context } from '../boundary/model.ts';
import type { Contexts } from '../ports/contexts.ts';
import type { ClosedWork } from './closed-work.ts';

interface Parts {
  readonly work: Contexts;
  readonly closedWork: Pick<ClosedWork, 'whole'>;
}

export interface ProfileContexts extends Contexts {
  /** The context of a tab that is in none of its own. */
  anywhere(): Promise<Context>;
}

/** The contexts as they are for who asks of a tab: in a profile that is one organisation's, every tab is its work. */
export function createContexts({ work, closedWork }: Parts): ProfileContexts {
  return {
    anywhere: async () => ((await closedWork.whole()) === null ? 'private' : 'work'),
    contextOf: async (tabId) => ((await closedWork.whole()) === null ? work.contextOf(tabId) : 'work'),
    orgOf: async (tabId) => (await closedWork.whole()) ?? work.orgOf(tabId),
    open: async (url, orgId, admit) => work.open(url, (await closedWork.whole()) === null ? orgId : null, admit),
  };
}
