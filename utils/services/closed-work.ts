import { decideOut, type MoveOut } from '../boundary/decide-out.ts';
import { webUrl } from '../boundary/handover-address.ts';
import { type HostSide, sideOf } from '../boundary/host-side.ts';
import type { BoundaryMode } from '../boundary/mode.ts';
import type { Response } from '../messages/server.ts';
import type { Guests } from '../ports/guests.ts';
import type { BoundaryWatcher, HeldTab, WorkContext } from '../ports/work-context.ts';
import type { BoundaryModeService } from './boundary-mode.ts';
import type { Departures } from './departures.ts';
import type { Lists } from './lists.ts';

interface Parts {
  readonly lists: Lists;
  readonly work: Pick<WorkContext, 'opensIn' | 'takeOut' | 'isPopUp' | 'open'>;
  readonly boundaryMode: Pick<BoundaryModeService, 'mode' | 'peek' | 'choice' | 'choose'>;
  readonly guests: Guests;
  readonly departures: Departures;
}

type Asked = Parameters<BoundaryWatcher['decide']>[0];

/** Work contexts that are closed to what is private: what goes out of them, and what may stay. */
export interface ClosedWork extends Pick<BoundaryWatcher, 'whole' | 'redirected' | 'shown' | 'departed'> {
  /** Of a URL that is no work. `to`: the organisation from whose work context it goes. */
  decide(asked: Asked): Promise<{ move: MoveOut; to: string | null }>;
  /** Opens what a tab at the handover page holds in private life, or says what else is to become of it. */
  goOut(tab: HeldTab): Promise<Response<'boundary.out'>>;
  /** Lets a tab show a URL's host: until it leaves that, or as one of the sites that are kept at work from now on. */
  keep(tabId: number, url: string, how: 'once' | 'always'): Promise<void>;
  /** Opens what a private tab shows in the work context that it came from. */
  takeBack(tabId: number, url: string, how: 'once' | 'always'): Promise<void>;
}

export function createClosedWork({ lists, work, boundaryMode, guests, departures }: Parts): ClosedWork {
  // Redirects are told in order, but looked at in their own time; the request that follows on one waits for that.
  let redirects: Promise<unknown> = Promise.resolve();

  const modeNow = async () => boundaryMode.peek() ?? boundaryMode.mode();
  const whole = async () => {
    const { role } = await modeNow();
    if (role !== 'work') return null;
    const inForce = lists.peek()?.lists ?? (await lists.all());
    return inForce.length === 1 ? (inForce[0]?.policy.org.id ?? null) : null;
  };
  const sideAt = async (url: string, within: string | null, { kept }: BoundaryMode): Promise<HostSide> => {
    const words = (await (lists.peek() ?? lists).placesOf(url)).flatMap(({ list, standing }) =>
      list ? { orgId: list.policy.org.id, standing } : [],
    );
    return sideOf(words, hostOf(url), kept, within);
  };
  /** Whether a page may be in this tab at work. */
  const isAtHome = async (tabId: number, url: string, within: string | null, mode: BoundaryMode) =>
    (await sideAt(url, within, mode)) !== 'outside' || guests.isGuest(tabId, hostOf(url));
  /** The context that a tab is in where that is closed; undefined where nothing is. */
  const closedFor = async (mode: BoundaryMode, within: string | null) => {
    const org = within ?? (await whole());
    return mode.closed && (org !== null || mode.role === 'work') ? { org } : undefined;
  };
  const keepAlways = async (url: string) => {
    const { kept } = await boundaryMode.choice();
    const host = hostOf(url);
    if (!kept.includes(host)) await boundaryMode.choose({ kept: [...kept, host] });
  };

  return {
    whole,
    async decide({ url, method, within, tabId, asker }) {
      const mode = await modeNow();
      const here = await closedFor(mode, within);
      if (!here) return { move: 'stay', to: null };
      const side = await sideAt(url, here.org, mode);
      if (side !== 'outside') return { move: 'stay', to: null };
      await redirects;
      const guest = await guests.isGuest(tabId, hostOf(url));
      const fromWork = asker !== null && (await isAtHome(tabId, asker, here.org, mode));
      const move = decideOut({ side, guest, method, fromWork, role: mode.role });
      if (move === 'stay' && !guest) await guests.add(tabId, hostOf(url), 'closed');
      return { move, to: here.org };
    },
    redirected(redirect) {
      const settle = async () => {
        const mode = await modeNow();
        if (!mode.closed) return;
        const { tabId, from, to } = redirect;
        const here = await closedFor(mode, await redirect.within);
        if (!here || webUrl(to) === null || (await isAtHome(tabId, to, here.org, mode))) return;
        if (await isAtHome(tabId, from, here.org, mode)) await guests.add(tabId, hostOf(to), 'closed');
      };
      const settled = redirects.then(settle);
      redirects = settled.catch(() => {});
      return settled;
    },
    async shown({ tabId, within, url }) {
      const mode = await modeNow();
      const here = await closedFor(mode, within);
      if (!here || webUrl(url) === null) return;
      await guests.shown(tabId, hostOf(url));
      // It came by a form, or before the context was closed: nothing is taken from under somebody's hands.
      if (!(await isAtHome(tabId, url, here.org, mode))) await guests.add(tabId, hostOf(url), 'closed');
    },
    departed: ({ tabId, orgId, url }) => departures.note({ tabId, orgId, host: hostOf(url) }),
    async goOut(tab) {
      const url = webUrl(tab.url) ?? '';
      const { tabId } = tab;
      const mode = await modeNow();
      const here = await closedFor(mode, await work.opensIn(tabId));
      // With nothing to keep out any more, or in private life, where a page may have made this address itself.
      if (!here || url === '') return { kind: 'here' };
      await redirects;
      if (await isAtHome(tabId, url, here.org, mode)) return { kind: 'here' };
      if (await work.isPopUp(tabId)) {
        await guests.add(tabId, hostOf(url), 'closed');
        return { kind: 'here' };
      }
      if (mode.role === 'work' || here.org === null) return { kind: 'refused', why: 'outside' };
      const outcome = await work.takeOut({ ...tab, url }, here.org);
      if (outcome === 'failed') return { kind: 'refused', why: 'out-failed' };
      if (outcome === 'looped' || outcome === 'looped-before') return { kind: 'again' };
      return { kind: outcome === 'already' || outcome === 'later' ? 'moved' : outcome };
    },
    async keep(tabId, url, how) {
      if (how === 'always') await keepAlways(url);
      else await guests.add(tabId, hostOf(url), 'left');
    },
    async takeBack(tabId, url, how) {
      const from = await departures.of(tabId);
      if (!from || from.host !== hostOf(url)) return;
      if (how === 'always') await keepAlways(url);
      await work.open(url, from.orgId, how === 'once' ? (opened) => guests.add(opened, from.host, 'left') : undefined);
    },
  };
}

/** As rules name it: without the dot that a name may end in. */
const hostOf = (url: string) => (URL.parse(url)?.hostname ?? '').replace(/\.$/, '');
