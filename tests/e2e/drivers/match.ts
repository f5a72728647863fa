import type { UrlMatch } from './driver.ts';

export function matchesUrl(url: string, wanted: UrlMatch): boolean {
  return typeof wanted === 'string' ? url.startsWith(wanted) : wanted.test(url);
}
