import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser as Api } from 'webextension-polyfill';
import type { PageProtocol } from '../../utils/messages/protocol.ts';
import { CATALOGUE } from '../../utils/policy/catalogue.ts';
import { openKey } from '../../utils/policy/lock-key.ts';
import { takeList } from '../../utils/policy/take.ts';
import type { Driver, Page } from './drivers/driver.ts';
import { until } from './drivers/until.ts';
import { inOne } from './turns.ts';

/** As pages of Drempel know it; used only in functions that run there. */
declare const chrome: Api;

const PASSPHRASE = 'drie knotwilgen aan het water';
const ADDRESS = 'https://www.acme.example/allowed-services.jws';
const field = (path: string) => `[id="${path}"]`;
const button = (name: string) => ({ role: 'button', name }) as const;

/** Runs in a page of Drempel: all that the browser keeps of it, as text. */
async function readAllStorage(): Promise<string> {
  const kept: unknown[] = [{ ...localStorage }, { ...sessionStorage }, location.href, history.state];
  for (const area of ['local', 'session', 'sync'] as const) kept.push(await chrome.storage[area].get(null));
  for (const name of await caches.keys()) kept.push(name);
  for (const { name = '' } of await indexedDB.databases()) {
    kept.push(name);
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open(name);
      opening.onsuccess = () => resolve(opening.result);
      opening.onerror = () => reject(opening.error);
    });
    for (const store of database.objectStoreNames) {
      const all = database.transaction(store).objectStore(store).getAll();
      kept.push(
        await new Promise((resolve, reject) => {
          all.onsuccess = () => resolve(all.result);
          all.onerror = () => reject(all.error);
        }),
      );
    }
    database.close();
  }
  return JSON.stringify(kept);
}

/** Runs in a page of Drempel: keeps every message that another page sends. */
function listen(): void {
  const heard: string[] = [];
  chrome.runtime.onMessage.addListener((message: unknown) => {
    heard.push(JSON.stringify(message));
    return undefined;
  });
  Object.assign(globalThis, { heard });
}

