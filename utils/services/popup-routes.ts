import { availabilityAt } from '../availability/availability-at.ts';
import type { Language } from '../messages/protocol.ts';
import type { Routes } from '../messages/server.ts';
import type { Clock } from '../ports/clock.ts';
import type { Contexts } from '../ports/contexts.ts';
import type { HeldStore } from '../ports/held.ts';
import type { Tabs } from '../ports/tabs.ts';
import type { Enrolment } from './enrolment.ts';
import type { HomeZone } from './home-zone.ts';
import type { HoursService } from './hours.ts';
import type { Jobs } from './jobs.ts';
import type { Lists } from './lists.ts';

interface Parts {
  readonly lists: Lists;
  readonly enrolment: Pick<Enrolment, 'waiting'>;
  readonly contexts: Pick<Contexts, 'orgOf'>;
  readonly tabs: Pick<Tabs, 'find'>;
  readonly hours: Pick<HoursService, 'get'>;
  readonly homeZone: Pick<HomeZone, 'news'>;
  readonly held: Pick<HeldStore, 'summary'>;
  readonly jobs: Pick<Jobs, 'states'>;
  readonly clock: Clock;
  readonly language: () => Promise<Language>;
}

/** The popup's one question: everything it shows, of one moment. */
export function createPopupRoutes({
  lists,
  enrolment,
  contexts,
  tabs,
  hours,
  homeZone,
  held,
  jobs,
  clock,
  language,
}: Parts) {
  const lookAt = async (tabId: number | null) => {
    const tab = await tabs.find(tabId);
    const orgId = tab ? await contexts.orgOf(tab.id) : null;
    const context = orgId === null ? 'private' : 'work';
    if (tab?.url === undefined || !/^https?:/.test(tab.url)) {
      return { context, orgId, host: null, standing: { kind: 'unknown' }, said: null } as const;
    }
    const { standing, list } = await lists.placeOf(tab.url);
    return { context, orgId, host: new URL(tab.url).hostname, standing, said: list?.policy.org.id ?? null } as const;
  };

  return {
    'popup.state': {
      from: ['page'],
      async handle({ tabId }) {
        const [all, waiting, here, week, zoneNews, summary, states, chosen] = await Promise.all([
          lists.all(),
          enrolment.waiting(),
          lookAt(tabId),
          hours.get(),
          homeZone.news(),
          held.summary(),
          jobs.states(),
          language(),
        ]);
        const now = clock.now();
        const availability = availabilityAt(now, week);
        return {
          language: chosen,
          now,
          lists: all,
          updates: waiting.map(({ policy }) => ({ orgId: policy.org.id, seq: policy.seq })),
          here,
          hours: week,
          availability,
          zoneNews,
          held: summary,
          jobs: states,
        };
      },
    },
  } satisfies Routes;
}
