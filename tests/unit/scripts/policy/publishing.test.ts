import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { brotliDecompressSync, gunzipSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chromeId } from '../../../../scripts/policy/chrome-id.ts';
import { fetchText } from '../../../../utils/browser/fetch-text.ts';
import { CHROME_KEY } from '../../../../utils/browser/identity.ts';
import { ACME, type Desk, setUpDesk } from './desk.ts';

const URL_OF_LIST = 'https://it.acme.example/allowed-services.jws';
const ID = chromeId(CHROME_KEY);

let desk: Desk;
let thumbprint: string;
let code: string;
beforeAll(async () => {
  desk = setUpDesk();
  desk.write('list.yaml', ACME.replace('name: Acme BV', 'name: Acme <b>&"BV"'));
  thumbprint = `${(await desk.json('keygen', '@key.jwk')).thumbprint}`;
  code = `${URL_OF_LIST}#${thumbprint}`;
  await desk.call('sign', '@list.yaml', '--key', '@key.jwk', '--out', '@list.jws');
});
afterAll(() => desk.clear());

const filesBelow = (folder: string) =>
  readdirSync(desk.path(folder), { recursive: true, withFileTypes: true })
    .filter((one) => one.isFile())
    .map((one) => `${one.parentPath}/${one.name}`.slice(desk.path(folder).length + 1))
    .sort();

describe('publish', () => {
  it('writes the list, the same compressed, and something for each server', async () => {
    const said = await desk.json('publish', '@www', '--list', '@list.jws');
    expect(filesBelow('www')).toEqual(
      [
        '.htaccess',
        'Caddyfile',
        'README.md',
        '_headers',
        'allowed-services.jws',
        'allowed-services.jws.br',
        'allowed-services.jws.gz',
        'cloud.sh',
        'index.html',
        'nginx.conf',
      ].sort(),
    );
    const served = desk.read('www/allowed-services.jws');
    expect(served).toBe(desk.read('list.jws').trim());
    expect(`${gunzipSync(readFileSync(desk.path('www/allowed-services.jws.gz')))}`).toBe(served);
    expect(`${brotliDecompressSync(readFileSync(desk.path('www/allowed-services.jws.br')))}`).toBe(served);
    // The validator is what anybody can work out of the list, and so tells nobody apart.
    expect(said.etag).toBe(`"${createHash('sha256').update(served).digest('base64url')}"`);
  });

  it.each(['nginx.conf', '.htaccess', 'Caddyfile', '_headers', 'cloud.sh'])(
    'gives %s the headers that the list needs',
    (name) => {
      const text = desk.read(`www/${name}`);
      expect(text).toContain('application/jose');
      expect(text).toContain('no-cache');
      expect(text).toContain('ETag');
      expect(text).toContain('*');
    },
  );

  it('tells servers the strong validator for the list, the weak one for what is compressed, and no date', () => {
    const digest = createHash('sha256').update(desk.read('www/allowed-services.jws')).digest('base64url');
    for (const name of ['nginx.conf', '.htaccess', 'Caddyfile']) {
      const text = desk.read(`www/${name}`).replaceAll('\\"', '"');
      expect(text).toContain(`W/"${digest}"`);
      expect(text.replaceAll(`W/"${digest}"`, '')).toContain(`"${digest}"`);
      expect(text).toMatch(/(add_header|unset|-) ?Last-Modified/);
    }
  });

  it('gives a validator that Drempel repeats, for the list as it is and compressed', async () => {
    const [, strong = '', weak = ''] = /default '(.+?)';\s+gzip\s+'(.+?)';/.exec(desk.read('www/nginx.conf')) ?? [];
    const list = desk.read('www/allowed-services.jws');
    for (const [tag, encoded] of [
      [strong, undefined],
      [weak, gzipSync(list)],
    ] as const) {
      const server = createServer((_, response) => {
        response.writeHead(200, { etag: tag, ...(encoded && { 'content-encoding': 'gzip' }) });
        response.end(encoded ?? list);
      });
      await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
      const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
      expect(await fetchText({ url, ifChanged: false })).toEqual({ kind: 'text', text: list, asksAlike: true });
      server.close();
      server.closeAllConnections();
    }
  });

  it('writes a page that runs nothing but its own script, with the code where the address is known', async () => {
    const bare = desk.read('www/index.html');
    expect(bare).toContain(`data-list="allowed-services.jws" data-key="${thumbprint}"`);
    expect(bare).not.toContain('<b>');
    const script = /<script>(.*)<\/script>/s.exec(bare)?.[1] ?? '';
    const hash = createHash('sha256').update(script).digest('base64');
    expect(bare).toContain(`script-src &#39;sha256-${hash}&#39;`);
    await desk.call('publish', '@www2', '--list', '@list.jws', '--url', URL_OF_LIST);
    const page = desk.read('www2/index.html');
    expect(page.split(code).length - 1).toBe(2);
    expect(page).toMatch(/<section lang="nl">.*<section lang="en">/s);
  });

  it('takes no list that is not signed', async () => {
    expect(await desk.call('publish', '@www3', '--list', '@list.yaml')).toMatchObject({ code: 1 });
    expect(() => filesBelow('www3')).toThrow();
  });
});

