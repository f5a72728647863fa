import { fileURLToPath } from 'node:url';
import { defineConfig } from 'wxt';
import { tamePdfjs } from './scripts/tame-pdfjs.ts';
import { CHROME_KEY, GECKO_ID } from './utils/browser/identity.ts';

/** No host and no warning permission at install (design §1): these are asked for when they serve. */
const ASKED_WHEN_THEY_SERVE = {
  chrome: ['downloads', 'contentSettings', 'notifications', 'tabGroups', 'history', 'cookies', 'browsingData'],
  firefox: ['downloads', 'notifications', 'history'],
};

const SILENT_PERMISSIONS = {
  chrome: [
    'storage',
    'unlimitedStorage',
    'alarms',
    'idle',
    'scripting',
    'declarativeNetRequestWithHostAccess',
    'webRequest',
    'contextMenus',
  ],
  firefox: [
    'storage',
    'unlimitedStorage',
    'alarms',
    'idle',
    'scripting',
    'cookies',
    'contextualIdentities',
    'webRequest',
    'webRequestBlocking',
    'webRequestFilterResponse',
    'webRequestFilterResponse.serviceWorkerScript',
    'menus',
  ],
};

const OPEN_TO_PAGES = {
  chrome: ['handover.html', 'warning.html', 'look.html'],
  firefox: ['handover.html', 'warning.html', 'look.html', 'quiet/held.txt', 'quiet/show.txt', 'quiet-worker.js'],
};

/** Nothing from elsewhere, not even an image; connections are for the list, which IT may serve at any address. */
const PAGES_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "frame-src 'self'",
  'connect-src https: http:',
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

const icons = (name: string, sizes: readonly number[]) =>
  Object.fromEntries(sizes.map((size) => [size, `icon/${name}-${size}.png`]));

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  modules: ['@wxt-dev/webextension-polyfill'],
  vite: () => ({
    worker: { format: 'es', plugins: () => [tamePdfjs()] },
    build: {
      modulePreload: false,
      target: 'es2024',
      // The browsers below know `light-dark()`; without this line it is written out into a fixed choice.
      cssTarget: ['chrome144', 'firefox140'],
      // Strict, as modules are: in a sloppy script a page can get at the functions that called it.
      rolldownOptions: { output: { intro: "'use strict';" } },
    },
    resolve: {
      alias: {
        'wxt/utils/content-script-context': fileURLToPath(
          new URL('./utils/browser/content-script-context.ts', import.meta.url),
        ),
      },
    },
  }),
  manifest: ({ browser }) => {
    const target = browser === 'firefox' ? 'firefox' : 'chrome';
    return {
      name: '__MSG_name__',
      short_name: 'Drempel',
      description: '__MSG_description__',
      default_locale: 'en',
      permissions: SILENT_PERMISSIONS[target],
      optional_permissions: ASKED_WHEN_THEY_SERVE[target],
      optional_host_permissions: ['*://*/*'],
      host_permissions: [],
      content_security_policy: { extension_pages: PAGES_POLICY },
      icons: icons('work', [16, 32, 48, 128]),
      action: { default_title: 'Drempel', default_icon: icons('private', [16, 32, 48]) },
      commands: {
        'other-side': {
          suggested_key: { default: 'Alt+Shift+D', mac: 'MacCtrl+Shift+D' },
          description: '__MSG_otherSide__',
        },
      },
      web_accessible_resources: [{ resources: OPEN_TO_PAGES[target], matches: ['*://*/*'] }],
      ...(target === 'chrome'
        ? {
            key: CHROME_KEY,
            minimum_chrome_version: '144',
            storage: { managed_schema: 'managed_schema.json' },
          }
        : {
            browser_specific_settings: {
              gecko: {
                id: GECKO_ID,
                strict_min_version: '140.0',
                data_collection_permissions: { required: ['none'] },
              },
              // Without it Mozilla's linter takes 140 for Android too, where the line above came with 142.
              gecko_android: { strict_min_version: '142.0' },
            },
          }),
    };
  },
  hooks: {
    // The frame that fetches the list in Firefox (`list-fetcher-firefox.ts`). Not an entry: those get module scripts,
    // which a frame without origin may not load.
    'build:publicAssets': (wxt, files) => {
      const contents = '<!doctype html><meta charset="utf-8"><script src="list-fetch.js"></script>';
      if (wxt.config.browser !== 'firefox') return;
      files.push({ relativeDest: 'list-fetch.html', contents });
      // Firefox takes what a policy holds without a schema.
      files.splice(
        files.findIndex(({ relativeDest }) => relativeDest === 'managed_schema.json'),
        1,
      );
    },
    // Scripts are registered at run time for the granted hosts only; WXT would ask for their matches at install.
    'build:manifestGenerated': (_wxt, manifest) => {
      delete manifest.host_permissions;
    },
  },
});
