import { createHash } from 'node:crypto';
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

/** Chrome's id: the first 16 bytes of the key's SHA-256, in the letters a to p. */
export function chromeId(key: string): string {
  const digest = createHash('sha256').update(Buffer.from(key, 'base64')).digest('hex').slice(0, 32);
  return [...digest].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16))).join('');
}
