import { describe, expect, it } from 'vitest';
import { sayRemark } from '../../../utils/i18n/list-check.ts';
import type { Remark } from '../../../utils/policy/lint.ts';

const en = (remark: Remark) => sayRemark(remark, { language: 'en', zone: 'Europe/Amsterdam' });
const nl = (remark: Remark) => sayRemark(remark, { language: 'nl', zone: 'Europe/Amsterdam' });

describe('sayRemark', () => {
  it('says an error in the words that employees read, and what was meant', () => {
    const problem = { kind: 'malformed', path: 'arrangement', detail: 'unknown-value' } as const;
    expect(en({ kind: 'refused', problem, meant: 'BYOD', known: ['BYOD', 'COPE'] })).toBe(
      'The list has a mistake at arrangement: this value is not known. Did you mean “BYOD”?',
    );
    expect(nl({ kind: 'refused', problem, known: ['BYOD', 'COPE'] })).toBe(
      'De lijst heeft een fout bij arrangement: deze waarde is niet bekend. Het kan zijn: BYOD of COPE.',
    );
  });

  it('says days and dates as people do', () => {
    const at = Date.parse('2026-12-01T12:00:00Z');
    expect(en({ kind: 'expires-soon', at, days: 1 })).toContain('1 December 2026, in 1 day.');
    expect(nl({ kind: 'expires-soon', at, days: 11 })).toContain('1 december 2026, over 11 dagen.');
  });

  it('counts what a sentence cannot carry', () => {
    const names = ['Gmail', 'Google Drive', 'Google Photos', 'Google Keep', 'Google Chat', 'Gemini'];
    expect(en({ kind: 'takes-in', rule: '*.google.com', names })).toContain(
      'Gmail, Google Drive, Google Photos, Google Keep and 2 other services',
    );
  });

  it('says each other remark in both languages', () => {
    const remarks: Remark[] = [
      { kind: 'unknown-service', id: 'dropbx', meant: 'dropbox' },
      { kind: 'not-approved', id: 'mega' },
      { kind: 'unknown-field', field: 'sevices', meant: 'services' },
      { kind: 'expires-late', at: 0, days: 400 },
      { kind: 'no-effect', field: 'instead', name: 'X' },
      { kind: 'unguarded', name: 'X', category: 'ai' },
      { kind: 'stop-becomes-warn', arrangement: 'BYOD' },
      { kind: 'hours', problem: { kind: 'overlap', index: 1, with: 0 } },
      { kind: 'superfluous', rule: 'a.b.example', wider: '*.b.example' },
      { kind: 'like-sign-in', rule: 'sso.b.example' },
      { kind: 'within', rule: 'a.b.example', as: 'work', wider: '*.b.example', of: null },
      { kind: 'within', rule: 'a.b.example', as: 'unapproved', wider: '*.b.example', of: 'B' },
    ];
    const said = remarks.flatMap((remark) => [en(remark), nl(remark)]);
    for (const sentence of said) expect(sentence).toMatch(/^[^a-z].*[.?]$/);
    expect(new Set(said).size).toBe(said.length);
    expect(said.join(' ')).not.toMatch(/undefined|\[object/);
  });
});
