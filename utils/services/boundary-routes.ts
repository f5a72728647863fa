import { webUrl } from '../boundary/handover-address.ts';
import type { Language } from '../messages/protocol.ts';
import type { Sender } from '../messages/sender.ts';
import type { Routes } from '../messages/server.ts';
import type { WorkContext } from '../ports/work-context.ts';
import type { BoundaryService } from './boundary.ts';
import type { BoundaryModeService } from './boundary-mode.ts';
import type { ClosedWork } from './closed-work.ts';
import { explainHandover } from './explain-handover.ts';
import type { Lists } from './lists.ts';
import type { OwnRulesKeeper } from './own-rules.ts';

interface Parts {
  readonly boundary: BoundaryService;
  readonly lists: Lists;
  readonly work: Pick<WorkContext, 'loopAt' | 'sentFrom'>;
  readonly own: Pick<OwnRulesKeeper, 'add'>;
  readonly boundaryMode: Pick<BoundaryModeService, 'mode'>;
  readonly closedWork: Pick<ClosedWork, 'goOut' | 'keep'>;
  readonly language: () => Promise<Language>;
}

/** What the handover page may ask: of its own tab only, and nothing where a page has framed it. */
export function createBoundaryRoutes({ boundary, lists, work, own, boundaryMode, closedWork, language }: Parts) {
  return {
    'boundary.handover': {
      from: ['/handover.html'],
      async handle(request, sender) {
        const tabId = ownTab(sender);
        if (tabId === null) return { kind: 'refused', why: 'not-work' };
        const referred = request?.referred !== false;
        const held = { tabId, url: webUrl(request?.url) ?? '', entries: Number(request?.entries), referred };
        return boundary.handOver(request?.asked === true ? { ...held, asked: true } : held);
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
        const tabId = ownTab(sender);
        const url = tabId === null ? null : webUrl(request?.url);
        const facts = await explainHandover({ lists, work }, tabId, url);
        return { ...facts, language: await language(), role: (await boundaryMode.mode()).role };
      },
    },
    'boundary.sign-in-host': {
      from: ['/handover.html'],
      async handle(request, sender) {
        const tabId = ownTab(sender);
        const url = tabId === null ? null : webUrl(request?.url);
        const { loop } = await explainHandover({ lists, work }, tabId, url);
        // Any page can open the handover page: it names no host that was not stopped in this very tab.
        if (loop?.offers.includes(request.host)) await own.add('signIn', request.host);
        return { isWork: (await lists.standingOf(url ?? '')).kind === 'work' };
      },
    },
  } satisfies Routes;
}

function ownTab(sender: Sender): number | null {
  return sender.kind === 'exposed-page' && sender.frameId === 0 ? sender.tabId : null;
}
