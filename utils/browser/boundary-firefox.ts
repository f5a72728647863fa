import type { Tabs, WebRequest } from 'webextension-polyfill';
import { handoverAddress } from '../boundary/handover-address.ts';
import { orgHeadersOf } from '../boundary/org-headers.ts';
import type { Guests } from '../ports/guests.ts';
import type { SessionStore } from '../ports/session.ts';
import type { SettingsStore } from '../ports/settings.ts';
import type { BoundaryWatcher, BringOutcome, WorkContext } from '../ports/work-context.ts';
import { browser } from './browser.ts';
import { steadyNow } from './clock.ts';
import { createWorkContainers } from './container-firefox.ts';
import { createFindSource, goWhereItCameFrom, openBeside, openInFront, type Source } from './container-tabs-firefox.ts';
import { type Handovers, loadHandovers } from './handovers.ts';
import { createHops } from './hops.ts';
import { isOpen } from './open-tab.ts';
import type { TabEvents } from './tab-events.ts';
import { createTabStores } from './tab-stores-firefox.ts';
import { createTenantHeaders } from './tenant-headers-firefox.ts';
import { createUnderWay, told } from './under-way.ts';
import { createWorkNews } from './work-news.ts';

interface Parts {
  readonly settings: SettingsStore;
  readonly session: SessionStore;
  readonly guests: Guests;
  readonly tabEvents: TabEvents;
}

type Asked = WebRequest.OnBeforeRequestDetailsType | WebRequest.OnBeforeSendHeadersDetailsType;

type Opened = Extract<BringOutcome, 'moved' | 'already' | 'looped' | 'looped-before'>;

const DEFAULT_STORE = 'firefox-default';

/**
 * Firefox says of each tab whether its page can be read as an article, but not of one that never showed a page, nor at
 * once of one that has just come. An address that Drempel may see is a page's.
 */
const isLeftover = (tab: Tabs.Tab) => tab.isArticle === undefined && tab.url === undefined;

/**
 * Nothing of it stays once this is opened elsewhere: nothing was there, or this itself, loaded anew or come back with the
 * browser. Such a tab showed it before its list, or in a container that was removed.
 */
const isReplaced = (tab: Tabs.Tab, url: string) =>
  isLeftover(tab) || (tab.url !== undefined && withoutHash(tab.url) === withoutHash(url));

const withoutHash = (url: string) => url.split('#', 1)[0];

/**
 * The work contexts in Firefox: a container for each organisation. A work URL elsewhere is stopped before its request
 * leaves and opened in its container. Private windows are left alone: a container cannot be in one.
 */
