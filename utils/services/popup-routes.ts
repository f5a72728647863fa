import { availabilityAt } from '../availability/availability-at.ts';
import { wantsClosed } from '../boundary/mode.ts';
import type { Language } from '../messages/protocol.ts';
import type { Routes } from '../messages/server.ts';
import { coversHost } from '../policy/match-rule.ts';
import type { TargetBrowser } from '../policy/needs.ts';
import type { Clock } from '../ports/clock.ts';
import type { Contexts } from '../ports/contexts.ts';
import type { HeldStore } from '../ports/held.ts';
import type { Tabs } from '../ports/tabs.ts';
import type { BoundaryModeService } from './boundary-mode.ts';
import type { Departures } from './departures.ts';
import type { Enrolment } from './enrolment.ts';
import type { HomeZone } from './home-zone.ts';
import type { HoursService } from './hours.ts';
import type { Jobs } from './jobs.ts';
import type { LinksAcross } from './links-across.ts';
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
  readonly boundaryMode: Pick<BoundaryModeService, 'mode' | 'choice'>;
  readonly departures: Pick<Departures, 'of'>;
  readonly links: Pick<LinksAcross, 'sidesFor' | 'open'>;
  readonly clock: Clock;
  readonly language: () => Promise<Language>;
  readonly browser: TargetBrowser;
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
  boundaryMode,
  departures,
  links,
  clock,
  language,
  browser,
}: Parts) {
  const lookAt = async (tabId: number | null) => {
    const tab = await tabs.find(tabId);
    const orgId = tab ? await contexts.orgOf(tab.id) : null;
    const context = orgId === null ? 'private' : 'work';
    const isWeb = tab?.url !== undefined && /^https?:/.test(tab.url);
    const sides = tab && (isWeb || tab.url === undefined) ? await links.sidesFor(tab.id, tab.url) : [];
    if (tab?.url === undefined || !isWeb) {
      return {
        context,
        orgId,
        host: null,
        standing: { kind: 'unknown' },
        said: null,
        out: null,
        sides,
        shared: false,
      } as const;
    }
    const { standing, list } = await lists.placeOf(tab.url);
    const host = new URL(tab.url).hostname;
    const out = await outOf(tab.id, host);
    const shared = browser === 'chrome' && standing.kind === 'work';
    const said = list?.policy.org.id ?? null;
    // What an organisation has not approved, nobody is led to from here.
    const isUnapproved = standing.kind === 'service' && standing.service.standing === 'unapproved';
    const offered = isUnapproved ? sides.filter((side) => side === null) : sides;
    return { context, orgId, host, standing, said, out, sides: offered, shared } as const;
  };

  const outOf = async (tabId: number, host: string): Promise<'departed' | 'kept' | null> => {
    const { closed, kept } = await boundaryMode.mode();
    if (!closed) return null;
    if (kept.some((rule) => coversHost(rule, host))) return 'kept';
    return (await departures.of(tabId))?.host === host ? 'departed' : null;
  };
  const closedNow = async () => {
    if ((await boundaryMode.mode()).closed) return 'closed';
    return wantsClosed(await boundaryMode.choice()) ? 'missing' : 'open';
  };

  return {
    'popup.state': {
      from: ['page'],
      async handle({ tabId }) {
        const [all, waiting, here, week, zoneNews, summary, states, closed, chosen] = await Promise.all([
          lists.all(),
          enrolment.waiting(),
          lookAt(tabId),
          hours.get(),
          homeZone.news(),
          held.summary(),
          jobs.states(),
          closedNow(),
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
          closed,
        };
      },
    },
    'links.open': {
      from: ['page'],
      async handle({ tabId, to }) {
        const url = (await tabs.find(tabId))?.url;
        return { opened: url !== undefined && (await links.open(url, to)) };
      },
    },
  } satisfies Routes;
}
