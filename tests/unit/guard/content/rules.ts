import type { ContentRules } from '../../../../utils/guard/content/model.ts';
import { createScanner } from '../../../../utils/guard/content/scanner.ts';

export const RULES: ContentRules = { detectors: [], patterns: [], mailDomains: ['acme.example'], orgName: 'Acme' };

/** Findings of a whole text. */
export function scan(text: string, change: Partial<ContentRules> = {}) {
  const scanner = createScanner({ ...RULES, ...change });
  scanner.push(text);
  return scanner.end();
}

export const detectorsOf = (text: string, change: Partial<ContentRules> = {}) =>
  scan(text, change).map(({ detector }) => detector);

const CHECKED = (digits: string) => {
  let sum = 0;
  for (let place = 0; place < 8; place += 1) sum += (9 - place) * Number(digits[place]);
  return sum % 11;
};

/** The `nth` number that passes the eleven-check, by reckoning its last digit. */
export function bsn(nth: number): string {
  for (let stem = 12_345_600 + nth * 37; ; stem += 1) {
    const last = CHECKED(String(stem));
    if (last < 10) return `${stem}${last}`;
  }
}

/** A Dutch IBAN with check digits that are right. */
export function iban(nth: number): string {
  const account = String(1_000_000_007 + nth * 7_919).padStart(10, '0');
  // ABNA as numbers, the account, NL00.
  const rest = BigInt(`10112310${account}232100`) % 97n;
  return `NL${String(98n - rest).padStart(2, '0')}ABNA${account}`;
}

export const rows = (count: number, row: (nth: number) => string): string =>
  `${Array.from({ length: count }, (_, nth) => row(nth)).join('\n')}\n`;