describe.each(inOne('chromium'))('IT’s desk in $name', (browser) => {
  let driver: Driver;
  let desk: Page;
  let ear: Page;
  let keyFile: string;
  let listFile: string;
  let thumbprint: string;
  let secret: string;

  const said = (text: string) =>
    until(async () => (await desk.text({ role: 'main' })).includes(text), `the desk saying “${text}”`);
  const focused = () => desk.evaluate(() => document.activeElement?.id);

  beforeAll(async () => {
    driver = await browser.start();
    ear = await driver.openExtension('options.html#privacy');
    await ear.evaluate(listen);
    desk = await driver.openExtension('desk.html');
  });
  afterAll(() => driver?.stop());

  it('says what is missing, and leads to the field', async () => {
    await desk.click(button('Sign and download'));
    await said('First mend the errors under Check.');
    await desk.click(`.findings a[href="#org.name"]`);
    await until(async () => (await focused()) === 'org.name', 'the focus on the name');
  });

  it('composes a list by its form', async () => {
    await desk.fill(field('org.name'), 'Acme BV');
    // As quick as a busy machine makes anybody: what was typed is drawn by then, what follows from that is still to come.
    await desk.evaluate(async () => {
      const id = document.getElementById('org.id') as HTMLInputElement;
      id.value = 'acme.example';
      id.dispatchEvent(new Event('input', { bubbles: true }));
      await Promise.resolve();
      await Promise.resolve();
      document.getElementById('add-work-app')?.click();
    });
    await until(async () => (await focused()) === 'workApps[0].name', 'the focus on the new work app');
    await desk.fill(field('workApps[0].name'), 'Webmail');
    await desk.fill(field('workApps[0].hosts'), 'mail.acme.example\nagenda.acme.example');
    await desk.fill(field('signIn'), 'login.acme.example');
    await desk.fill('#service-search', 'dropb');
    await desk.click(button('Add Dropbox'));
    await desk.fill('#service-search', 'tresorit.com');
    await desk.click(button('Add Tresorit'));
    await desk.select(field('services[1].standing'), 'approved');
    await desk.select(field('services[0].instead'), 'tresorit');
    await desk.fill(field('services[0].because.nl'), 'Wij kunnen bestanden daar niet terughalen.');
    await said('a mistake at services[0].because.en');
    await desk.fill(field('services[0].because.en'), 'We cannot get files back from there.');
    await desk.click(button('Suggest hours'));
    await said('The list is in order.');
  });

  it('explains which rule decides for an address', async () => {
    await desk.fill('#address', 'https://www.dropbox.com/home');
    await desk.click(button('Look up'));
    await said('by its rule *.dropbox.com');
  });

  it('makes a key, and keeps it in a file that only its passphrase opens', async () => {
    await desk.click(button('Make a key'));
    await desk.click(button('Sign and download'));
    await said('First download the new key');
    await desk.fill('#key-passphrase', PASSPHRASE);
    await desk.fill('#key-again', `${PASSPHRASE}.`);
    await desk.click(button('Download the key'));
    await said('The two are not the same.');
    await desk.fill('#key-again', PASSPHRASE);
    keyFile = await driver.download(desk, button('Download the key'));
    const text = readFileSync(keyFile, 'utf8');
    expect(await openKey(text)).toEqual({ kind: 'locked' });
    const opened = await openKey(text, PASSPHRASE);
    if (opened.kind !== 'opened') throw new Error(`the key file is ${opened.kind}`);
    thumbprint = opened.key.thumbprint;
    secret = String(opened.key.privateJwk.d);
  });

  it('signs the list, and gives the code with which employees enrol', async () => {
    await desk.fill('#url', ADDRESS);
    listFile = await driver.download(desk, button('Sign and download'));
    await said('List no. 1 of Acme BV is signed and downloaded.');
    expect(await desk.text('#enrolment-code')).toBe(`${ADDRESS}#${thumbprint}`);
    await desk.click(button('Copy the code'));
    await said('Copied.');
    const taken = await takeList(readFileSync(listFile, 'utf8'), {
      source: { kind: 'file', name: 'allowed-services.jws' },
      pinned: thumbprint,
      inForce: [],
      catalogue: CATALOGUE,
      now: Date.now(),
    });
    expect(taken).toMatchObject({
      kind: 'offer',
      offer: {
        policy: {
          seq: 1,
          org: { id: 'acme.example', name: 'Acme BV' },
          workApps: [{ id: 'webmail', hosts: ['mail.acme.example', 'agenda.acme.example'] }],
          services: [
            { id: 'dropbox', standing: 'unapproved', instead: 'tresorit' },
            { id: 'tresorit', standing: 'approved' },
          ],
        },
      },
    });
  });

  it('keeps nothing of the key or the list, and tells nobody', async () => {
    const kept = await desk.evaluate(readAllStorage);
    await desk.reload();
    await desk.waitFor(button('Make a key'));
    const after = await desk.evaluate(readAllStorage);
    const heard = await ear.evaluate(() => (globalThis as unknown as { heard: string[] }).heard);
    // The reload asked for the language: whoever listens does hear.
    expect(heard.join()).toContain('language.get');
    for (const text of [kept, after, ...heard]) {
      for (const own of [secret, thumbprint, PASSPHRASE, 'acme', 'Acme']) expect(text).not.toContain(own);
    }
    expect(await desk.evaluate(() => document.body.innerHTML)).not.toContain(thumbprint);
    expect(await desk.evaluate(() => document.querySelector<HTMLInputElement>('[id="org.name"]')?.value)).toBe('');
  });

  it('opens a list in YAML, and saves it with what the form does not know', async () => {
    const yaml = join(driver.downloads, 'list.yaml');
    writeFileSync(yaml, `schema: 1\nsignIn: [*.acme.example]\n`);
    await desk.chooseFiles('#list-file', [yaml]);
    await said('Put “*.acme.example” in quotes');
    writeFileSync(yaml, `schema: 1\nseq: 7\norg: { id: acme.example, name: Acme BV, floor: 3 }\ncolour: teal\n`);
    await desk.chooseFiles('#list-file', [yaml]);
    await said('There is no field “colour” here.');
    await desk.select(field('arrangement'), 'COPE');
    await desk.click(button('Add a work app'));
    await desk.click(button('Remove Work app 1'));
    await until(async () => (await focused()) === 'add-work-app', 'the focus where one can go on');
    const saved = JSON.parse(readFileSync(await driver.download(desk, button('Save the list unsigned')), 'utf8'));
    expect(saved).toEqual({
      schema: 1,
      seq: 8,
      issued: expect.any(String),
      org: { id: 'acme.example', name: 'Acme BV', floor: 3 },
      colour: 'teal',
      arrangement: 'COPE',
      workApps: [],
    });
  });

  it('opens the list again, says what changes, and signs the next one with the same key', async () => {
    await desk.chooseFiles('#list-file', [listFile]);
    await said('The next number is 2.');
    await desk.fill('#service-search', 'wetransfer');
    await desk.click(button('Add WeTransfer'));
    await until(async () => /WeTransfer/.test(await desk.text('.comparison')), 'the new service among what changes');
    await desk.chooseFiles('#key-file', [keyFile]);
    await desk.fill('#unlock', 'niet deze zin');
    await desk.click(button('Unlock'));
    await said('This passphrase does not open it.');
    await desk.fill('#unlock', PASSPHRASE);
    await desk.click(button('Unlock'));
    await said('The key is ready to sign.');
    await driver.download(desk, button('Sign and download'));
    await said('List no. 2 of Acme BV is signed and downloaded.');
    await desk.fill(field('org.contact'), 'it@acme.example');
    await said('The list has changed since it was signed.');
    await desk.click(button('Sign and download'));
    await said('The list was changed but kept its number, 2.');
    await desk.fill(field('seq'), '3');
    await driver.download(desk, button('Sign and download'));
    await said('List no. 3 of Acme BV is signed and downloaded.');
    // The very same once more is no other list.
    await driver.download(desk, button('Sign and download'));
  });

  it('enrols in the same browser with the file that it made', async () => {
    const welcome = await driver.openExtension('welcome.html');
    await welcome.chooseFiles('input[type=file]', [listFile]);
    await welcome.click(button('Adopt and allow'));
    const adopted = () =>
      welcome.evaluate(async () => {
        const message = { drempel: 'list.get', request: null };
        const { lists } = (await chrome.runtime.sendMessage(message)) as PageProtocol['list.get']['response'];
        const list = lists[0]?.list;
        return list ? { org: list.policy.org.id, thumbprint: list.thumbprint } : null;
      });
    await until(async () => (await adopted()) !== null, 'the list in force');
    expect(await adopted()).toEqual({ org: 'acme.example', thumbprint });
  });
});