describe('deploy', () => {
  it('writes what each browser reads, with the code as a flat text', async () => {
    const { code: exit } = await desk.call('deploy', '@out', '--list', '@list.jws', '--url', URL_OF_LIST);
    expect(exit).toBe(0);
    const chromium = { '3rdparty': { extensions: { [ID]: { enrolmentCode: code } } } };
    for (const folder of ['etc/opt/chrome', 'etc/chromium', 'etc/opt/edge']) {
      expect(JSON.parse(desk.read(`out/linux/${folder}/policies/managed/drempel.json`))).toEqual(chromium);
    }
    const firefox = { policies: { '3rdparty': { Extensions: { 'drempel@drempel': { enrolmentCode: code } } } } };
    expect(JSON.parse(desk.read('out/firefox/policies.json'))).toEqual(firefox);
    expect(JSON.parse(desk.read('out/linux/etc/firefox/policies/policies.json'))).toEqual(firefox);
    for (const folder of ['windows', 'macos', 'linux', 'firefox']) {
      expect(desk.read(`out/${folder}/README.md`)).toMatch(/^# /);
    }
  });

  it('writes registry files as Registry Editor reads them', () => {
    for (const [file, key] of [
      ['chrome', 'Google\\Chrome'],
      ['edge', 'Microsoft\\Edge'],
    ]) {
      const bytes = readFileSync(desk.path(`out/windows/${file}.reg`));
      expect([bytes[0], bytes[1]]).toEqual([0xff, 0xfe]);
      expect(bytes.toString('utf16le').slice(1).split('\r\n')).toEqual([
        'Windows Registry Editor Version 5.00',
        '',
        `[HKEY_LOCAL_MACHINE\\Software\\Policies\\${key}\\3rdparty\\extensions\\${ID}\\policy]`,
        `"enrolmentCode"="${code}"`,
        '',
      ]);
    }
    expect(desk.read('out/windows/intune.md')).toContain(`value="${code}"`);
    const admx = desk.read('out/windows/drempel.admx');
    const adml = desk.read('out/windows/en-US/drempel.adml');
    for (const [, kind, name] of admx.matchAll(/\$\((string|presentation)\.(\w+)\)/g)) {
      expect(adml).toContain(`<${kind} id="${name}">`);
    }
  });

  it('writes well-formed property lists, with names that would break them escaped', () => {
    const profile = desk.read('out/macos/drempel.mobileconfig');
    expect(profile).toContain('<string>Acme &lt;b&gt;&amp;&quot;BV&quot;</string>');
    const files = filesBelow('out/macos').filter((name) => /plist$|mobileconfig$/.test(name));
    expect(files).toHaveLength(4);
    for (const name of files) {
      const text = desk.read(`out/macos/${name}`);
      const open: string[] = [];
      for (const [, close, tag, self] of text.matchAll(/<(\/?)([a-z]+)[^>]*?(\/?)>/g)) {
        if (close) expect(open.pop()).toBe(tag);
        else if (!self && tag) open.push(tag);
      }
      expect(open).toEqual([]);
      expect(text).toContain(code);
    }
    for (const domain of [
      `com.google.Chrome.extensions.${ID}`,
      `com.microsoft.Edge.extensions.${ID}`,
      'org.mozilla.firefox',
    ]) {
      expect(files).toContain(`jamf/${domain}.plist`);
      expect(profile).toContain(`<string>${domain}</string>`);
    }
  });

  it('puts the signed list itself in where that is asked', async () => {
    await desk.call('deploy', '@embed', '--list', '@list.jws', '--url', URL_OF_LIST, '--embed');
    const { policies } = JSON.parse(desk.read('embed/firefox/policies.json'));
    expect(policies['3rdparty'].Extensions['drempel@drempel'].list).toBe(desk.read('list.jws').trim());
  });
});
