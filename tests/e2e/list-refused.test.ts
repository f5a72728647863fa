import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser as Api } from 'webextension-polyfill';
import { generateSigningKey, signList } from '../../utils/policy/sign.ts';
import { type Acme, startAcme } from '../fixtures/acme/server.ts';
import type { Driver, Page } from './drivers/driver.ts';
import { until } from './drivers/until.ts';
import { inOne } from './turns.ts';

/** As pages of Drempel know it; used only in functions that run there. */
declare const chrome: Api;

const app = (hosts: readonly string[]) => ({ workApps: [{ id: 'mail', name: 'Mail', hosts }] });

/** What stands at the list's address in its place, and what the person reads. */
const BAD: readonly { readonly what: string; readonly says: string; serve(acme: Acme): unknown }[] = [
  {
    what: 'a list that was changed after it was signed',
    says: 'The signature is not right.',
    async serve(acme) {
      const [header, , signature] = (await signList(acme.list, acme.key)).split('.');
      const changed = Buffer.from(JSON.stringify({ ...acme.list, seq: 99 })).toString('base64url');
      acme.serveInstead([header, changed, signature].join('.'));
    },
  },
  {
    what: 'a list without signature',
    says: 'This is not a signed list.',
    serve: (acme) => acme.serveInstead(JSON.stringify(acme.list)),
  },
  {
    what: 'a list that says it needs no signature',
    says: 'This is not a signed list.',
    serve(acme) {
      const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
      acme.serveInstead(`${part({ alg: 'none' })}.${part(acme.list)}.`);
    },
  },
  {
    what: 'a list signed by someone else',
    says: 'signed with another key',
    serve: async (acme) => acme.serveInstead(await signList(acme.list, await generateSigningKey())),
  },
  {
    what: 'a list that expired',
    says: 'no longer valid: it ended on',
    serve: (acme) => acme.publish({ issued: '2026-01-01T00:00:00Z', expires: '2026-01-31T00:00:00Z' }),
  },
  {
    what: 'a list of more than 3 MB',
    says: 'The list is too large: more than 3 MB.',
    serve: (acme) => acme.serveInstead('x'.repeat(3 * 1024 * 1024 + 1)),
  },
  {
    what: 'a list with a mistake in it',
    says: 'The list has a mistake at workApps: something else is expected.',
    serve: (acme) => acme.publish({ workApps: 'all of them' }),
  },
  {
    what: 'a list that claims everything',
    says: 'The list claims too much: “*”',
    serve: (acme) => acme.publish(app(['*'])),
  },
  {
    what: 'a list that claims a public suffix',
    says: 'The list claims too much: “*.co.uk”',
    serve: (acme) => acme.publish(app(['*.co.uk'])),
  },
];

/** What a bad list gets on the pages; that it is refused, and why, is in `list.test.ts`. */
describe.each(inOne('firefox'))('a bad list in $name', (browser) => {
  let acme: Acme;
  let driver: Driver;
  let welcome: Page;
  let asWritten: Acme['list'];

  beforeAll(async () => {
    [acme, driver] = await Promise.all([startAcme(), browser.start()]);
    asWritten = acme.list;
    welcome = await driver.openExtension('welcome.html');
  });
  afterAll(async () => {
    await driver?.stop();
    await acme?.close();
  });

  /** All that is kept, but for the moment of the last request, which the privacy page tells. */
  const stored = async () => {
    const { lastRequestAt: _, ...kept } = await welcome.evaluate(() => chrome.storage.local.get());
    return kept;
  };
  const readList = async (code: string) => {
    await welcome.fill({ role: 'textbox', name: 'Enrolment code' }, code);
    await welcome.click({ role: 'button', name: 'Read the list' });
  };
  const told = (...sentences: string[]) =>
    until(
      async () => {
        const text = await welcome.text({ role: 'alert' });
        return sentences.every((sentence) => text.includes(sentence));
      },
      `an alert with "${sentences.join('" and "')}"`,
    );
  let newest = 1;
  const makeGood = async () => {
    newest = Math.max(newest, acme.list.seq) + 1;
    await acme.publish({ ...asWritten, seq: newest });
  };

  describe('before there is one', () => {
    it('refuses a bad file in the same words', async () => {
      const path = join(driver.downloads, 'allowed-services.json');
      writeFileSync(path, JSON.stringify(acme.list));
      await welcome.chooseFiles('input[type=file]', [path]);
      await told('This is not a signed list.', 'Nothing has been stored or changed.');
      expect((await stored()).lists).toBeUndefined();
    });

    it('says when the address cannot be reached, and reads it on the next try', async () => {
      const elsewhere = await startAcme();
      const { enrolmentCode: code, key, port } = elsewhere;
      await elsewhere.close();
      await readList(code);
      await told('The address of the list cannot be reached.', 'Try again', 'Nothing has been stored or changed.');
      const back = await startAcme({ key, port });
      await welcome.click({ role: 'button', name: 'Read the list' });
      await welcome.waitFor({ role: 'button', name: 'Adopt and allow' });
      await back.close();
      expect((await stored()).lists).toBeUndefined();
      await welcome.reload();
    });
  });

  describe('after a good one', () => {
    let options: Page;
    let inForce: unknown;

    /** The list as it counts, without what was written beside it about the last check. */
    const list = async () => {
      const [list] = (await stored()).lists as readonly unknown[];
      const { checkedAt: _, lastProblem: __, ...counts } = list as Record<string, unknown>;
      return counts;
    };
    const checkedAt = async () => ((await stored()).lists as readonly { checkedAt: number }[])[0]?.checkedAt;
    /** To its end: the sentence on the page may be that of the check before. */
    const check = async () => {
      const before = await checkedAt();
      await options.click({ role: 'button', name: 'Check now' });
      await until(async () => (await checkedAt()) !== before, 'the end of the check');
    };

    beforeAll(async () => {
      await makeGood();
      await driver.adopt(acme.enrolmentCode);
      await welcome.reload();
      options = await driver.openExtension('options.html#list');
      inForce = await list();
    });

    it.each(BAD)('keeps it when there is $what, and says so', async ({ says, serve }) => {
      await serve(acme);
      await check();
      await until(async () => {
        const text = await options.text('main');
        return text.includes('Not renewed since') && text.includes(says) && text.includes('of Acme BV stays in force');
      }, `a notice with "${says}"`);
      expect(await list()).toEqual(inForce);
      await makeGood();
    });

    it('keeps it when an older one stands there', async () => {
      await acme.publish({ ...asWritten, seq: 0 });
      await check();
      await until(async () => (await options.text('main')).includes('older than the one you have'), 'the word "older"');
      expect(await list()).toEqual(inForce);
    });

    it('takes the next good one', async () => {
      await makeGood();
      await check();
      await until(
        async () => ((await list()).policy as { seq: number }).seq === acme.list.seq,
        'the newer list in force',
      );
      await until(async () => !(await options.text('main')).includes('Not renewed since'), 'no notice any more');
      inForce = await list();
    });

    it('keeps it when the address cannot be reached', async () => {
      await acme.close();
      await check();
      const words = 'The address of the list cannot be reached.';
      await until(async () => (await options.text('main')).includes(words), words);
      expect(await list()).toEqual(inForce);
      acme = await startAcme({ key: acme.key, port: acme.port });
    });
  });
});
