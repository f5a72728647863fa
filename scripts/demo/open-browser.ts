import { setTimeout as sleep } from 'node:timers/promises';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { GECKO_ID } from '../../utils/browser/identity.ts';

export interface DemoBrowserParts {
  readonly name: 'chromium' | 'firefox';
  readonly executable: string;
  /** Folder of the production build for this browser. */
  readonly extension: string;
  /** Folder for the profile; it must not hold one yet. */
  readonly profile: string;
  /** The page of Drempel to show, such as `welcome.html#…`. */
  readonly page: string;
  /** A page to open behind it. */
  readonly beside: string;
}

export interface DemoBrowser {
  /** Resolves when the person has closed the browser. */
  readonly gone: Promise<void>;
  close(): Promise<void>;
}

/** Firefox gives an extension another address in each profile; here it is fixed, so that its page can be opened. */
const GECKO_UUID = 'd4e3b2a1-0000-4000-8000-64656d6f0000';

function launchFirefox({ executable, profile }: DemoBrowserParts): Promise<Browser> {
  return puppeteer.launch({
    browser: 'firefox',
    executablePath: executable,
    userDataDir: profile,
    headless: false,
    defaultViewport: null,
    handleSIGINT: false,
    // Without it the driver may not open a page of an extension.
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: { 'extensions.webextensions.uuids': JSON.stringify({ [GECKO_ID]: GECKO_UUID }) },
  });
}

function launchChromium({ executable, profile }: DemoBrowserParts): Promise<Browser> {
  return puppeteer.launch({
    browser: 'chrome',
    executablePath: executable,
    headless: false,
    defaultViewport: null,
    handleSIGINT: false,
    pipe: true,
    enableExtensions: true,
    // The driver's own arguments are for tests: they silence what the demo is to show.
    ignoreDefaultArgs: true,
    args: [
      `--user-data-dir=${profile}`,
      '--no-first-run',
      '--no-default-browser-check',
      '--enable-unsafe-extension-debugging',
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      'about:blank',
    ],
  });
}

/** The welcome page that Drempel opens by itself when it is installed; undefined when it takes longer than 3 s. */
async function findWelcome(browser: Browser, base: string): Promise<Page | undefined> {
  for (let tries = 0; tries < 15; tries += 1) {
    for (const page of await browser.pages()) {
      // `page.url()` is not told of extension pages in Firefox.
      const href = await page.evaluate(() => location.href).catch(() => '');
      if (href.startsWith(base)) return page;
    }
    await sleep(200);
  }
  return undefined;
}

/** Opens a visible browser with a profile of its own and Drempel in it, and shows one of Drempel's pages. */
export async function openBrowser(parts: DemoBrowserParts): Promise<DemoBrowser> {
  const browser = await (parts.name === 'firefox' ? launchFirefox(parts) : launchChromium(parts));
  const id = await browser.installExtension(parts.extension);
  const base = parts.name === 'firefox' ? `moz-extension://${GECKO_UUID}/` : `chrome-extension://${id}/`;
  const welcome = await findWelcome(browser, base);
  const [first = await browser.newPage()] = await browser.pages();
  // Firefox tells no driver that a page of an extension has loaded, so the answer is not waited for.
  first.goto(base + parts.page, { timeout: 1000 }).catch(() => {});
  await (await browser.newPage()).goto(parts.beside);
  if (welcome !== undefined && welcome !== first) await welcome.close();
  await first.bringToFront();
  const gone = new Promise<void>((resolve) => browser.once('disconnected', () => resolve()));
  return { gone, close: () => browser.close() };
}
