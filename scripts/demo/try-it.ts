import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { buildFolder } from '../../tests/e2e/drivers/build.ts';
import type { BrowserName } from '../../tests/e2e/drivers/driver.ts';
import { requireExecutable } from '../../tests/e2e/drivers/executable.ts';
import { type GuardedSite, serveGuardedPages } from '../../tests/e2e/guarded-site.ts';
import { type Acme, startAcme } from '../../tests/fixtures/acme/server.ts';
import { type DemoBrowser, openBrowser } from './open-browser.ts';
import type { DemoAddresses } from './words.ts';

/** The same addresses in each demo, where the port is free. */
const USUAL_PORT = 8480;

export interface Trial {
  readonly at: DemoAddresses;
  /** Resolves when the person has closed the browser. */
  readonly gone: Promise<void>;
  /** Closes browser and server, and removes the profile. */
  end(): Promise<void>;
}

function addresses({ url, enrolmentCode }: Acme, pages: GuardedSite): DemoAddresses {
  return {
    code: enrolmentCode,
    intranet: url('intranet'),
    mail: url('mail'),
    chat: url('chat'),
    stapel: url('stapel'),
    files: url('files'),
    nieuws: url('nieuws'),
    it: url('it'),
    widgets: pages.url('guard-widgets.html'),
  };
}

/** Starts Acme and opens a browser for a person to try Drempel in, on the welcome page with the code filled in. */
export async function tryIt(name: BrowserName): Promise<Trial> {
  const folder = join(import.meta.dirname, '../../.demo');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const acme = await startAcme({ port: USUAL_PORT }).catch(() => startAcme());
  const pages = await serveGuardedPages();
  let browser: DemoBrowser | undefined;
  const end = async () => {
    await browser?.close().catch(() => {});
    pages.close();
    await acme.close();
    rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  };
  try {
    browser = await openBrowser({
      name,
      executable: requireExecutable(name),
      extension: buildFolder(name),
      profile: join(folder, name),
      page: `welcome.html#${encodeURIComponent(acme.enrolmentCode)}`,
      beside: acme.url('it'),
    });
  } catch (error) {
    await end();
    throw error;
  }
  return { at: addresses(acme, pages), gone: browser.gone, end };
}
