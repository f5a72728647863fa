import { statSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { type Acme, startAcme } from '../fixtures/acme/server.ts';
import type { Browser, Driver, Page, Target, View } from './drivers/driver.ts';
import { until } from './drivers/until.ts';
import { type GuardedSite, serveGuardedPages } from './guarded-site.ts';

export const GO_ON: Target = { role: 'button', name: 'Upload anyway' };
export const CANCEL: Target = { role: 'button', name: 'Do not upload' };
export const MINE: Target = { role: 'button', name: 'This is mine' };
/** Not by role: to be asked for that in a frame that goes away stops a tab of Firefox from drawing, for ever. */
const WARNING = '[role=alertdialog]';
/** In ms. */
const COUNTS_WITHIN = 200;

/** Acme, its list adopted, a file downloaded from its intranet, and pages of a guarded service. */
export interface GuardScene {
  readonly acme: Acme;
  readonly driver: Driver;
  readonly site: GuardedSite;
  readonly intranet: Page;
  /** The path of the file from the intranet. */
  readonly workFile: string;
  /** A guarded test page, fresh each time: a reload may bring back what an input held. */
  open(page: string): Promise<Page>;
  /** A file of the person's own. */
  ownFile(name: string): string;
  /** The warning over a page. */
  warning(page: Page): Promise<View>;
  /** Presses an answer until it counts: the warning takes no answer before it has been seen for a moment. */
  answer(page: Page, target: Target): Promise<void>;
  warned(page: Page): Promise<boolean>;
  end(): Promise<void>;
}

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

  // Asked anew each time: the frame of a question that was answered stays for a moment.
  const warning = (page: Page): Promise<View> =>
    until(async () => {
      const frame = await page.frame(address, 0);
      return (await frame.count(WARNING)) > 0 && frame;
    }, 'a warning');
  const warned = (page: Page): Promise<boolean> =>
    page
      .frame(address, 0)
      .then((frame) => frame.count(WARNING))
      .then(
        (count) => count > 0,
        () => false,
      );

  return {
    acme,
    driver,
    site,
    intranet,
    workFile,
    warning,
    warned,
    async open(page) {
      opened += 1;
      const url = `${site.url(page)}${page.includes('?') ? '&' : '?'}${opened}`;
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
    async answer(page, target) {
      const frame = await warning(page);
      await until(async () => {
        await frame.click(target).catch(() => {});
        const gone = async () => !(await warned(page));
        return until(gone, 'the end of the warning', COUNTS_WITHIN).catch(() => false);
      }, 'an answer that counts');
    },
    async end() {
      await driver.stop();
      site.close();
      await acme.close();
    },
  };
}

/** A file as the test pages write it down. */
export function inWords(path: string): string {
  const { size, mtimeMs } = statSync(path);
  return `${basename(path)} ${size} ${Math.floor(mtimeMs)}`;
}
