/** One time that an address was taken from a tab to another context. */
export interface Carried {
  readonly tabId: number;
  readonly url: string;
  /** Epoch ms. */
  readonly at: number;
  /** The tab that it was opened in; absent until it is known. */
  readonly target?: number;
  /** The hosts that led there, as far as they were seen, the last one last. */
  readonly via?: readonly string[];
  /** The tab was in front of the employee, who may have asked for it. */
  readonly front?: boolean;
  /** No page is known to have asked for it: it was typed, or chosen from bookmarks. */
  readonly byHand?: boolean;
}

/** How long ago, in ms, the first of a loop may be. */
export const LOOP_WITHIN_MS = 30_000;
/** Nobody follows a link, comes back and follows the next one within this time, in ms. */
const BY_HAND_MS = 3000;
/** So often is once too often. */
const TIMES = 3;
/** Nor does anybody type so often within `BY_HAND_MS` of one another: it is a page that does not say who it is. */
const TIMES_BY_HAND = 10;

/**
 * Whether taking this address along would be the third time that the same host, or the same two hosts in turn, come by
 * without anybody having asked for it. What a person asked for by hand goes on with nothing, as long as a person can be
 * it.
 * @param before what was taken along before it, newest first
 * @returns all that led to it, oldest first and itself last; null where it is no loop
 */
export function findLoop(before: readonly Carried[], next: Carried): readonly Carried[] | null {
  const isSameHost = (one: Carried) => hostOf(one) === hostOf(next);
  const chain = chainOf(before, next, leadsByItself);
  const isOften = (same: (one: Carried) => boolean) => chain.filter(same).length >= TIMES;
  if (isOften(isSameHost) || isOften((one) => isSamePair(one, next))) return chain;
  const typed = next.byHand ? chainTo(before, next) : [];
  return typed.filter(isSameHost).length >= TIMES_BY_HAND ? typed : null;
}

/** What led to it from tab to tab, oldest first and itself last. */
export function chainTo(before: readonly Carried[], next: Carried): readonly Carried[] {
  return chainOf(before, next, leadsTo);
}

function chainOf(before: readonly Carried[], next: Carried, leads: typeof leadsTo): readonly Carried[] {
  const chain = [next];
  for (const one of before)
    if (Math.abs(next.at - one.at) <= LOOP_WITHIN_MS && chain.some((later) => leads(one, later))) chain.unshift(one);
  return chain;
}

/** The hosts of a chain as one comes by them. */
export function hostsAlong(chain: readonly Carried[]): readonly string[] {
  return chain
    .flatMap((one) => [...(one.via ?? []), hostOf(one)])
    .filter((host, place, hosts) => host !== hosts[place - 1]);
}

/**
 * The hosts of a loop that would stay where they are, were they places to sign in, which would end it. The one where it
 * began is meant to be opened, so it is left out if there is another. `alone`: there is none.
 */
export function signInOffers(chain: readonly Carried[]): {
  readonly hosts: readonly string[];
  readonly alone: boolean;
} {
  const moved = [...new Set(chain.map(hostOf))];
  if (moved.length === 1) return { hosts: moved, alone: true };
  const start = chain[0]?.via?.[0] ?? '';
  return { hosts: moved.filter((host) => host !== (moved.includes(start) ? start : moved[0])), alone: false };
}

/** What a tab was opened for leads to what it asks next; a tab that nobody has before them sends itself on. */
function leadsTo(one: Carried, later: Carried): boolean {
  // A background that was stopped before it could note the tab.
  if (one.target === undefined ? later.via?.includes(hostOf(one)) : one.target === later.tabId) return true;
  return one.tabId === later.tabId && (!later.front || Math.abs(later.at - one.at) <= BY_HAND_MS);
}

/** By no hand: that begins something new, and of its own tab it asks nothing more. */
function leadsByItself(one: Carried, later: Carried): boolean {
  return !later.byHand && !(one.byHand && one.tabId === later.tabId) && leadsTo(one, later);
}

/** In whichever direction. */
function isSamePair(one: Carried, next: Carried): boolean {
  const pair = (carried: Carried) => [carried.via?.at(-1), hostOf(carried)];
  const [from, to] = pair(one);
  const [nextFrom, nextTo] = pair(next);
  return from !== undefined && ((from === nextFrom && to === nextTo) || (from === nextTo && to === nextFrom));
}

const hostOf = ({ url }: Carried) => new URL(url).hostname;
