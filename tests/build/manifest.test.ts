import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { classifySender } from '../../utils/messages/sender.ts';

const output = join(import.meta.dirname, '../../.output');
const read = (folder: string) => JSON.parse(readFileSync(join(output, folder, 'manifest.json'), 'utf8'));

/** Every permission with what it is for. None of the silent ones brings a warning at install (chromium.md C15, firefox.md F10). */
const PERMISSIONS = {
  'chrome-mv3': {
    silent: {
      storage: 'settings, bookkeeping and the managed list',
      unlimitedStorage: 'the journal and what was held are never thrown away by the browser',
      alarms: 'the end of quiet, the next look at the list',
      idle: 'to look at the clock again when someone is back, also after sleep',
      scripting: 'scripts on granted hosts only, at run time',
      declarativeNetRequestWithHostAccess: 'work addresses outside the work window are held before the request leaves',
      webRequest: 'to hear at once that one was held; it cannot stop or change a request',
      contextMenus: 'to open a link or page on the other side',
    },
    asked: {
      downloads: 'to know a work file again when it is about to be uploaded',
      contentSettings: 'to close what hooks cannot reach',
      notifications: 'the digest',
      tabGroups: 'the label on work tabs',
      history: 'to take work addresses along when leaving',
      cookies: 'to take those of work sites away at a wipe, host by host; without a warning',
      browsingData: 'to take storage, caches and workers of work sites away at a wipe; without a warning',
    },
  },
  'firefox-mv3': {
    silent: {
      storage: 'settings, bookkeeping and the managed list',
      unlimitedStorage: 'the journal and what was held are never thrown away by the browser',
      alarms: 'the end of quiet, the next look at the list',
      idle: 'to look at the clock again when someone is back, also after sleep',
      scripting: 'scripts on granted hosts only, at run time',
      cookies: 'tabs tell their container only with it',
      contextualIdentities: 'the work container; cannot be asked for later',
      webRequest: 'to see a navigation before it leaves',
      webRequestBlocking: 'to open it in the container instead',
      webRequestFilterResponse: 'to keep workers of work apps quiet, by a part put before their scripts',
      'webRequestFilterResponse.serviceWorkerScript': 'the same for service workers',
      menus: 'to open a link or page on the other side',
    },
    asked: {
      downloads: 'to know a work file again when it is about to be uploaded',
      notifications: 'the digest',
      history: 'to take work addresses along when leaving',
    },
  },
} as const;

