import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import puppeteer from 'puppeteer-core';
import { buildFolder } from './build.ts';
import { type Desktop, environmentOf } from './desktop.ts';
import type { Return, StartOptions } from './driver.ts';
import { endProcess, killProcess } from './end-process.ts';
import { requireExecutable } from './executable.ts';
import { type Bidi, type BidiContext, bidiOf } from './firefox-bidi.ts';
import { createPrivileged, type Privileged } from './firefox-privileged.ts';
import { isWarm, keepWarm, warm } from './firefox-warm.ts';
import { firefoxUnderPolicies } from './managed-values.ts';
import type { Room } from './room.ts';
import { until } from './until.ts';
import { packXpi } from './xpi.ts';

/** In ms. */
const TIDIED_WITHIN = 3_000;

/** What Puppeteer changes in a profile. */
const PUT_BACK = ['prefs.js', 'user.js'];

const UUID = '11111111-2222-3333-4444-555555555555';

export const FIREFOX_BASE = `moz-extension://${UUID}/`;

/** A Firefox with Drempel in it, and the two ways to speak to it. */
export interface LaunchedFirefox {
  readonly bidi: Bidi;
  readonly privileged: Privileged;
  /** The tab that Firefox opened by itself. */
  readonly home: string;
  close(next?: Return): Promise<void>;
  crash(): Promise<void>;
  /** Ends it where nothing that it would still write is of use: half a second of work less. */
  leave(): Promise<void>;
}

/** What makes the same work cheaper where there are few processors and many browsers. */
const SPARING = {
  // Firefox draws without a graphics card here: what only moves is work for nothing.
  'ui.prefersReducedMotion': 1,
  // No process is made ahead, and one that has nothing to do waits for the next tab, in ms.
  'dom.ipc.processPrelaunch.enabled': false,
  'dom.ipc.processReuse.unusedGraceMs': 30_000,
};

function preferences(room: Room, extensionId: string, options: StartOptions): Record<string, unknown> {
  return {
    'extensions.webextensions.uuids': JSON.stringify({ [extensionId]: UUID }),
    'extensions.webextOptionalPermissionPrompts': options.permissions === 'unanswered',
    'xpinstall.signatures.required': false,
    'alerts.useSystemBackend': options.desktop === true,
    ...(!options.asItComes && SPARING),
    'dom.events.testing.asyncClipboard': true,
    'intl.accept_languages': options.language === 'nl' ? 'nl, en' : 'en-US, en',
    'layout.css.prefers-color-scheme.content-override': options.scheme === 'dark' ? 0 : 1,
    'browser.download.folderList': 2,
    'browser.download.dir': room.downloads,
    'browser.download.always_ask_before_handling_new_types': false,
    ...(options.thirdPartyCookies && { 'network.cookie.cookieBehavior': 0 }),
  };
}

/** @param how absent where Drempel has still to be installed in the profile */
export async function launchFirefox(
  room: Room,
  extensionId: string,
  options: StartOptions,
  { how, desktop }: { readonly how: Return | undefined; readonly desktop: Desktop | undefined },
): Promise<LaunchedFirefox> {
  const executable = requireExecutable('firefox');
  if (!how) warm(room.profile, executable);
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: options.managed ? firefoxUnderPolicies(room, executable) : executable,
    headless: !desktop,
    // The servers tell what they were asked; to keep every body for the driver is work for nothing.
    networkEnabled: false,
    env: {
      ...process.env,
      ...(options.zone && { TZ: options.zone }),
      ...(desktop && { ...environmentOf(desktop), MOZ_ENABLE_WAYLAND: '0' }),
    },
    defaultViewport: null,
    userDataDir: room.profile,
    args: ['--remote-allow-system-access', '--width=1280', '--height=900', ...(how?.urls ?? [])],
    extraPrefsFirefox: {
      ...preferences(room, extensionId, options),
      ...(how?.restored && {
        'browser.startup.page': 3,
        'browser.sessionstore.resume_from_crash': true,
        'browser.sessionstore.restore_on_demand': false,
      }),
    },
  });
  const child = browser.process();
  if (child?.pid) room.guard(child.pid);
  // Puppeteer puts back what it changed in the profile after the process is gone: not under the next start.
  const whenTidied = (tidied: Promise<unknown>) =>
    Promise.race([tidied.catch(() => undefined), pause(TIDIED_WITHIN, undefined, { ref: false })]);
  const close = async (next?: Return) => {
    if (!child) return;
    let tidied: Promise<unknown> = Promise.resolve();
    await endProcess(child, async () => {
      // BiDi closes each tab first, so that none is there to come back.
      if (next?.restored) await createPrivileged(bidiOf(browser), extensionId).quit();
      tidied = browser.close();
      await tidied;
    });
    await whenTidied(tidied);
    keepWarm(room.profile, executable);
  };
  const crash = async () => {
    if (!child) return;
    await killProcess(child);
    // A browser that is dead already says nothing of when that is done.
    const isTidied = () => !PUT_BACK.some((name) => existsSync(join(room.profile, `${name}.puppeteer`)));
    await browser.close().catch(() => undefined);
    await until(isTidied, 'what Puppeteer puts back', TIDIED_WITHIN).catch(() => undefined);
  };
  // The first one of all leaves what it compiled to the next ones.
  const leave = () => (isWarm(executable) ? crash() : close());
  try {
    const bidi = bidiOf(browser);
    const privileged = createPrivileged(bidi, extensionId);
    await privileged.watchAlerts();
    // Puppeteer would follow every tab and script, of which only its connection is used here.
    await bidi.send('session.unsubscribe', { events: ['browsingContext', 'log', 'script', 'input'] });
    await bidi.send('session.subscribe', { events: ['input.fileDialogOpened'] });
    if (!how) {
      const xpi = join(room.folder, 'extension.xpi');
      writeFileSync(xpi, options.peer?.xpi ?? packXpi(buildFolder('firefox')));
      await privileged.install(xpi);
    }
    await until(async () => (await privileged.backgroundState()) === 'running', 'the background', 15_000);
    if (options.watchWire) await privileged.watchRequests();
    const home = how ? await openHome(bidi) : await firstTab(bidi);
    return { bidi, privileged, home, close, crash, leave };
  } catch (error) {
    await close();
    throw error;
  }
}

async function firstTab(bidi: Bidi): Promise<string> {
  const { contexts } = await bidi.send<{ contexts: BidiContext[] }>('browsingContext.getTree', { maxDepth: 0 });
  if (!contexts[0]) throw new Error('no first tab');
  return contexts[0].context;
}

/** Among what came back, or was on the command line, none is the driver's own. */
async function openHome(bidi: Bidi): Promise<string> {
  return (await bidi.send<{ context: string }>('browsingContext.create', { type: 'tab', background: true })).context;
}
