import { createHash } from 'node:crypto';
import { readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { browsers } from './drivers/browsers.ts';
import type { Driver, Page } from './drivers/driver.ts';
import { until } from './drivers/until.ts';

const PAGE = `<!doctype html><title>Try me</title>
<label>Your name <input id="name" value="old"></label>
<button onclick="document.title = 'pressed by ' + event.isTrusted">Press me</button>
<button hidden>Press me</button>
<a href="/file.txt" download="file.txt">Get it</a> <a href="/other" target="_blank">Other</a>
<input type="file" id="attached"><button id="ask">Choose</button>
<div id="zone" tabindex="0" style="height:80px">Drop here</div>
<iframe src="/frame"></iframe><output></output>
<script>
const say = (what, list) => { document.querySelector('output').textContent += what + ':' + [...list].map((f) => [f.name, f.size, f.lastModified].join('/')).join() + ';' };
attached.onchange = () => say('attached', attached.files);
ask.onclick = () => { const input = document.createElement('input'); input.type = 'file'; input.onchange = () => say('detached', input.files); input.click(); };
zone.ondragover = (event) => event.preventDefault();
zone.ondrop = (event) => { event.preventDefault(); say(event.isTrusted ? 'drop' : 'fake', event.dataTransfer.files); };
zone.onpaste = (event) => say('paste', event.clipboardData.files);
</script>`;

/**
 * The harness itself, on a page without any work of Drempel's: what it claims to do is done. In `npm run test:all`: a harness
 * that is broken has every other test fail.
 */
describe.runIf(process.env.DREMPEL_ALL).each(browsers)('the $name driver', (browser) => {
  let server: Server;
  let url: string;
  let driver: Driver;
  let page: Page;

  beforeAll(async () => {
    server = createServer((request, response) => {
      const body = request.url === '/' ? PAGE : request.url === '/frame' ? '<button>Inner</button>' : 'plain words';
      response.setHeader('content-type', request.url === '/file.txt' ? 'application/octet-stream' : 'text/html');
      response.setHeader('set-cookie', 'seen=yes');
      response.end(body);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    url = `http://nieuws.localhost:${(server.address() as AddressInfo).port}/`;
    driver = await browser.start({ watchWire: true });
    page = await driver.visit(url);
  });
  afterAll(async () => {
    await driver?.stop();
    server.close();
  });

  /** Written long ago, so that a copy shows. */
  const WRITTEN = Date.parse('2026-01-01T12:00:00Z');
  const file = (name: string) => {
    const path = join(driver.downloads, name);
    writeFileSync(path, `contents of ${name}`);
    utimesSync(path, WRITTEN / 1000, WRITTEN / 1000);
    return path;
  };
  const output = (what: string) =>
    until(async () => (await page.text('output')).includes(what), `${what} in the page's output`, 3_000).catch(
      async (error) => expect(await page.text('output'), `${error}`).toContain(what),
    );

  it('reads, clicks and types as a person', async () => {
    await page.click({ role: 'button', name: 'Press me' });
    expect(await page.evaluate(() => document.title)).toBe('pressed by true');
    await page.fill({ role: 'textbox', name: 'Your name' }, 'Bas+Ünal #1');
    expect(await page.evaluate((id: string) => (document.getElementById(id) as HTMLInputElement).value, 'name')).toBe(
      'Bas+Ünal #1',
    );
    expect(await page.text('#zone')).toBe('Drop here');
    expect(await page.count({ role: 'button', name: 'Press me' })).toBe(1);
  });

  it('acts inside frames', async () => {
    const frame = await page.frame(`${url}frame`);
    await frame.evaluate(() =>
      document.querySelector('button')?.addEventListener('click', () => document.body.append('ok')),
    );
    await frame.click({ role: 'button', name: 'Inner' });
    expect(await frame.text('body')).toContain('ok');
  });

  it('gives real files, with their times, by input, chooser, drop and paste', async () => {
    await page.chooseFiles('#attached', [file('a.txt')]);
    await output(`attached:a.txt/17/${WRITTEN};`);
    await page.chooseFiles('#ask', [file('b.txt')]);
    await output(`detached:b.txt/17/${WRITTEN};`);
    await page.dropFiles('#zone', [file('c.txt')]);
    await output(`drop:c.txt/17/${WRITTEN};`);
    await page.pasteFiles('#zone', [file('d.txt')]);
    await output(`paste:d.txt/17/${WRITTEN};`);
  });

  it('finds tabs, follows links, tells cookies', async () => {
    await page.click({ role: 'link', name: 'Other' });
    const other = await driver.page(`${url}other`, { context: 'private' });
    const tab = await other.tab();
    expect(tab).toMatchObject({ url: `${url}other`, context: 'private', active: true });
    expect((await driver.tabs()).map(({ url }) => url)).toContain(url);
    expect(await driver.cookies('nieuws.localhost', 'private')).toEqual([{ name: 'seen', value: 'yes' }]);
    await other.close();
    expect(await other.tab()).toBeUndefined();
    expect((await page.screenshot()).subarray(1, 4).toString()).toBe('PNG');
  });

  it('downloads', async () => {
    const path = await driver.download(page, { role: 'link', name: 'Get it' });
    expect(createHash('sha256').update(readFileSync(path)).digest('hex')).toBe(
      createHash('sha256').update('plain words').digest('hex'),
    );
  });

  it('sees what the browser shows', async () => {
    await driver.allowNotifications(new URL(url).origin);
    await page.reload();
    await page.evaluate(async () => {
      const note = new Notification('Lunch', { body: 'Soup' });
      await new Promise((resolve, reject) => {
        note.onshow = resolve;
        note.onerror = reject;
      });
    });
    await until(async () => (await driver.shown()).length > 0, 'a notification on the screen');
    expect(await driver.shown()).toEqual([{ title: 'Lunch', body: 'Soup', from: new URL(url).host }]);
  });

  it('stops the background and restarts the browser with its profile', async () => {
    const options = await driver.openExtension('options.html#hours');
    expect(await options.url()).toBe(`${driver.base}options.html#hours`);
    await options.evaluate(`chrome.storage.local.set({ hours: 'kept' })`);
    await driver.killBackground();
    await driver.restart();
    const again = await driver.openExtension('options.html');
    expect(await again.evaluate(`chrome.storage.local.get('hours')`)).toEqual({ hours: 'kept' });
  });

  it('sees each request that Drempel would make', async () => {
    const options = await driver.openExtension('options.html');
    await options.evaluate(
      (url: string) => fetch(`${url}?told`, { method: 'POST', mode: 'no-cors' }).then(() => 0),
      url,
    );
    await driver.stop();
    const sent = (await driver.wire()).filter(({ kind }) => kind === 'own');
    expect(sent).toMatchObject([{ method: 'POST', url: `${url}?told` }]);
    expect(sent[0]?.headers['user-agent']).toBeTruthy();
  });
});
