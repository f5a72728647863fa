import { webUrl } from '../boundary/handover-address.ts';
import type { Language } from '../messages/protocol.ts';
import type { Sender } from '../messages/sender.ts';
import type { Routes } from '../messages/server.ts';
import type { BoundaryService } from './boundary.ts';
import type { BoundaryModeService } from './boundary-mode.ts';
import type { ClosedWork } from './closed-work.ts';
import type { Lists } from './lists.ts';

interface Parts {
  readonly boundary: BoundaryService;
  readonly lists: Lists;
  readonly boundaryMode: Pick<BoundaryModeService, 'mode'>;
  readonly closedWork: Pick<ClosedWork, 'goOut' | 'keep'>;
  readonly language: () => Promise<Language>;
}

/** What the handover page may ask: of its own tab only, and nothing where a page has framed it. */
export function createBoundaryRoutes({ boundary, lists, boundaryMode, closedWork, language }: Parts) {
  return {
    'boundary.handover': {
      from: ['/handover.html'],
      async handle(request, sender) {
        const tabId = ownTab(sender);
        if (tabId === null) return { kind: 'refused', why: 'not-work' };
        return boundary.handOver({ tabId, url: webUrl(request?.url) ?? '', entries: Number(request?.entries) });
      },
    },
    'boundary.out': {
      from: ['/handover.html'],
      async handle(request, sender) {
        const tabId = ownTab(sender);
        if (tabId === null) return { kind: 'refused', why: 'out-failed' };
        return closedWork.goOut({ tabId, url: webUrl(request?.url) ?? '', entries: Number(request?.entries) });
      },
    },
    'boundary.keep': {
      from: ['/handover.html'],
      async handle(request, sender) {
        const tabId = ownTab(sender);
        const url = webUrl(request?.url);
        if (tabId !== null && url !== null)
          await closedWork.keep(tabId, url, request.how === 'always' ? 'always' : 'once');
        return null;
      },
    },
    'boundary.step-back': {
      from: ['/handover.html'],
      async handle(request, sender) {
        const tabId = ownTab(sender);
        if (tabId !== null) await boundary.stepBack({ tabId, entries: Number(request?.entries) });
        return null;
      },
    },
    'boundary.explain': {
      from: ['/handover.html'],
      async handle(request, sender) {
        const url = ownTab(sender) === null ? null : webUrl(request?.url);
        const { list, standing } = await lists.placeOf(url ?? '');
        return {
          language: await language(),
          orgName: (list ?? (await lists.all())[0])?.policy.org.name ?? null,
          app: standing.kind === 'work' ? standing.app.name : null,
          role: (await boundaryMode.mode()).role,
        };
      },
    },
  } satisfies Routes;
}

function ownTab(sender: Sender): number | null {
  return sender.kind === 'exposed-page' && sender.frameId === 0 ? sender.tabId : null;
}