describe.each(['chrome-mv3', 'firefox-mv3'] as const)('the manifest of %s', (folder) => {
  const manifest = read(folder);
  const { silent, asked } = PERMISSIONS[folder];

  it('asks at install for exactly what is explained here', () => {
    expect(manifest.permissions.toSorted()).toEqual(Object.keys(silent).sort());
    expect(manifest.optional_permissions.toSorted()).toEqual(Object.keys(asked).sort());
  });

  it('gets no host at install, and may ask for web pages later', () => {
    expect(manifest.host_permissions).toBeUndefined();
    expect(manifest.content_scripts).toBeUndefined();
    expect(manifest.optional_host_permissions).toEqual(['*://*/*']);
  });

  it('is Manifest V3 in English with Dutch beside it', () => {
    expect(manifest).toMatchObject({ manifest_version: 3, default_locale: 'en', name: '__MSG_name__' });
    expect(readdirSync(join(output, folder, '_locales')).sort()).toEqual(['en', 'nl']);
  });

  it('runs code of its own only and loads nothing from elsewhere', () => {
    const policy: string = manifest.content_security_policy.extension_pages;
    const directives = new Map(policy.split(';').map((part) => part.trim().split(/ (.*)/) as [string, string]));
    expect(directives.get('default-src')).toBe("'none'");
    expect(directives.get('script-src')).toBe("'self'");
    expect(
      [...directives].filter(([name, value]) => name !== 'connect-src' && /https?:|\*|unsafe|blob:/.test(value)),
    ).toEqual([]);
  });

  it('shows the web three pages, and in Firefox what workers ask for, and no more', () => {
    expect(manifest.web_accessible_resources.flatMap((entry: { resources: string[] }) => entry.resources)).toEqual([
      'handover.html',
      'warning.html',
      'look.html',
      ...(folder === 'firefox-mv3' ? ['quiet/held.txt', 'quiet/show.txt', 'quiet-worker.js'] : []),
    ]);
    expect(manifest.externally_connectable).toBeUndefined();
  });

  it('believes no page that it shows the web to be one of its own', () => {
    const shown = manifest.web_accessible_resources.flatMap((entry: { resources: string[] }) => entry.resources);
    const base = 'chrome-extension://abc/';
    for (const page of shown.filter((name: string) => name.endsWith('.html'))) {
      const sender = { id: 'abc', url: `${base}${page}`, tab: { id: 1 }, frameId: 2 };
      expect(classifySender(sender, { id: 'abc', base }).kind, page).toBe('exposed-page');
    }
  });

  it('holds no script or page that names a script elsewhere', () => {
    const files = readdirSync(join(output, folder), { recursive: true, encoding: 'utf8' });
    const pages = files.filter((name) => name.endsWith('.html'));
    expect(pages.length).toBeGreaterThan(4);
    for (const page of pages) {
      const html = readFileSync(join(output, folder, page), 'utf8');
      expect(html.match(/(src|href)="(?!\/|list-fetch\.js|data:)[^"]*"/g), page).toBeNull();
      expect(html, page).not.toMatch(/<script(?![^>]*\bsrc=)/);
    }
    for (const script of files.filter((name) => name.endsWith('.js')))
      expect(readFileSync(join(output, folder, script), 'utf8'), script).not.toMatch(
        // Not methods of that name, which an engine for patterns has.
        /(?<![.\w$])eval\((?![^()]*\)\{)|new Function\(|import\((?!["'`]\.{0,2}\/)/,
      );
  });
});

describe('Chrome', () => {
  const manifest = read('chrome-mv3');

  it('always gives the same id', () => {
    const digest = createHash('sha256').update(Buffer.from(manifest.key, 'base64')).digest('hex').slice(0, 32);
    const id = digest.replace(/./g, (digit) => String.fromCharCode(97 + Number.parseInt(digit, 16)));
    expect(id).toBe('ichgonfjjmbaoambcifmejmadnnhaplb');
  });

  it('is 144 or later, with a service worker', () => {
    expect(manifest.minimum_chrome_version).toBe('144');
    expect(manifest.background).toEqual({ type: 'module', service_worker: 'background.js' });
    expect(manifest.browser_specific_settings).toBeUndefined();
  });

  it('tells administrators what they can set: flat texts, and nothing that binds an employee', () => {
    const { managed_schema: path } = manifest.storage;
    const schema = JSON.parse(readFileSync(join(output, 'chrome-mv3', path), 'utf8'));
    const types = Object.entries<{ type: string }>(schema.properties).map(([name, { type }]) => [name, type]);
    expect(types).toEqual([
      ['enrolmentCode', 'string'],
      ['list', 'string'],
    ]);
  });
});

describe('Firefox', () => {
  const manifest = read('firefox-mv3');

  it('has one id, is 140 or later, and collects no data', () => {
    expect(manifest.browser_specific_settings.gecko).toEqual({
      id: 'drempel@drempel',
      strict_min_version: '140.0',
      data_collection_permissions: { required: ['none'] },
    });
  });

  it('has an event page', () => {
    expect(manifest.background).toEqual({ type: 'module', scripts: ['background.js'] });
    expect(manifest.key).toBeUndefined();
    expect(manifest.minimum_chrome_version).toBeUndefined();
  });

  it('has no schema of what can be set, which it would not read', () => {
    expect(manifest.storage).toBeUndefined();
    expect(readdirSync(join(output, 'firefox-mv3'))).not.toContain('managed_schema.json');
  });
});
