import { describe, expect, it } from 'vitest';
import { sayCheck } from '../../../utils/i18n/journal-copy.ts';
import type { Reader } from '../../../utils/i18n/when.ts';
import type { CopyCheck } from '../../../utils/journal/check-copy.ts';

const at = (time: string) => Temporal.ZonedDateTime.from(`${time}[Europe/Amsterdam]`).epochMilliseconds;
const from = at('2026-11-27T08:00');
const reader = { now: at('2026-11-29T08:00'), zone: 'Europe/Amsterdam' };
const nl: Reader = { ...reader, language: 'nl' };
const en: Reader = { ...reader, language: 'en' };
const whole = {
  kind: 'whole',
  here: 'here',
  rows: 34,
  from,
  to: reader.now,
  beginning: 'later',
  saysOtherwise: null,
} as const;
const at12 = { row: 12, wellUntil: from };

const checks: readonly CopyCheck[] = [
  whole,
  { ...whole, here: 'gone', saysOtherwise: 3 },
  { kind: 'changed', ...at12 },
  { kind: 'not-next', ...at12 },
  { kind: 'unreadable', row: 1, wellUntil: null },
  { kind: 'added', ...at12 },
  { kind: 'cut', rows: 1, of: 34, wellUntil: from },
  { kind: 'cut', rows: 5, of: null, wellUntil: from },
  { kind: 'other' },
  { kind: 'head' },
  { kind: 'no-rows' },
  { kind: 'too-large', limit: 50_000_000 },
  { kind: 'unreadable-file' },
  { kind: 'empty' },
  { kind: 'not-a-copy' },
  { kind: 'newer' },
  { kind: 'resaved' },
];

describe.each([nl, en])('what a check came to, in $language', (reader) => {
  it('is whole sentences, another for each', () => {
    const said = checks.map((check) => sayCheck(check, reader));
    for (const sentence of said) expect(sentence).toMatch(/^\p{Lu}[^{}]*\.$/u);
    expect(said.join(' ')).not.toMatch(/undefined|null|NaN| {2}|hash/);
    expect(new Set(said).size).toBe(checks.length);
  });
});

it('says how far it goes, and where it begins', () => {
  expect(sayCheck(whole, nl)).toBe(
    'Deze kopie is heel: 34 regels, precies zoals in je logboek. Hij gaat van 27 november 2026 om 08:00 tot en met 29 november 2026 om 08:00. Wat daarvoor was, staat er niet in.',
  );
  expect(sayCheck({ ...whole, to: from + 3_600_000, beginning: 'first' }, en)).toContain(
    'It goes from 27 November 2026 at 08:00 to 09:00. It begins where the journal began.',
  );
  expect(sayCheck({ ...whole, rows: 1, to: from }, en)).toContain(
    '1 row, as it is in your journal. It is of 27 November',
  );
});

it('says which row is wrong, and until when all is well', () => {
  expect(sayCheck({ kind: 'changed', ...at12 }, nl)).toBe(
    'Regel 12 van deze kopie is veranderd nadat hij was geschreven. Tot en met 27 november 2026 om 08:00 klopt alles.',
  );
  expect(sayCheck({ kind: 'changed', row: 1, wellUntil: null }, nl)).toBe(
    'Regel 1 van deze kopie is veranderd nadat hij was geschreven.',
  );
});
