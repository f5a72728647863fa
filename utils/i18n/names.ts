import type { Language } from './language.ts';
import { LOCALES } from './when.ts';

/** Names as one reads them out: `Acme, Bolwerk en Kade`; with `or`, `Acme, Bolwerk of Kade`. */
export function sayNames(names: readonly string[], language: Language, by: 'and' | 'or' = 'and'): string {
  const type = by === 'and' ? 'conjunction' : 'disjunction';
  return new Intl.ListFormat(LOCALES[language], { type }).format(names);
}
