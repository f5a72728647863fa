import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { type Acme, startAcme } from '../fixtures/acme/server.ts';
import { sha256Of } from '../fixtures/receiver.ts';
import { type Arrival, enter } from './arrivals.ts';
import type { Browser, Driver, Page, Target, View } from './drivers/driver.ts';
import { until } from './drivers/until.ts';
import { type GuardedSite, serveGuardedPages } from './guarded-site.ts';

export const GO_ON: Target = { role: 'button', name: 'Upload anyway' };
export const CANCEL: Target = { role: 'button', name: 'Do not upload' };
export const MINE: Target = { role: 'button', name: 'This is mine' };
/** Not by role: to be asked for that in a frame that goes away stops a tab of Firefox from drawing, for ever. */
const WARNING = '[role=alertdialog]';
/** In ms: a yes counts once the warning has been seen for half a second; to press before that is work for both sides. */
const SEEN_FIRST = 450;
/** In ms. */
const COUNTS_WITHIN = 200;
/** In ms: time at the server for one too many. */
const ONE_MORE_WITHIN = 150;

/** Acme, its list adopted, a file downloaded from its intranet, and pages of a guarded service. */
export interface GuardScene {
  readonly acme: Acme;
  readonly driver: Driver;
  readonly site: GuardedSite;
  readonly intranet: Page;
  /** The path of the file from the intranet. */
  readonly workFile: string;
  /**
   * A test page, fresh each time: a reload may bring back what an input held.
   * @param host of a page that nobody guards
   */
  open(page: string, host?: string): Promise<Page>;
  /** A file of the person's own. */
  ownFile(name: string): string;
  /** The warning over a page. @param within in ms; default as long as for anything else */
  warning(page: Page, within?: number): Promise<View>;
  /** Presses an answer until it counts: the warning takes no answer before it has been seen for a moment. */
  answer(page: Page, target: Target): Promise<void>;
  warned(page: Page): Promise<boolean>;
  /**
   * Takes the question's yes, and enters in the table of arrivals what the server had before it and got after it.
   * @param payload the work file's, unless another is given
   * @param yes "Upload anyway", unless another is given
   * @param send what the person does then, to send it
   */
  goOn(
    page: Page,
    kind: Arrival['kind'],
    name: string,
    payload?: Buffer,
    yes?: Target,
    send?: () => Promise<unknown>,
  ): Promise<Measured>;
  end(): Promise<void>;
}

type Measured = Pick<Arrival, 'before' | 'equal' | 'duplicates'>;

/** @param changes to the list that is adopted */
export async function setGuardScene(
  browser: Browser,
  changes?: Readonly<Record<string, unknown>>,
): Promise<GuardScene> {
  const [acme, site, driver] = await Promise.all([startAcme(), serveGuardedPages(), browser.start()]);
  if (changes) await acme.publish(changes);
  await driver.adopt(acme.enrolmentCode);
  const intranet = await driver.visit(acme.url('intranet', '/open'));
  const workFile = await driver.download(intranet, { role: 'link', name: 'Jaarplan 2027' });
  const tab = await driver.visit(site.url('guard-inputs.html'));
  const address = `${driver.base}warning.html`;
  let opened = 0;

  /** In the page or, where that has no room for it, in a window of its own. */
  const question = async (page: Page): Promise<View> =>
    (await page.frames(address))[0] ?? (await driver.page(address, { timeout: 0 }));
  // Asked anew each time: the frame of a question that was answered stays for a moment.
  const warning = (page: Page, within?: number): Promise<View> =>
    until(
      async () => {
        const view = await question(page);
        return (await view.count(WARNING)) > 0 && view;
      },
      'a warning',
      within,
    );
  const warned = (page: Page): Promise<boolean> =>
    question(page)
      .then((view) => view.count(WARNING))
      .then(
        (count) => count > 0,
        () => false,
      );

  const answer = async (page: Page, target: Target): Promise<void> => {
    const frame = await warning(page);
    if (!isNo(target)) await pause(SEEN_FIRST);
    await until(async () => {
      await frame.click(target).catch(() => {});
      const gone = async () => !(await warned(page));
      return until(gone, 'the end of the warning', COUNTS_WITHIN).catch(() => false);
    }, 'an answer that counts');
  };

  return {
    acme,
    driver,
    site,
    intranet,
    workFile,
    warning,
    warned,
    answer,
    async open(page, host) {
      opened += 1;
      site.clear();
      const url = `${site.url(page, host)}${page.includes('?') ? '&' : '?'}${opened}`;
      await tab.goto(url);
      await until(
        () => tab.evaluate(`location.href === ${JSON.stringify(url)} && document.readyState === 'complete'`),
        url,
      );
      return tab;
    },
    ownFile(name) {
      const path = join(driver.downloads, name);
      writeFileSync(path, `this is my own ${name}`);
      return path;
    },
    async goOn(page, kind, name, payload = readFileSync(workFile), yes = GO_ON, send = async () => {}) {
      const sha256 = sha256Of(payload);
      // What a page only saw while it looked around is no arrival; before the answer it counts as what it is.
      const equal = () => site.files.filter((file) => file.sha256 === sha256 && file.way !== 'peeked').length;
      const before = site.marked(payload);
      await answer(page, yes);
      await send();
      const some = await until(() => equal() > 0, 'the same bytes at the server').catch(() => false);
      await pause(ONE_MORE_WITHIN);
      const measured = { before, equal: some, duplicates: Math.max(0, equal() - 1) };
      enter({ kind, name, browser: driver.name, ...measured });
      return measured;
    },
    async end() {
      await driver.stop();
      site.close();
      await acme.close();
    },
  };
}

const isNo = (target: Target) => typeof target !== 'string' && `${target.name}`.startsWith('Do not');

/** A file as the test pages write it down. */
export function inWords(path: string): string {
  const { size, mtimeMs } = statSync(path);
  return `${basename(path)} ${size} ${Math.floor(mtimeMs)}`;
}

/** Selects a text in a page, or what is marked up so, and copies it, by the keys. */
export async function copyIn(page: Page, text: string, kind: 'text' | 'html' = 'text'): Promise<void> {
  await page.click('h1');
  await page.evaluate(
    ({ text, kind }) => {
      const holder = document.querySelector('#to-copy') ?? document.createElement('pre');
      holder.id = 'to-copy';
      holder[kind === 'html' ? 'innerHTML' : 'textContent'] = text;
      document.body.append(holder);
      getSelection()?.selectAllChildren(holder);
    },
    { text, kind },
  );
  await page.press('Control+C');
}
