import { isLeftover } from '../leftover.ts';
import { adoptByClicks } from './adopt.ts';
import type {
  BrowserName,
  Context,
  Driver,
  ManagedValues,
  Page,
  Return,
  StartOptions,
  Tab,
  UrlMatch,
  WireRequest,
} from './driver.ts';
import type { Room } from './room.ts';
import { until } from './until.ts';

type Shared =
  | 'tabs'
  | 'download'
  | 'warnings'
  | 'allowNotifications'
  | 'allowClipboard'
  | 'chooseInMenu'
  | 'pressCommand'
  | 'openBy'
  | 'disable'
  | 'push'
  | 'shown'
  | 'cookies'
  | 'jar'
  | 'containerFiles'
  | 'killBackground'
  | 'asBrowser'
  | 'wire';

/** One browser from its start to its end, in the words that both speak. */
export interface BrowserProcess extends Pick<Driver, Shared> {
  /**
   * A new, active tab in the private window: on its way to this page of the extension, or with what a person's new tab
   * has in it.
   */
  newTab(url?: string): Promise<Page>;
  /** A new, active tab in the private window with nothing in it before this URL. Resolves with its id when the browser has it. */
  openAt(url: string): Promise<number | undefined>;
  /** A loaded page at this URL in any tab of this context; undefined where there is none now. */
  find(url: UrlMatch, context?: Context): Promise<Page | undefined>;
  /** Closes every tab of a page, but for those with these ids. */
  closeTabs(kept: readonly number[]): Promise<void>;
  /** Has it read again what it is managed by, where it can while it runs. */
  readPolicies?(): Promise<void>;
  /**
   * @param next how it will come back
   * @returns what it sent for Drempel since it started, where the wire is watched
   */
  close(next?: Return): Promise<readonly WireRequest[]>;
  /** Takes its process away. */
  crash(): Promise<void>;
  /** Ends it where its profile goes too: what it would still write is of no use. */
  leave(): Promise<void>;
}

interface Parts {
  readonly name: BrowserName;
  /** The extension's own base URL. */
  readonly base: string;
  readonly room: Room;
  readonly options: StartOptions;
  /** Puts what an administrator has set where the browser reads it. */
  writePolicies(values: ManagedValues): void;
  /** @param how absent where the profile has not been used before */
  launch(how?: Return): Promise<BrowserProcess>;
  /** Ends what surrounds the browser; the room goes after it. */
  end?(): Promise<unknown>;
}

/** Starts a browser and gives it the one interface that tests know. */
export async function drive({ name, base, room, options, writePolicies, launch, end }: Parts): Promise<Driver> {
  const sent: WireRequest[] = [];
  let process: BrowserProcess | undefined;

  const running = (): BrowserProcess => {
    if (!process) throw new Error('the browser is stopped');
    return process;
  };
  const close = async (next?: Return) => {
    const ending = process;
    process = undefined;
    if (ending) sent.push(...(await ending.close(next)));
  };
  const leave = async () => {
    // Told at the end alone.
    if (options.watchWire) return close();
    const ending = process;
    process = undefined;
    await ending?.leave();
  };
  const stop = () =>
    leave().finally(async () => {
      await end?.();
      room.clear();
    });

  const openTab: Driver['openTab'] = async (url) => {
    const page = await running().newTab();
    await page.goto(url);
    return page;
  };
  const openExtension: Driver['openExtension'] = async (path) => {
    const page = await running().newTab(base + path);
    const isThere = () =>
      page.evaluate<boolean>(`document.readyState === 'complete' && location.href.startsWith('${base}')`);
    await until(isThere, path);
    return page;
  };
  const findPage: Driver['page'] = (url, { context, timeout } = {}) =>
    until(() => running().find(url, context), `a ${context ?? 'loaded'} page at ${url}`, timeout);

  let isNew = true;
  /** The page that Drempel opens as it is installed: once, and where it is still open. */
  const pageOfInstall = async () => {
    const wasNew = isNew;
    isNew = false;
    return wasNew ? findPage(`${base}welcome.html`, { timeout: 3_000 }).catch(() => undefined) : undefined;
  };

  try {
    if (options.managed) writePolicies(options.managed);
    process = await launch();
    if (options.language === 'nl') {
      const page = await openExtension('options.html');
      await page.evaluate(`chrome.storage.local.set({ language: 'nl' })`);
      await page.close();
    }
  } catch (error) {
    await stop().catch(() => undefined);
    throw error;
  }

  return {
    name,
    base,
    downloads: room.downloads,
    openTab,
    openExtension,
    page: findPage,
    async visit(url, query) {
      const id = await running().openAt(url);
      const page = await findPage(url, query);
      // Where it was opened elsewhere, the tab that it was asked for in is on its way out.
      const isLeaving = (tab: Tab) => tab.id === id && (isLeftover(tab) || /^(about:blank)?$/.test(tab.url));
      await until(async () => !(await running().tabs()).some(isLeaving), 'its first tab gone', 5_000).catch(() => {});
      return page;
    },
    async adopt(enrolmentCode) {
      const welcome = (await pageOfInstall()) ?? (await openExtension('welcome.html'));
      await adoptByClicks(welcome, enrolmentCode);
      return welcome;
    },
    tabs: () => running().tabs(),
    async closeTabs(...kept) {
      const tabs = await Promise.all(kept.map((page) => page.tab()));
      await running().closeTabs(tabs.flatMap((tab) => tab?.id ?? []));
    },
    download: (view, target) => running().download(view, target),
    warnings: () => running().warnings(),
    allowNotifications: (origin) => running().allowNotifications(origin),
    allowClipboard: (origin) => running().allowClipboard(origin),
    disable: () => running().disable(),
    push: (scope, context, data) => running().push(scope, context, data),
    shown: () => running().shown(),
    cookies: (host, context) => running().cookies(host, context),
    chooseInMenu: (page, id, target) => running().chooseInMenu(page, id, target),
    pressCommand: (name, page) => running().pressCommand(name, page),
    openBy: (way, url) => running().openBy(way, url),
    jar: () => running().jar(),
    containerFiles: (store) => running().containerFiles(store),
    killBackground: () => running().killBackground(),
    asBrowser: (body) => running().asBrowser(body),
    async manage(values) {
      if (!options.managed) throw new Error('start with managed');
      writePolicies(values);
      await running().readPolicies?.();
    },
    async restart(how = {}) {
      await close(how);
      process = await launch(how);
    },
    async crash(how = {}) {
      const dying = running();
      process = undefined;
      await dying.crash();
      process = await launch(how);
    },
    async wire() {
      if (!options.watchWire) throw new Error('start with watchWire');
      return process ? [...sent, ...(await process.wire())] : sent;
    },
    stop,
  };
}
