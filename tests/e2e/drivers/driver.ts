export type BrowserName = 'chromium' | 'firefox';
export type Context = 'work' | 'private';
export type Language = 'nl' | 'en';

export interface StartOptions {
  /** The browser's languages and Drempel's own setting. Default English. */
  readonly language?: Language;
  /** The time zone of the machine (IANA). Default: the one it has. */
  readonly zone?: string;
  /** What `prefers-color-scheme` says. Default light. */
  readonly scheme?: 'light' | 'dark';
  /**
   * What the person answers when Drempel asks for permissions: 'granted' says yes to exactly what is asked, in the
   * click in which it is asked; 'unanswered' leaves the browser's question open. Default 'granted'.
   */
  readonly permissions?: 'granted' | 'unanswered';
  /** Third-party cookies allowed in private life. Default: as the browser comes. */
  readonly thirdPartyCookies?: boolean;
  /** Pages that were left are kept whole for the way back to them. Default: as Firefox comes, and not in Chromium. */
  readonly backForwardCache?: boolean;
  /** The browser is managed, and has these values for Drempel; an empty object: none yet. See `Driver.manage`. */
  readonly managed?: ManagedValues;
  /** On a real screen (X) with a real desktop's notification daemon (dunst), headed. Default: headless. */
  readonly desktop?: boolean;
  /** Records what goes over the wire, for `wire()`. */
  readonly watchWire?: boolean;
  /** For measuring: also what costs a busy machine much is as the browser comes, such as processes made ready. Firefox alone. */
  readonly asItComes?: boolean;
  /** Another extension's package in Drempel's place, to measure beside it. Firefox only. */
  readonly peer?: { readonly id: string; readonly xpi: Buffer };
}

/** What an administrator has set for Drempel, right or not. */
export type ManagedValues = Readonly<Record<string, unknown>>;

/** A CSS selector, or an element by its role and exact accessible name. */
export type Target = string | { readonly role: Role; readonly name?: string };

export type Role =
  | 'alert'
  | 'alertdialog'
  | 'button'
  | 'checkbox'
  | 'combobox'
  | 'dialog'
  | 'heading'
  | 'link'
  | 'list'
  | 'listitem'
  | 'main'
  | 'navigation'
  | 'radio'
  | 'region'
  | 'searchbox'
  | 'status'
  | 'tab'
  | 'tabpanel'
  | 'textbox';

/** The start of a URL, or a pattern it matches. */
export type UrlMatch = string | RegExp;

export type MouseButton = 'left' | 'middle' | 'right';

/** A document of a tab: the tab's own page, or a frame in it (of another origin or in a closed shadow root too). */
export interface View {
  url(): Promise<string>;
  /** Runs in the page's own world. The function may use only its argument; a string is evaluated as it is. Values travel as JSON. */
  evaluate<T>(run: string | (() => T | Promise<T>)): Promise<T>;
  evaluate<T, A>(run: (argument: A) => T | Promise<T>, argument: A): Promise<T>;
  /** Resolves when it is visible, or with 'gone' when no visible one is left. */
  waitFor(target: Target, state?: 'visible' | 'gone', timeout?: number): Promise<void>;
  /** How many visible elements match now. */
  count(target: Target): Promise<number>;
  /** The visible text, white space as it is shown. */
  text(target: Target): Promise<string>;
  /** A real click: trusted, with user activation. Waits until the target is visible and enabled. */
  click(target: Target, button?: MouseButton): Promise<void>;
  /** Replaces the text of a field. */
  fill(target: Target, text: string): Promise<void>;
  /** Chooses an option of a `<select>` by its value. */
  select(target: Target, value: string): Promise<void>;
  /** Presses a key, such as `Tab`, `Shift+Tab`, `Escape`, `Enter`, `Control+V`, in what has the focus. */
  press(key: string): Promise<void>;
  /**
   * Chooses real files: in a file input itself, or in the chooser that a click on the target opens, after what goes on
   * while that is open.
   */
  chooseFiles(target: Target, paths: readonly string[], meanwhile?: () => Promise<unknown>): Promise<void>;
  /** Drops real files on the target, with the address that a drag may carry beside them. */
  dropFiles(target: Target, paths: readonly string[], address?: string): Promise<void>;
  /** Drops text on the target, as from another page: by its media types. */
  dropText(target: Target, text: Readonly<Record<string, string>>): Promise<void>;
  /**
   * Presses the left button on the target, moves the pointer well away, or to another target, and lets go. In Firefox that
   * is only the start of a drag: nothing is dropped.
   */
  pull(target: Target, to?: Target): Promise<void>;
  /** Pastes files into the target. */
  pasteFiles(target: Target, paths: readonly string[]): Promise<void>;
  /** The frames anywhere below that are there now. */
  frames(url: UrlMatch): Promise<readonly View[]>;
  /** Waits for a frame anywhere below. */
  frame(url: UrlMatch, timeout?: number): Promise<View>;
}

