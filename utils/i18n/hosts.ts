import { ALL_SITES } from '../boundary/mode.ts';
import type { Language, Words } from './language.ts';
import { LOCALES } from './when.ts';

/** A match pattern or host rule as its host: `*://*.acme.example/*` is `*.acme.example`. */
export function hostOfPattern(pattern: string): string {
  return pattern.replace(/^\*:\/\//, '').replace(/\/\*$/, '');
}

/** How many hosts a sentence can carry; the rest is counted. */
const NAMED = 3;

const MORE = {
  en: (count: number) => (count === 1 ? '1 other site' : `${count} other sites`),
  nl: (count: number) => (count === 1 ? '1 andere site' : `${count} andere sites`),
};

const ALL = { en: 'all sites', nl: 'alle sites' };

/** Match patterns as a short list of hosts: `mail.acme.example, chat.acme.example en 4 andere sites`. */
export function sayHostPatterns(patterns: readonly string[], language: Language): string {
  const hosts = patterns.map((pattern) => (pattern === ALL_SITES ? ALL[language] : hostOfPattern(pattern)));
  const rest = hosts.length - NAMED;
  const parts = rest > 0 ? [...hosts.slice(0, NAMED), MORE[language](rest)] : hosts;
  return new Intl.ListFormat(LOCALES[language]).format(parts);
}

interface HostListWords {
  readonly search: string;
  readonly none: string;
  readonly rest: (count: number) => string;
}

export const hostListWords: Words<HostListWords> = {
  en: {
    search: 'Search the sites',
    none: 'No site by that name.',
    rest: (count) => `And ${MORE.en(count)}.`,
  },
  nl: {
    search: 'Zoek in de sites',
    none: 'Geen site met die naam.',
    rest: (count) => `En ${MORE.nl(count)}.`,
  },
};
