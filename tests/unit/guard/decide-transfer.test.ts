import { describe, expect, it } from 'vitest';
import type { Context } from '../../../utils/boundary/model.ts';
import { decideTransfer, isTelling, type TransferQuestion } from '../../../utils/guard/decide-transfer.ts';
import type { Evidence } from '../../../utils/guard/model.ts';
import type { Ending } from '../../../utils/guard/read/ending.ts';
import type { Standing } from '../../../utils/policy/model.ts';
import { RULES, service } from './fixtures.ts';

const source = { appName: 'Intranet', at: 1 };
const downloaded = (file: number, strength: 'certain' | 'likely' = 'certain') =>
  ({ kind: 'downloaded', strength, file, originalName: 'plan.pdf', renamed: false, ...source }) as const;
const found = { detector: 'iban', name: 'iban', count: 9, examples: [], strength: 'likely' } as const;

const ask = (part: Partial<TransferQuestion> = {}) =>
  decideTransfer({
    standing: service(),
    context: 'private',
    rules: RULES,
    fileCount: 1,
    evidence: [],
    endings: new Map(),
    known: new Set(part.evidence?.flatMap((each) => (each.kind === 'downloaded' ? each.file : []))),
    mine: new Set(),
    mayStop: false,
    ...part,
  });

const STANDINGS: readonly [string, Standing, guarded: boolean][] = [
  ['unapproved', service(), true],
  ['unapproved, category not guarded', service({ category: 'mail' }), false],
  ['approved', service({ standing: 'approved' }), false],
  ['unlisted', service({ standing: 'unlisted' }), false],
  ['work app', { kind: 'work', app: { id: 'a', name: 'A', hosts: [] } }, false],
  ['sign-in', { kind: 'sign-in' }, false],
  ['unknown', { kind: 'unknown' }, false],
];
const EVIDENCE: readonly (readonly [string, Evidence | null])[] = [
  ['nothing known', null],
  ['a likely download', downloaded(0, 'likely')],
  ['a download', downloaded(0)],
  ['copied text', { kind: 'copied', strength: 'likely', ...source }],
  ['an edited download', { kind: 'edited', strength: 'possible', file: 0, originalName: 'plan.pdf', ...source }],
  ['a label', { kind: 'label', strength: 'certain', file: 0, name: null }],
  ['a member', { kind: 'member', strength: 'possible', file: 0, count: 1, originalName: 'plan.pdf', ...source }],
  ['a picture', { kind: 'picture', strength: 'likely', file: 0, ...source }],
  ['the address of a picture', { kind: 'address', strength: 'likely', file: 0, appName: 'Intranet' }],
  ['content', { kind: 'content', file: 0, ...found }],
  ['content of text', { kind: 'content', file: null, ...found }],
];
const CONTEXTS: readonly Context[] = ['work', 'private'];
const UNKNOWN_FILES = ['warn', 'pass'] as const;
/** Whose device it is: where it is the company's and managed as such, a list may stop. */
const ARRANGEMENTS = [
  ['of one’s own, warn', 'warn', false, 'warn'],
  ['of one’s own, stop', 'stop', false, 'warn'],
  ['of the company, warn', 'warn', true, 'warn'],
  ['of the company, stop', 'stop', true, 'stop'],
] as const;

/** What the table must say, in words: guarded, and either known to be work or asked about for being unknown. */
const cells = STANDINGS.flatMap(([name, standing, guarded]) =>
  CONTEXTS.flatMap((context) =>
    EVIDENCE.flatMap(([known, evidence]) =>
      UNKNOWN_FILES.flatMap((unknown) =>
        ARRANGEMENTS.map(([device, action, mayStop, asked]) => ({
          cell: `${name} × ${context} × ${known} × unknown files ${unknown} × device ${device}`,
          question: {
            standing,
            context,
            evidence: evidence ? [evidence] : [],
            mayStop,
            rules: { ...RULES, action, unknownFiles: { work: 'pass', private: 'pass', [context]: unknown } },
          } as Partial<TransferQuestion>,
          expected: guarded && (evidence !== null || unknown === 'warn') ? asked : 'pass',
        })),
      ),
    ),
  ),
);

describe('decideTransfer', () => {
  it('says in each cell of the table what it must', () => {
    expect(cells.length).toBe(7 * 2 * 11 * 2 * 4);
    for (const { cell, question, expected } of cells) expect(ask(question).kind, cell).toBe(expected);
  });

  it.each(ARRANGEMENTS)('%s: what a person calls their own counts where the device is theirs', (...row) => {
    const [, action, mayStop, asked] = row;
    const question = { evidence: [downloaded(0)], rules: { ...RULES, action }, mayStop };
    expect(ask({ ...question, mine: new Set([0]) }).kind).toBe(asked === 'stop' ? 'stop' : 'pass');
  });

  it('believes that a file is one’s own, for that file alone', () => {
    const two = { fileCount: 2, evidence: [downloaded(0), downloaded(1)] };
    expect(ask({ ...two, mine: new Set([0, 1]) })).toEqual({ kind: 'pass' });
    expect(ask({ ...two, mine: new Set([0]) })).toMatchObject({ evidence: [downloaded(1)] });
    expect(ask({ context: 'work', mine: new Set([0]) })).toEqual({ kind: 'pass' });
  });

  it('counts unknown files beside known ones in the work context', () => {
    expect(ask({ context: 'work', fileCount: 3, evidence: [downloaded(1)] })).toMatchObject({
      evidence: [
        downloaded(1),
        { kind: 'unknown', strength: 'possible', file: 0 },
        { kind: 'unknown', strength: 'possible', file: 2 },
      ],
    });
  });

  describe.each<Ending>(['protected', 'unreadable', 'cut'])('a file that is %s', (why) => {
    const endings = new Map([[0, why]]);
    const unread = [{ kind: 'unread', strength: 'possible', file: 0, why }];

    it('is asked about at work, whatever the list says of unknown files', () => {
      for (const work of UNKNOWN_FILES) {
        const rules = { ...RULES, unknownFiles: { work, private: 'pass' } as const };
        expect(ask({ endings, rules, context: 'work' })).toMatchObject({ kind: 'warn', evidence: unread });
      }
    });
    it('is a person’s own affair in private, but where unknown files are asked about', () => {
      expect(ask({ endings })).toEqual({ kind: 'pass' });
      const rules = { ...RULES, unknownFiles: { work: 'pass', private: 'warn' } as const };
      expect(ask({ endings, rules })).toMatchObject({ evidence: unread });
    });
    it('is what else is known of it', () => {
      const evidence: Evidence[] = [{ kind: 'label', strength: 'certain', file: 0, name: 'Intern' }];
      expect(ask({ endings, evidence, context: 'work' })).toMatchObject({ evidence });
    });
  });
});

it('tells evidence from knowing nothing', () => {
  expect(isTelling(downloaded(0))).toBe(true);
  expect(isTelling({ kind: 'unknown', strength: 'possible', file: 0 })).toBe(false);
  expect(isTelling({ kind: 'unread', strength: 'possible', file: 0, why: 'cut' })).toBe(false);
});
