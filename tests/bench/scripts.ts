import { browsers } from '../e2e/drivers/browsers.ts';
import { startAcme } from '../fixtures/acme/server.ts';
import type { Row } from './row.ts';

const NEITHER = ['nieuws', 'it', 'files', 'login'] as const;

/** What runs on pages of others once a list is in force. */
export async function rows(): Promise<readonly Row[]> {
  const acme = await startAcme();
  const measured: Row[] = [];
  for (const browser of browsers) {
    const driver = await browser.start();
    try {
      await driver.adopt(acme.enrolmentCode);
      let value = 0;
      for (const name of NEITHER) value += (await (await driver.visit(acme.url(name))).scripts()).length;
      const name = `scripts on ${NEITHER.length} pages that are neither work app nor guarded service, ${browser.name}`;
      measured.push({ name, value, unit: 'count', budget: 0 });
    } finally {
      await driver.stop();
    }
  }
  await acme.close();
  return measured;
}
