import { containerFace } from '../boundary/container.ts';
import { decideContext } from '../boundary/decide-context.ts';
import { webUrl } from '../boundary/handover-address.ts';
import type { Language } from '../messages/protocol.ts';
import type { Response } from '../messages/server.ts';
import type { Journal } from '../ports/journal.ts';
import type { HeldTab, WorkContext } from '../ports/work-context.ts';
import type { Lists } from './lists.ts';

interface Parts {
  readonly lists: Lists;
  readonly work: WorkContext;
  readonly journal: Journal;
  readonly language: () => Promise<Language>;
}

export interface BoundaryService {
  /** Brings the browser in line with the list in force. */
  arrange(): Promise<void>;
  /** Opens a held URL in the work context, if the list in force says that it is work. */
  handOver(tab: HeldTab): Promise<Response<'boundary.handover'>>;
  stepBack(tab: Omit<HeldTab, 'url'>): Promise<void>;
}

/** Keeps work apps in the work context. Registers the browser's listeners at once. */
export function createBoundary({ lists, work, journal, language }: Parts): BoundaryService {
  // On the way of every navigation: no waiting once the list is in memory.
  const standingOf = async (url: string) => (lists.peek() ?? lists).standingOf(url);
  const isWork = async (url: string) => (await standingOf(url)).kind === 'work';
  const moved = (url: string) => journal.note({ kind: 'moved-to-work', host: new URL(url).hostname });
  const arrange = async () => work.arrange(await lists.applied());

  const handOver: BoundaryService['handOver'] = async (tab) => {
    const url = webUrl(tab.url);
    if (!(await lists.current())) return { kind: 'refused', why: 'no-list' };
    // The handover page can be opened by anyone with any address: only the list says what may be opened for it.
    if (!url || !(await isWork(url))) return { kind: 'refused', why: 'not-work' };
    const outcome = await work.bring({ ...tab, url });
    if (outcome === 'failed') return { kind: 'refused', why: 'failed' };
    if (outcome === 'moved') await moved(url);
    return { kind: outcome === 'already' || outcome === 'later' ? 'moved' : outcome };
  };

  work.watch({
    async owner() {
      const org = (await lists.current())?.policy.org;
      return org ? { orgId: org.id, face: containerFace(org, await language()) } : null;
    },
    isWork,
    decide: async ({ url, method, context }) =>
      decideContext({ standing: (await standingOf(url)).kind, method, context }),
    held: async (tab) => void (await handOver(tab)),
    moved,
    async explained(url) {
      if (await isWork(url)) await journal.note({ kind: 'not-moved-post', host: new URL(url).hostname });
    },
  });
  lists.onChanged(arrange);

  return { arrange, handOver, stepBack: (tab) => work.stepBack(tab) };
}
