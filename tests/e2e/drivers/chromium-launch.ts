import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type BrowserContext, chromium } from '@playwright/test';
import { buildFolder } from './build.ts';
import { type Desktop, environmentOf } from './desktop.ts';
import type { Return, StartOptions } from './driver.ts';
import { endProcess, killProcess } from './end-process.ts';
import { requireExecutable } from './executable.ts';
import { underPolicies } from './managed-values.ts';
import type { Room } from './room.ts';
import { uncompressed } from './uncompressed.ts';

/** A Chromium that Playwright is connected to. */
export interface LaunchedChromium {
  readonly context: BrowserContext;
  close(): Promise<void>;
  crash(): Promise<void>;
}

/**
 * A search engine without a new-tab page of its own. Debian's choice has one on the web: each new tab would first go and
 * look for it.
 */
const SEARCH = {
  id: '50',
  synced_guid: '00000000-0000-4000-8000-000000000050',
  short_name: 'Search',
  keyword: 'search.localhost',
  url: 'http://search.localhost/?q={searchTerms}',
  is_active: 1,
};

/**
 * What a profile holds before Chromium first starts. Chromium does not ask again for what was once granted, so these
 * marks answer its permission prompts with yes; nothing is active before Drempel asks for it in a real click.
 */
export function preparePreferences(
  profile: string,
  extensionId: string,
  optional: readonly string[],
  options: StartOptions,
): void {
  const everySite = ['*://*/*'];
  const answered = {
    granted_permissions: { api: optional },
    runtime_granted_permissions: { api: optional, explicit_host: everySite, scriptable_host: everySite },
  };
  const preferences = {
    default_search_provider_data: { template_url_data: SEARCH },
    intl: {
      accept_languages: options.language === 'nl' ? 'nl,en' : 'en',
      selected_languages: options.language ?? 'en',
    },
    ...(options.thirdPartyCookies && { profile: { cookie_controls_mode: 0, block_third_party_cookies: false } }),
    extensions: {
      // Else an extension that is loaded from a folder, as by `--load-extension`, does not come back from its own reload.
      ui: { developer_mode: true },
      ...(options.permissions !== 'unanswered' && { settings: { [extensionId]: answered } }),
    },
  };
  mkdirSync(join(profile, 'Default'), { recursive: true });
  writeFileSync(join(profile, 'Default', 'Preferences'), JSON.stringify(preferences));
}

/** Keeps the browser from what is for a person at a desk: questions of its own, sounds, saving power, looking things up. */
const ARGUMENTS = [
  '--no-sandbox',
  '--remote-debugging-port=0',
  '--window-size=1280,900',
  '--hide-scrollbars',
  '--mute-audio',
  '--force-color-profile=srgb',
  // A mouse: something that points finely and can hover.
  '--blink-settings=primaryHoverType=2,availableHoverTypes=2,primaryPointerType=4,availablePointerTypes=4',
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-search-engine-choice-screen',
  '--disable-infobars',
  '--disable-hang-monitor',
  '--disable-popup-blocking',
  '--disable-prompt-on-repost',
  '--password-store=basic',
  '--disable-sync',
  '--disable-field-trial-config',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-component-extensions-with-background-pages',
  '--metrics-recording-only',
  '--disable-breakpad',
  '--disable-dev-shm-usage',
  '--disable-background-timer-throttling',
  '--disable-backgrounding-occluded-windows',
  '--disable-renderer-backgrounding',
  '--disable-ipc-flooding-protection',
  // Extensions from the command line; and no pages made ready in each new window for what is typed in its address bar.
  '--disable-features=DisableLoadExtensionCommandLineSwitch,AimEnabled,WebUIOmniboxPopup,WebUIOmniboxAimPopup',
  // This machine is all there is.
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE *.localhost, EXCLUDE 127.0.0.1, EXCLUDE ::1',
];

/**
 * Starts Chromium and connects Playwright to it as to any browser that a person uses. Playwright's own launch would
 * pretend that every page has the focus, and a page's process that is left under that pretence dies of it at times,
 * taking along what else lives in it: the next new-tab page, for one (Chromium 156).
 */
export async function launchChromium(
  room: Room,
  options: StartOptions,
  surroundings: { readonly netLog: string | undefined; readonly desktop: Desktop; readonly how: Return | undefined },
): Promise<LaunchedChromium> {
  const build = buildFolder('chromium');
  const language = options.language === 'nl' ? 'nl' : 'en-US';
  const executable = requireExecutable('chromium');
  const [program, ...before] = options.managed ? underPolicies(room, executable) : [executable];
  const child = spawn(
    program,
    [
      ...before,
      ...ARGUMENTS,
      ...(surroundings.desktop.display ? ['--ozone-platform=x11'] : ['--headless=new']),
      `--user-data-dir=${room.profile}`,
      `--lang=${language}`,
      `--disable-extensions-except=${build}`,
      `--load-extension=${build}`,
      ...(options.backForwardCache ? [] : ['--disable-back-forward-cache']),
      ...(options.scheme === 'dark' ? ['--force-dark-mode'] : []),
      ...(surroundings.netLog
        ? [`--log-net-log=${surroundings.netLog}`, '--net-log-capture-mode=IncludeSensitive']
        : []),
      ...(surroundings.how?.restored ? ['--restore-last-session', '--hide-crash-restore-bubble'] : ['about:blank']),
      ...(surroundings.how?.urls ?? []),
    ],
    {
      env: {
        ...process.env,
        LANGUAGE: language,
        ...(options.zone && { TZ: options.zone }),
        ...environmentOf(surroundings.desktop),
      },
      stdio: ['ignore', 'ignore', 'pipe'],
    },
  );
  room.guard(child.pid);
  try {
    // `isLocal`: it gives files by their paths, so that a page gets them with their times.
    const browser = await chromium.connectOverCDP(await uncompressed(await readAddress(child)), {
      noDefaults: true,
      isLocal: true,
    });
    const [context] = browser.contexts();
    if (!context) throw new Error('no context in the browser');
    return {
      context,
      close: () =>
        endProcess(child, async () => {
          const session = await browser.newBrowserCDPSession();
          await session.send('Browser.close');
        }),
      crash: () => killProcess(child),
    };
  } catch (error) {
    child.kill('SIGKILL');
    throw error;
  }
}

/** Starts a second Chromium on the same profile, which hands the URL, or `--app=` with one, to the first and ends. */
export function handUrl(profile: string, desktop: Desktop, url: string): Promise<void> {
  if (!desktop.display)
    throw new Error('start with desktop: without a screen Chromium does not listen to a second one');
  const child = spawn(
    requireExecutable('chromium'),
    ['--no-sandbox', '--ozone-platform=x11', `--user-data-dir=${profile}`, url],
    { stdio: 'ignore', env: { ...process.env, ...environmentOf(desktop) } },
  );
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', () => resolve());
  });
}

/** Where Chromium listens for Playwright, which it says on its error stream; what else it says there counts if it dies. */
function readAddress(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    const fail = (why: string) => reject(new Error(`Chromium did not start: ${why}\n${said.slice(-4000)}`));
    const timer = setTimeout(() => fail('it says no address'), 30_000);
    child.once('error', ({ message }) => fail(message));
    child.once('exit', (code, signal) => fail(`it ended with ${code ?? signal}`));
    child.stderr?.on('data', (chunk: Buffer) => {
      // Read on to the end: a full pipe would hold the browser up.
      said = (said + chunk).slice(-20_000);
      const address = /DevTools listening on (ws:\S+)/.exec(said)?.[1];
      if (!address) return;
      clearTimeout(timer);
      resolve(address);
    });
  });
}
