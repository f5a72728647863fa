import { expect, it } from 'vitest';
import type { Fact, Warning } from '../../../utils/guard/model.ts';
import { askedIn } from '../../../utils/journal/asked.ts';

const warning: Warning = {
  language: 'nl',
  orgName: 'Acme',
  listSeq: 1,
  service: { name: 'Stapel' },
  context: 'work',
  files: [{ name: 'mine.docx', size: 3 }],
  fileCount: 1,
  facts: [],
  reason: 'none',
  stop: false,
  unchecked: false,
};

it('keeps of a fact of any kind, known or yet to come, what names no file', () => {
  const known = { kind: 'downloaded', strength: 'certain', count: 1, appName: 'Intranet', at: 5 } as const;
  const later = { kind: 'member', count: 2, appName: 'Chat', orgName: 'Acme', detectors: ['bsn'] };
  const facts = [
    { ...known, formerName: 'Offerte Jansen.docx' },
    { ...later, originalName: 'a.docx', name: 'b.docx', names: ['c.docx'], fileName: 'd.docx' },
  ] as unknown as readonly Fact[];
  expect(askedIn({ ...warning, facts })).toEqual({
    serviceName: 'Stapel',
    orgName: 'Acme',
    context: 'work',
    facts: [known, later],
    files: [{ name: 'mine.docx', size: 3 }],
  });
});

it('keeps nothing of what is in a file, but the marking that it bears', () => {
  const found = { kind: 'content', strength: 'likely', count: 1, hits: 2, called: 'iban' } as const;
  const facts: readonly Fact[] = [
    { ...found, detector: 'iban', examples: ['NL91 •••• 00'] },
    { ...found, detector: 'marking', examples: ['VERTROUWELIJK'] },
  ];
  expect(askedIn({ ...warning, facts }).facts).toEqual([
    { ...found, detector: 'iban', examples: [] },
    { ...found, detector: 'marking', examples: ['VERTROUWELIJK'] },
  ]);
});