export interface Page extends View {
  /** Types a URL in this tab. Resolves when the navigation began: it may end elsewhere, see `Driver.page`. */
  goto(url: string): Promise<void>;
  reload(): Promise<void>;
  back(): Promise<void>;
  /** From the next load on, runs this source in every document of the tab, before the scripts of page and extensions. */
  runFirst(source: string): Promise<void>;
  /** The scripts that Drempel runs in this document or would run in it, by their paths in the build. */
  scripts(): Promise<readonly string[]>;
  /** The tab as the browser knows it; undefined when it is gone. */
  tab(): Promise<Tab | undefined>;
  /** PNG of the viewport, also written to `path`. */
  screenshot(path?: string): Promise<Buffer>;
  /** From now on, where this page asks whether to leave it, the person does not; by itself nobody is asked. */
  stayWhenAsked(): Promise<void>;
  resize(width: number, height: number): Promise<void>;
  close(): Promise<void>;
}

export interface Tab {
  /** The id that extensions know the tab by. */
  readonly id: number;
  readonly windowId: number;
  readonly url: string;
  readonly title: string;
  readonly active: boolean;
  /**
   * Firefox: by the tab's container. Chromium: by its window; every normal window that was not there from the start
   * was opened by Drempel, and a pop-up belongs to the window of the tab that opened it.
   */
  readonly context: Context;
  /** Firefox: `firefox-default` or `firefox-container-N`. Chromium has one store: `0`. */
  readonly store: string;
  readonly muted: boolean;
}

export interface ShownNotification {
  readonly title: string;
  readonly body: string;
  /** The host and port of the page, as the browser shows it; `''` for Drempel's own. */
  readonly from: string;
}

export interface WireRequest {
  readonly method: string;
  readonly url: string;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  /** 'navigation': a page that Drempel opened for the person, sent by the browser as for any tab. */
  readonly kind: 'navigation' | 'own';
}

export interface Cookie {
  readonly name: string;
  readonly value: string;
}

/** How a browser comes back. */
export interface Return {
  /** With the windows and tabs of before, as a person may have set it. Default: with none. */
  readonly restored?: boolean;
  /** Addresses on its command line. */
  readonly urls?: readonly string[];
}

/** A cookie as the browser keeps it. `domain` begins with a dot where it counts below its host as well. */
export interface KeptCookie extends Cookie {
  readonly domain: string;
  readonly path: string;
  /** As `Tab.store`. */
  readonly store: string;
  /** The site under which alone it counts; `''` for one that is not kept apart. */
  readonly partition: string;
}

export interface PageQuery {
  readonly context?: Context;
  /** In ms; default 15 s. */
  readonly timeout?: number;
}

