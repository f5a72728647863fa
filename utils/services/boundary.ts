import { containerFace } from '../boundary/container.ts';
import { decideContext } from '../boundary/decide-context.ts';
import { webUrl } from '../boundary/handover-address.ts';
import type { Language } from '../messages/protocol.ts';
import type { Response } from '../messages/server.ts';
import type { Journal } from '../ports/journal.ts';
import type { HeldTab, WorkContext } from '../ports/work-context.ts';
import type { BoundaryModeService } from './boundary-mode.ts';
import type { ClosedWork } from './closed-work.ts';
import type { Lists } from './lists.ts';

interface Parts {
  readonly lists: Lists;
  readonly work: WorkContext;
  readonly journal: Journal;
  readonly boundaryMode: Pick<BoundaryModeService, 'mode' | 'peek' | 'onChanged' | 'reset'>;
  readonly closedWork: ClosedWork;
  readonly language: () => Promise<Language>;
}

export interface BoundaryService {
  /** Brings the browser in line with the lists in force. */
  arrange(): Promise<void>;
  /** Opens a held URL in the work context of the organisation whose work a list in force says that it is. */
  handOver(tab: HeldTab): Promise<Response<'boundary.handover'>>;
  stepBack(tab: Omit<HeldTab, 'url'>): Promise<void>;
}

/** Keeps work apps in the work context. Registers the browser's listeners at once. */
export function createBoundary({ lists, work, journal, boundaryMode, closedWork, language }: Parts): BoundaryService {
  // On the way of every navigation: no waiting once the list is in memory.
  const ownerOf = async (url: string): Promise<string | null> => {
    const { standing, list } = await (lists.peek() ?? lists).placeOf(url);
    return standing.kind === 'work' && list ? list.policy.org.id : null;
  };
  const modeNow = async () => boundaryMode.peek() ?? boundaryMode.mode();
  const moved = (url: string) => journal.noteSoon({ kind: 'moved-to-work', host: new URL(url).hostname });
  const looped = (url: string) => journal.note({ kind: 'loop-stopped', host: new URL(url).hostname });
  const arrange = async () => {
    const [applied, mode] = await Promise.all([lists.applied(), boundaryMode.mode()]);
    await work.arrange(applied, mode);
  };

  const handOver: BoundaryService['handOver'] = async (tab) => {
    const url = webUrl(tab.url);
    if ((await lists.all()).length === 0) return { kind: 'refused', why: 'no-list' };
    // The handover page can be opened by anyone with any address: only a list says what may be opened for it.
    const owner = url && (await ownerOf(url));
    if (!url || !owner) return { kind: 'refused', why: 'not-work' };
    if ((await modeNow()).role === 'private') return { kind: 'refused', why: 'private-only' };
    if ((await closedWork.whole()) !== null) return { kind: 'here' };
    const outcome = await work.bring({ ...tab, url }, owner);
    if (outcome === 'failed') return { kind: 'refused', why: (await work.obstacle()) ?? 'failed' };
    if (outcome === 'moved') moved(url);
    if (outcome === 'looped') await looped(url);
    if (outcome === 'looped' || outcome === 'looped-before') return { kind: 'refused', why: 'looped' };
    return { kind: outcome === 'already' || outcome === 'later' ? 'moved' : outcome };
  };

  work.watch({
    async owner(orgId) {
      const org = (await lists.of(orgId))?.policy.org;
      return org ? { orgId, face: containerFace(org, await language()) } : null;
    },
    ownerOf: async (url) =>
      (await modeNow()).role === 'private' || (await closedWork.whole()) !== null ? null : ownerOf(url),
    async decide(asked) {
      const { url, method, within } = asked;
      const owner = await ownerOf(url);
      if (owner === null) return closedWork.decide(asked);
      const { role } = await modeNow();
      return { move: decideContext({ owner, within: within ?? (await closedWork.whole()), method, role }), to: owner };
    },
    held: async (tab) => void (await handOver(tab)),
    whole: closedWork.whole,
    out: async (tab) => void (await closedWork.goOut(tab)),
    redirected: closedWork.redirected,
    shown: closedWork.shown,
    departed: closedWork.departed,
    moved,
    looped,
    async explained(url) {
      if (await ownerOf(url)) await journal.note({ kind: 'not-moved-post', host: new URL(url).hostname });
    },
  });
  lists.onChanged(async () => {
    // Without a list there is nothing to keep apart, and nothing to need all sites for.
    if ((await lists.all()).length === 0) await boundaryMode.reset();
    await arrange();
  });
  boundaryMode.onChanged(arrange);

  return { arrange, handOver, stepBack: (tab) => work.stepBack(tab) };
}
