import { describe, expect, it } from 'vitest';
import type { Context } from '../../../utils/boundary/model.ts';
import { decideTransfer, type TransferQuestion } from '../../../utils/guard/decide-transfer.ts';
import type { DownloadedEvidence } from '../../../utils/guard/model.ts';
import type { Standing } from '../../../utils/policy/model.ts';
import { RULES, service } from './fixtures.ts';

const downloaded = (file: number, strength: 'certain' | 'likely' = 'certain'): DownloadedEvidence => ({
  kind: 'downloaded',
  strength,
  file,
  appName: 'Intranet',
  at: 1,
  originalName: 'plan.pdf',
  renamed: false,
});

const ask = (part: Partial<TransferQuestion> = {}) =>
  decideTransfer({
    standing: service(),
    context: 'private',
    rules: RULES,
    copied: null,
    fileCount: 1,
    downloaded: [],
    known: new Set(part.downloaded?.map(({ file }) => file)),
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
const EVIDENCE = [
  ['nothing known', []],
  ['likely', [downloaded(0, 'likely')]],
  ['certain', [downloaded(0)]],
] as const;
const CONTEXTS: readonly Context[] = ['work', 'private'];
const UNKNOWN_FILES = ['warn', 'pass'] as const;

/** What the table must say, in words: guarded, and either known to be work or asked about for being unknown. */
const cells = STANDINGS.flatMap(([name, standing, guarded]) =>
  CONTEXTS.flatMap((context) =>
    EVIDENCE.flatMap(([known, evidence]) =>
      UNKNOWN_FILES.map((unknown) => ({
        cell: `${name} × ${context} × ${known} × unknown files ${unknown}`,
        question: {
          standing,
          context,
          downloaded: evidence,
          rules: { ...RULES, unknownFiles: { work: 'pass', private: 'pass', [context]: unknown } },
        } as Partial<TransferQuestion>,
        expected: guarded && (evidence.length > 0 || unknown === 'warn') ? 'warn' : 'pass',
      })),
    ),
  ),
);

describe('decideTransfer', () => {
  it.each(cells)('$cell → $expected', ({ question, expected }) => {
    expect(ask(question).kind).toBe(expected);
  });

  it.each([
    ['warn', false, 'warn'],
    ['warn', true, 'warn'],
    ['stop', false, 'warn'],
    ['stop', true, 'stop'],
  ] as const)('action %s, device may be stopped: %s → %s', (action, mayStop, expected) => {
    const question = { downloaded: [downloaded(0)], rules: { ...RULES, action }, mayStop };
    expect(ask(question).kind).toBe(expected);
    // What a person calls their own counts where the device is theirs.
    expect(ask({ ...question, mine: new Set([0]) }).kind).toBe(expected === 'stop' ? 'stop' : 'pass');
  });

  it('believes that a file is one’s own, for that file alone', () => {
    const two = { fileCount: 2, downloaded: [downloaded(0), downloaded(1)] };
    expect(ask({ ...two, mine: new Set([0, 1]) })).toEqual({ kind: 'pass' });
    expect(ask({ ...two, mine: new Set([0]) })).toMatchObject({ evidence: [downloaded(1)] });
    expect(ask({ context: 'work', mine: new Set([0]) })).toEqual({ kind: 'pass' });
  });

  it('counts unknown files beside known ones in the work context', () => {
    expect(ask({ context: 'work', fileCount: 3, downloaded: [downloaded(1)] })).toMatchObject({
      evidence: [
        downloaded(1),
        { kind: 'unknown', strength: 'possible', file: 0 },
        { kind: 'unknown', strength: 'possible', file: 2 },
      ],
    });
  });
});
