import { describe, expect, it } from 'vitest';
import type { Fact } from '../../../utils/guard/model.ts';
import { sayFact } from '../../../utils/i18n/warning-facts.ts';
import type { Reader } from '../../../utils/i18n/when.ts';

const at = Date.UTC(2026, 10, 27, 9, 30);
const source = { appName: 'Intranet', at };
const content = {
  kind: 'content',
  strength: 'likely',
  count: 1,
  called: 'x',
  hits: 1_234,
  examples: ['12*****82'],
} as const;
const FACTS: readonly Fact[] = [
  { kind: 'downloaded', strength: 'certain', count: 1, ...source },
  { kind: 'downloaded', strength: 'likely', count: 2, ...source },
  { kind: 'edited', strength: 'possible', count: 1, formerName: 'Plan.docx', ...source },
  { kind: 'edited', strength: 'possible', count: 1, ...source },
  { kind: 'edited', strength: 'possible', count: 3, ...source },
  { kind: 'member', strength: 'certain', count: 1, members: 1, ...source },
  { kind: 'member', strength: 'certain', count: 1, members: 4, ...source },
  { kind: 'member', strength: 'likely', count: 1, members: 1, ...source },
  { kind: 'member', strength: 'possible', count: 1, members: 4, ...source },
  { kind: 'copied', strength: 'certain', ...source },
  { kind: 'copied', strength: 'likely', ...source },
  { kind: 'picture', strength: 'likely', count: 1, ...source },
  { kind: 'picture', strength: 'likely', count: 2, ...source },
  { kind: 'address', strength: 'likely', count: 1, appName: 'Intranet' },
  { kind: 'label', strength: 'certain', count: 1, called: 'Intern' },
  { kind: 'label', strength: 'certain', count: 2, called: null },
  { kind: 'label', strength: 'certain', count: 1, called: 'Intern', inside: true },
  { kind: 'label', strength: 'certain', count: 2, called: null, inside: true },
  { kind: 'unread', why: 'protected', count: 1 },
  { kind: 'unread', why: 'unreadable', count: 2 },
  { kind: 'unread', why: 'cut', count: 1 },
  { kind: 'unknown', count: 1 },
  ...(['bsn', 'iban', 'records', 'mail-domain', 'marking', 'pattern'] as const).map(
    (detector): Fact => ({ ...content, detector }),
  ),
  { ...content, detector: 'bsn', count: 3, examples: [] },
  ...(['bsn', 'mail-domain', 'pattern'] as const).map(
    (detector): Fact => ({ ...content, detector, hits: 1, examples: [] }),
  ),
];

describe.each(['en', 'nl'] as const)('facts in %s', (language) => {
  const reader: Reader = { language, now: at, zone: 'UTC' };
  it.each(['work', 'private'] as const)('are whole sentences, each another, in the %s context', (context) => {
    const said = FACTS.map((fact) => sayFact(fact, { orgName: 'Acme', context }, reader));
    for (const sentence of said) {
      expect(sentence).toMatch(/^(\p{Lu}|\d).*\.$/u);
      expect(sentence).not.toMatch(/undefined|null| {2}|, \.|\.\./);
    }
    expect(new Set(said).size).toBe(FACTS.length);
  });
});

it('says what was found, how often and where, with one example', () => {
  const say = (fact: Fact, language: 'en' | 'nl') =>
    sayFact(fact, { orgName: 'Acme', context: 'private' }, { language, now: at, zone: 'UTC' });
  expect(say({ ...content, detector: 'bsn', count: 3 }, 'nl')).toBe(
    'Er staan zo te zien 1.234 burgerservicenummers (BSN) in, in 3 bestanden, zoals 12*****82.',
  );
  expect(say({ ...content, detector: 'marking', examples: ['Strikt vertrouwelijk'] }, 'en')).toBe(
    'Is marked “Strikt vertrouwelijk”.',
  );
});

it('says of one of several files that it is one of them', () => {
  const label: Fact = { kind: 'label', strength: 'certain', count: 1, called: 'Intern' };
  const say = (fact: Fact, fileCount: number, language: 'en' | 'nl') =>
    sayFact(fact, { orgName: 'Acme', context: 'private', fileCount }, { language, now: at, zone: 'UTC' });
  expect(say(label, 1, 'en')).toBe('Carries the label “Intern” of Acme.');
  expect(say(label, 2, 'en')).toBe('One of them: carries the label “Intern” of Acme.');
  expect(say(label, 2, 'nl')).toBe('Eén ervan: draagt het label ‘Intern’ van Acme.');
  expect(say({ ...label, inside: true }, 1, 'en')).toBe('Holds a file with the label “Intern” of Acme.');
  expect(say({ ...label, inside: true, count: 2 }, 2, 'nl')).toBe(
    'In 2 bestanden zit er een met het label ‘Intern’ van Acme.',
  );
  expect(say({ ...label, count: 2 }, 2, 'nl')).toMatch(/^2 bestanden dragen/);
  expect(say({ kind: 'unknown', count: 1 }, 2, 'en')).toMatch(/^Drempel/);
});