/** One running browser with Drempel's production build in it. Everything ends with `stop()`. */
export interface Driver {
  readonly name: BrowserName;
  /** `chrome-extension://…/` or `moz-extension://…/`. */
  readonly base: string;
  /** Where downloads land. */
  readonly downloads: string;
  /** Types a URL in a person's new tab, in the private window. Resolves when the navigation began. */
  openTab(url: string): Promise<Page>;
  /** Opens a URL in a new private tab of its own, as a bookmark does, and waits for a loaded page there, wherever it ends up. */
  visit(url: string, query?: PageQuery): Promise<Page>;
  /** Waits for a loaded page at this URL in any tab, window or container. */
  page(url: UrlMatch, query?: PageQuery): Promise<Page>;
  /** Opens a page of Drempel in a private tab, such as `popup.html?tab=3` or `options.html#hours`, and waits for it. */
  openExtension(path: string): Promise<Page>;
  /** The welcome flow by real clicks: enrolment code, "Read the list", "Adopt and allow". English only. */
  adopt(enrolmentCode: string): Promise<Page>;
  tabs(): Promise<readonly Tab[]>;
  /** Closes every tab but these: what a test that failed has left open must not trouble the next. */
  closeTabs(...kept: readonly Page[]): Promise<void>;
  /** Clicks what downloads a file and waits until it is whole. Returns its path. */
  download(view: View, target: Target): Promise<string>;
  /** The browser's own warnings for what Drempel may do now; right after the start: those of its installation. */
  warnings(): Promise<readonly string[]>;
  /** Lets an origin show notifications, as the person would in the browser's settings, in each context there is now. */
  allowNotifications(origin: string): Promise<void>;
  /** Lets an origin read the clipboard, as the person would in the browser's settings. */
  allowClipboard(origin: string): Promise<void>;
  /** Delivers a push to the service worker with this scope, as the site's server would by a push service. */
  push(scope: string, context: Context, data: string): Promise<void>;
  /** Switches Drempel off, as the person would among the browser's extensions. */
  disable(): Promise<void>;
  /** Every notification that the browser has shown since it started, oldest first. */
  shown(): Promise<readonly ShownNotification[]>;
  /** The cookies that this host would get in that context. Chromium has one jar for both. */
  cookies(host: string, context: Context): Promise<readonly Cookie[]>;
  /**
   * Right-clicks the target and chooses one of Drempel's entries there by its id. Firefox opens its menu. Chromium's menus
   * are the system's: there Drempel hears what Chromium would say of the click.
   * @returns the titles of Drempel's entries in that menu (Firefox)
   */
  chooseInMenu(page: Page, id: string, target: Target): Promise<readonly string[]>;
  /** Presses the key of a command, with this page in front. In Chromium Drempel hears what Chromium would say of it. */
  pressCommand(name: string, page: Page): Promise<void>;
  /**
   * Opens a URL with no page behind it. `outside`: another program hands it to the running browser. `app`: as an app that
   * was installed from Chromium. `bookmark`: in a new tab. Resolves when the browser has it.
   */
  openBy(way: 'outside' | 'app' | 'bookmark', url: string): Promise<void>;
  /** Every cookie that there is. */
  jar(): Promise<readonly KeptCookie[]>;
  /** Files on disk in which sites of a container have kept something. None in Chromium, which has no containers. */
  containerFiles(store: string): Promise<readonly string[]>;
  /** Stops Drempel's background, as the browser does when it idles; resolves when it is stopped. */
  killBackground(): Promise<void>;
  /**
   * Sets what the managed browser has for Drempel. Needs `managed`. Chromium gets to know in a moment, Firefox at its
   * next start.
   */
  manage(values: ManagedValues): Promise<void>;
  /** Closes the browser and starts it again with the same profile. Pages of before are dead. */
  restart(how?: Return): Promise<void>;
  /**
   * Kills the browser's process (SIGKILL) and starts it again with the same profile: what was not on disk is gone, and
   * Chromium may have forgotten what it was last granted. Pages of before are dead.
   */
  crash(how?: Return): Promise<void>;
  /** Runs the body of an async function in the browser's own process, with all its rights. Firefox alone. Values travel as JSON. */
  asBrowser<T>(body: string): Promise<T>;
  /**
   * Every request that Drempel itself caused: of its background, its pages and its frames. Needs `watchWire`.
   * Chromium tells only after the browser stopped.
   */
  wire(): Promise<readonly WireRequest[]>;
  /** May be called again. */
  stop(): Promise<void>;
}

export interface Browser {
  readonly name: BrowserName;
  start(options?: StartOptions): Promise<Driver>;
}
