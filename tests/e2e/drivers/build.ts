import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Where the production build of a browser lies. */
export function buildFolder(browser: 'chromium' | 'firefox'): string {
  return join(import.meta.dirname, '../../../.output', browser === 'chromium' ? 'chrome-mv3' : 'firefox-mv3');
}

interface BuiltManifest {
  readonly key?: string;
  readonly optional_permissions?: readonly string[];
  readonly browser_specific_settings?: { readonly gecko: { readonly id: string } };
}

export function readBuiltManifest(browser: 'chromium' | 'firefox'): BuiltManifest {
  return JSON.parse(readFileSync(join(buildFolder(browser), 'manifest.json'), 'utf8'));
}