export function createFirefoxBoundary({ settings, session, guests, tabEvents }: Parts): WorkContext {
  const base = browser.runtime.getURL('');
  const containers = createWorkContainers(settings);
  const tenantHeaders = createTenantHeaders(
    async (cookieStoreId) => (await watcher?.whole()) ?? containers.orgOf(cookieStoreId),
  );
  let loading: Promise<Handovers> | undefined;
  const loadOnce = () => {
    loading ??= loadHandovers({ session, now: steadyNow, isOpen });
    return loading;
  };
  const underWay = createUnderWay<{ opened: Opened; target: number | null }>();
  const findSource = createFindSource();
  const hops = createHops();
  const news = createWorkNews();
  let watcher: BoundaryWatcher | undefined;

  const tabStores = createTabStores(tabEvents);
  const orgOfTab = async (tabId: number) => containers.orgOf(await tabStores.of(tabId));
  /** In a container that somebody else has made: the person, or another extension. */
  const isForeign = async (cookieStoreId = DEFAULT_STORE) =>
    cookieStoreId !== DEFAULT_STORE && (await containers.orgOf(cookieStoreId)) === null;
  /** The container to open something in now: one removed by hand is made again. */
  const storeToOpenIn = async (orgId: string) => {
    const owner = await watcher?.owner(orgId);
    if (!owner) throw new Error('no list, so no work context');
    return containers.ensure(owner);
  };

  /**
   * @param orgId in whose work; null in private life
   * @returns `already`: the URL went there from here before; a page that sends its tab on again gets no other
   */
  const open = async (
    source: Source,
    tabId: number,
    url: string,
    orgId: string | null,
  ): Promise<{ opened: Opened; target: number | null }> => {
    const handovers = await loadOnce();
    const again = (await handovers.recent(tabId, url))?.target ?? null;
    const leaving = {
      ...(orgId === null ? {} : { orgId }),
      via: hops.before(tabId, url),
      front: source.tab.active,
      ...(hops.isUnasked(tabId, url) ? ({ byHand: true } as const) : {}),
      ...((await isForeign(source.tab.cookieStoreId)) ? ({ foreign: true } as const) : {}),
    };
    // Each way out of work is followed by one back, if it is a loop.
    const loop = again === null && orgId !== null ? handovers.loop(tabId, url, leaving) : 'none';
    if (loop !== 'none') return { opened: loop === 'stopped' ? 'looped' : 'looped-before', target: null };
    handovers.begin(tabId, url, leaving);
    if (again !== null && source.tab.active) await browser.tabs.update(again, { active: true });
    const openIn = (storeId: string) => openBeside(source, url, isReplaced(source.tab, url), storeId);
    const target =
      again ??
      (orgId === null
        ? await openIn(DEFAULT_STORE)
        : await openIn((await containers.storeOf(orgId)) ?? (await storeToOpenIn(orgId))).catch(async () =>
            openIn(await storeToOpenIn(orgId)),
          ));
    // Its request was stopped: there is nothing to leave.
    void handovers.end(tabId, url, target, { left: true });
    return { opened: again === null ? 'moved' : 'already', target };
  };
  const move = async (
    tabId: number,
    url: string,
    orgId: string | null,
  ): Promise<{ leftover: boolean; opened: Opened; target: number | null }> => {
    const source = await findSource(tabId);
    const { result, joined } = await underWay.run(`${tabId} ${url}`, () => open(source, tabId, url, orgId));
    const opened = told({ result: result.opened, joined });
    return { leftover: isReplaced(source.tab, url), opened, target: result.target };
  };

  /** Beside the page with the form, which stays as it was filled in; in the tab itself where that never showed a page. */
  const explain = async (tabId: number, address: string): Promise<WebRequest.BlockingResponse> => {
    const source = await findSource(tabId);
    if (isLeftover(source.tab)) return { redirectUrl: address };
    await openBeside(source, address, false, source.tab.cookieStoreId ?? DEFAULT_STORE);
    return { cancel: true };
  };

  /** Told once: of the other tabs that the two have made, those that showed nothing go. */
  const tellPulled = async (tabId: number, url: string, told: number | null) => {
    if (told === null || told === tabId) {
      (await loadOnce()).tell(tabId, url);
      return { redirectUrl: handoverAddress(base, { kind: 'pulled', url }) };
    }
    const tab = await browser.tabs.get(tabId);
    return isLeftover(tab) ? { redirectUrl: handoverAddress(base, { kind: 'done', url }) } : { cancel: true };
  };

  const takeOut = async (watching: BoundaryWatcher, tabId: number, url: string, orgId: string) => {
    const moved = await move(tabId, url, null);
    if (moved.opened === 'moved' && moved.target !== null) await watching.departed({ tabId: moved.target, orgId, url });
    return moved;
  };
  const goOut = async (
    watching: BoundaryWatcher,
    tabId: number,
    url: string,
    orgId: string,
  ): Promise<WebRequest.BlockingResponse> => {
    if ((await findSource(tabId)).popUp) {
      await guests.add(tabId, new URL(url).hostname, 'closed');
      return {};
    }
    const { leftover } = await takeOut(watching, tabId, url, orgId);
    return leftover ? { redirectUrl: handoverAddress(base, { kind: 'done', url }) } : { cancel: true };
  };

  const route = async (
    watching: BoundaryWatcher,
    { url, method, tabId, requestId, cookieStoreId, originUrl }: Asked,
  ): Promise<WebRequest.BlockingResponse> => {
    hops.note({ tabId, requestId, origin: originUrl, url });
    const within = await containers.orgOf(cookieStoreId);
    const { move: where, to } = await watching.decide({ url, method, within, tabId, asker: originUrl ?? null });
    if (where === 'stay') return {};
    if (where === 'stop-out') return { redirectUrl: handoverAddress(base, { kind: 'out', url }) };
    if (where === 'explain-out') return explain(tabId, handoverAddress(base, { kind: 'out-sent', url }));
    if (to === null) return {};
    if (where === 'out') return goOut(watching, tabId, url, to);
    if (where === 'stop') return { redirectUrl: handoverAddress(base, { kind: 'held', url }) };
    if (where === 'explain') {
      void watching.explained(url);
      return explain(tabId, handoverAddress(base, { kind: 'sent', url }));
    }
    const pulled = (await isForeign(cookieStoreId)) ? await (await loadOnce()).pulled(url) : null;
    if (pulled) return tellPulled(tabId, url, pulled.told);
    const { leftover, opened } = await move(tabId, url, to);
    if (opened === 'moved') watching.moved(url);
    if (opened === 'looped') await watching.looped(url);
    // In the tab itself, so that the page that keeps sending it on does so no more.
    if (opened === 'looped' || opened === 'looped-before')
      return { redirectUrl: handoverAddress(base, { kind: 'looped', url }) };
    return leftover ? { redirectUrl: handoverAddress(base, { kind: 'done', url }) } : { cancel: true };
  };
  /** A promise that fails would let the request go. So it is neither sent nor lost: the handover page tries once more. */
  const routeSafely = (watching: BoundaryWatcher, details: Asked) =>
    route(watching, details).catch(() => ({
      redirectUrl: handoverAddress(base, { kind: details.method === 'GET' ? 'held' : 'sent', url: details.url }),
    }));

  const stepBack: WorkContext['stepBack'] = async ({ tabId, entries }) => {
    if (entries === 1) await browser.tabs.remove(tabId);
    else await browser.tabs.goBack(tabId);
  };

  return {
    watch(given) {
      watcher = given;
      tenantHeaders.start();
      // Every host here is one that was granted. The filter may not wait for the list: a listener that is not there
      // in the first tick does not hold the request that woke the background.
      const pages: WebRequest.RequestFilter = { urls: ['*://*/*'], types: ['main_frame'] };
      // A private window is left alone, and what is no tab has no context.
      const asked = async (details: Asked) =>
        details.incognito || details.tabId < 0 ? {} : routeSafely(given, details);
      browser.webRequest.onBeforeRequest.addListener(asked, pages, ['blocking']);
      // Once more before it leaves: Firefox lets a request through whose background is ended by force while it holds it.
      browser.webRequest.onBeforeSendHeaders.addListener(asked, pages, ['blocking']);
      browser.webRequest.onBeforeRedirect.addListener(
        ({ tabId, requestId, cookieStoreId, originUrl, url: from, redirectUrl: to, incognito }) => {
          if (incognito || tabId < 0) return;
          hops.note({ tabId, requestId, origin: originUrl, url: to });
          void given.redirected({ tabId, within: containers.orgOf(cookieStoreId), from, to });
        },
        pages,
      );
      tabEvents.onUpdated(async (tabId, { url, status }, tab) => {
        const within = await containers.orgOf(tab.cookieStoreId);
        if (within) news.heard(tabId, { url, status });
        if (url === undefined || tab.incognito) return;
        await given.shown({ tabId, within, url });
        // A page that goes on in itself, and may have been there before its list, is complete when it says so.
        if (status !== 'loading') return;
        const owner = await given.ownerOf(url);
        if (owner !== null && owner !== within) await given.held({ tabId, url, kept: true });
      });
      browser.tabs.onRemoved.addListener((tabId) => {
        news.gone(tabId);
        void guests.gone(tabId);
      });
    },
    async arrange(lists, { role }) {
      tenantHeaders.set(orgHeadersOf(lists.map(({ policy }) => policy)));
      const orgIds = lists.map(({ policy }) => policy.org.id);
      const isWhole = role === 'work' && lists.length === 1;
      if (role !== 'private' && !isWhole) for (const orgId of orgIds) await storeToOpenIn(orgId);
      await containers.keepOnly(orgIds);
    },
    async bring({ tabId, url, entries, kept, asked }, orgId) {
      if ((await orgOfTab(tabId)) === orgId) return 'here';
      try {
        if (asked) await (await loadOnce()).forgive(tabId);
        const { opened } = await move(tabId, url, orgId);
        if (opened === 'looped' || opened === 'looped-before') return opened;
        if (kept) await goWhereItCameFrom(tabId, url);
        else await stepBack({ tabId, ...(entries === undefined ? {} : { entries }) });
        return opened;
      } catch {
        return 'failed';
      }
    },
    async takeOut({ tabId, url, entries }, orgId) {
      if (!watcher) return 'failed';
      try {
        const { opened } = await takeOut(watcher, tabId, url, orgId);
        await stepBack({ tabId, ...(entries === undefined ? {} : { entries }) });
        return opened;
      } catch {
        return 'failed';
      }
    },
    opensIn: orgOfTab,
    isPopUp: (tabId) =>
      findSource(tabId).then(
        ({ popUp }) => popUp,
        () => false,
      ),
    stepBack,
    loopAt: async (tabId, url) => (await loadOnce()).stoppedAt(tabId, url) ?? null,
    sentFrom: async (url) => hops.sender(url),
    async forget(keptOrgIds) {
      hops.forget();
      await (await loadOnce()).forget(keptOrgIds);
    },
    contextOf: async (tabId) => ((await orgOfTab(tabId)) === null ? 'private' : 'work'),
    orgOf: orgOfTab,
    async open(url, orgId, admit) {
      const storeId = orgId === null ? DEFAULT_STORE : await storeToOpenIn(orgId);
      if (!admit || url === null) return void (await openInFront(url, storeId));
      const tabId = await openInFront('about:blank', storeId);
      await admit(tabId);
      await browser.tabs.update(tabId, { url, loadReplace: true });
    },
    obstacle: async () => ((await containers.allowed()) ? null : 'no-containers'),
    onChanged: news.listen,
  };
}
