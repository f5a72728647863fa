import { readHandover } from '../../utils/boundary/handover-address.ts';
import { browser } from '../../utils/browser/browser.ts';
import type { HandoverStop } from '../../utils/i18n/handover.ts';
import { createClient } from '../../utils/messages/client.ts';

/**
 * How long the background has to move the tab by itself, in ms, before this page asks it to. It has heard of the tab
 * before this page was there; until then the page keeps still, as everything it does is taken from the page at work.
 */
const PATIENCE_MS = 150;
/** How long a tab may take to go away after the background said that it is moved, in ms, before it asks to. */
const LEAVING_MS = 2000;
/** Once more after this time, in ms. */
const RETRY_MS = 300;
/** What stands in the address and is not moved by itself. */
const SAID = ['sent', 'pulled', 'kept', 'looped', 'out-sent'] as const;

const send = createClient((message) => browser.runtime.sendMessage(message));
const handover = readHandover(browser.runtime.getURL(''), location.href);
const entries = history.length;

/** The view and all that it draws in comes only where there is something to say. */
async function say(stop: HandoverStop): Promise<void> {
  const { show } = await import('./show.tsx');
  const url = handover?.url ?? '';
  const goOn = handover?.kind === 'out' || handover?.kind === 'out-sent' ? goOut : openAsked;
  await show({ stop, url, open: goOn, back, keep, signIn, explain: () => send('boundary.explain', { url }) });
}

/** @param start where the app begins, where that is to be opened instead */
const openAsked = (start?: string) => open({ url: start ?? handover?.url ?? '', asked: true });

/** Goes on with the host as a place to sign in: here, where the address is no work any more, else at work. */
async function signIn(host: string): Promise<void> {
  if (!handover) return;
  const { isWork } = await send('boundary.sign-in-host', { url: handover.url, host });
  if (isWork) await openAsked();
  else location.replace(handover.url);
}

/** A background that is just then stopped gives no answer. */
const twice = <T>(ask: () => Promise<T>): Promise<T> => ask().catch(() => pause(RETRY_MS).then(ask));

interface Opening {
  readonly url: string;
  /** By the employee, here. */
  readonly asked?: boolean;
}

const open = ({ url, asked = false }: Opening): Promise<void> =>
  settle(url, 'again', () =>
    twice(() => send('boundary.handover', { url, entries, asked, referred: document.referrer !== '' })).catch(
      () => ({ kind: 'refused', why: 'failed' }) as const,
    ),
  );

/** The same for what was to open at work and is not at home there. */
async function goOut(): Promise<void> {
  if (!handover) return say('nothing');
  const { url } = handover;
  await settle(url, 'out-again', () =>
    twice(() => send('boundary.out', { url, entries })).catch(() => ({ kind: 'refused', why: 'out-failed' }) as const),
  );
}

type Answer = { readonly kind: 'moved' | 'again' | 'here' } | { readonly kind: 'refused'; readonly why: HandoverStop };

/** Ends with this page gone, or with the reason why it is not. */
async function settle(url: string, again: HandoverStop, ask: () => Promise<Answer>): Promise<void> {
  const answer = await ask();
  if (answer.kind === 'refused') return say(answer.why);
  if (answer.kind === 'again') return say(again);
  if (answer.kind === 'here') return goOn(url);
  await pause(LEAVING_MS);
  await leave();
}

async function keep(how: 'once' | 'always'): Promise<void> {
  if (!handover) return;
  await send('boundary.keep', { url: handover.url, how });
  location.replace(handover.url);
}

/** This tab has nothing more to show; where it cannot be made to go, it says so, and what may be done. */
async function leave(): Promise<void> {
  try {
    await twice(() => send('boundary.step-back', { entries }));
    await pause(LEAVING_MS);
    await say('again');
  } catch {
    await say('nothing');
  }
}

/**
 * In the place of this page. Where the background was quicker than the browser, this page stayed behind in the tab's
 * history: someone who goes back to it had nothing before it, and is sent forward again.
 */
function goOn(url: string): void {
  const [entry] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  const replace = () => location.replace(url);
  if (entry?.type === 'back_forward') {
    history.forward();
    setTimeout(replace, RETRY_MS);
  } else replace();
}

async function back(): Promise<void> {
  if (entries <= 1) return leave();
  history.back();
  // Until this page is gone: a second press would go back twice.
  await pause(LEAVING_MS);
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

// A page that has framed this one gets nothing done and nothing shown.
if (window.top === window) {
  if (!handover) void say('nothing');
  else if (SAID.some((kind) => kind === handover.kind)) void say(handover.kind as (typeof SAID)[number]);
  else if (handover.kind === 'done') void leave();
  // Nothing was done ahead of this page where a sign-in passes through: it waits for this page.
  else if (handover.kind === 'out') void goOut();
  else setTimeout(open, PATIENCE_MS, handover);
}
