import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BLOCK } from '../../../../utils/guard/content/blocks.ts';
import { createScanner } from '../../../../utils/guard/content/scanner.ts';
import { bsn, detectorsOf, iban, RULES, rows, scan } from './rules.ts';

const person = (nth: number) =>
  `p${nth}@mail.example;06${String(12_345_678 + nth * 101)};19${60 + (nth % 30)}-03-1${nth % 9}`;
const grouped = (text: string) => text.replace(/(.{4})(?=.)/g, '$1 ');

describe('createScanner', () => {
  it.each<[string, string, string[]]>([
    ['salaries by BSN', `Naam;BSN;Salaris\n${rows(7, (n) => `P${n};${bsn(n)};${3000 + n}`)}`, ['bsn']],
    ['three employees by name of the number', `Personeelsoverzicht\n${rows(3, (n) => `BSN ${bsn(n)}`)}`, ['bsn']],
    ['a column of BSNs without a word', rows(8, (n) => `A${n}\t${bsn(n)}\t12`), ['bsn']],
    ['IBANs of customers', `Klant;IBAN;Bedrag\n${rows(6, (n) => `P ${n};${grouped(iban(n))};${n},00`)}`, ['iban']],
    ['customers', `klantnummer;e-mail;telefoon;geboren\n${rows(10, (n) => `${n};${person(n)}`)}`, ['records']],
    ['a register of five', `klant_id;e-mail;telefoon;geboren\n${rows(5, (n) => `${n};${person(n)}`)}`, ['records']],
    [
      'customers in a line',
      `[${rows(30, (n) => `{"customerId":${n},"who":"${person(n)}"},`).replaceAll('\n', '')}]`,
      ['records'],
    ],
    ['a payroll of three', `Loonstaat\n${rows(3, (n) => `BSN ${bsn(n)}`)}`, ['bsn']],
    ['code with the organisation’s name', '// Acme internal use only\nx();\n', ['marking']],
    ['many people and no word', rows(25, person), ['records']],
    ['colleagues', rows(5, (n) => `c${n}@sales.acme.example`), ['mail-domain']],
    ['a mail between colleagues', 'Van: Jan <j@acme.example>\nAan: <k@acme.example>\n\nHoi', ['mail-domain']],
    ['a footer', 'Plan\n\nAcme BV | Strikt vertrouwelijk | pagina 2 van 9\n', ['marking']],
    ['a label', 'Classification: Internal\nQ3', ['marking']],
    [
      'a marking between dashes',
      '-- Internal use only --\n\n--- Internal use only ---\n- Internal use only -\n',
      ['marking'],
    ],
    ['a British marking', 'Commercial in confidence\n\nTender', ['marking']],
    ['capitals', 'VERTROUWELIJK\n\nNotulen', ['marking']],
    ['TLP', 'TLP:AMBER\n\nAdvisory', ['marking']],
    ['english', 'For internal use only\n\nRoadmap', ['marking']],
  ])('finds %s', (_, text, expected) => expect(detectorsOf(text)).toEqual(expected));

  it.each([
    ['one’s own BSN', `Burgerservicenummer: ${bsn(1)}\n`],
    ['the BSNs of a family', `Belastingdienst\nuw gezin\n${rows(5, (n) => `BSN ${bsn(n)}`)}`],
    ['numbers that happen to pass', rows(2_000, (n) => `${100_000_000 + n * 7_919}`)],
    ['an invoice', `Factuur 2026-01\nIBAN ${iban(1)} of ${iban(2)}\n`],
    [
      'a statement of one account',
      `Datum,Naam,Rekening,Tegenrekening,Bedrag\n${rows(40, (n) => `2026-01-02,N${n},${iban(0)},${iban(n + 1)},${n}`)}`,
    ],
    ['a statement without headings', rows(40, (n) => `${iban(0)} ${iban(n + 1)} ${n}`)],
    ['members of a club', `Ledenlijst tennisclub\n${rows(60, person)}`],
    ['an address book', rows(80, (n) => `BEGIN:VCARD\nEMAIL:p${n}@m.example\nTEL:06${12_345_678 + n}\nEND:VCARD`)],
    ['a dozen friends', rows(12, person)],
    ['desks of shops', rows(30, (n) => `info@s${n}.example;0201234${500 + n};1234 A${'BCDEFGH'[n % 7]}`)],
    ['one mention', 'Bel Jan (jan@acme.example) even'],
    ['a mail from work to home', 'From: hr@acme.example\nTo: me@home.example\n'],
    ['another domain', rows(9, (n) => `c${n}@notacme.example`)],
    ['a word in a sentence', 'Het was een vertrouwelijk gesprek.\nThe meeting was confidential.\n'],
    ['what was told in confidence', 'Told in confidence\nShe said it in confidence.\n'],
    ['dialogue', '“Vertrouwelijk,” zei hij.\nConfidential.\n'],
    ['a clause', 'Artikel 9 Vertrouwelijkheid\nConfidentiality\n'],
    ['a letter to a person', 'Vertrouwelijk\nDe heer J. Smit\nDorpsstraat 1\n1234 AB Utrecht\n'],
    ['a letter to a person, in capitals', 'VERTROUWELIJK\nMevrouw J. Smit\nDorpsstraat 1\n1234 AB Utrecht\n'],
    [
      'what is not for others to call',
      '// For internal use only.\nf();\n/**\n * Internal use only\n */\n# internal use only\n',
    ],
    ['five friends', rows(5, person)],
    ['one’s own numbers at suppliers', `Bij;Klantnummer;Mail;Tel\n${rows(6, (n) => `B${n};${n};${person(n)}`)}`],
    [
      'a statement as a bank writes it for programs',
      rows(20, (n) => `417164300\tEUR\t-20,00\tSEPA Overboeking IBAN: ${iban(n)} BIC: INGBNL2A`),
    ],
    ['personal', 'PERSOONLIJK EN VERTROUWELIJK\n'],
    ['code', 'enum Level {\n  INTERNAL_USE = 1,\n  CONFIDENTIAL,\n}\n'],
    ['nothing', ''],
  ])('says nothing of %s', (_, text) => expect(scan(text)).toEqual([]));

  it('says what it is, how many, and no value', () => {
    const text = `Personeel BSN\n${rows(7, (n) => bsn(n))}`;
    const [found] = scan(text);
    expect(found).toMatchObject({ detector: 'bsn', name: 'bsn', count: 7, strength: 'likely' });
    expect(found?.examples).toHaveLength(3);
    expect(found?.examples[0]).toMatch(/^\d\d\*{5}\d\d$/);
    expect(scan(rows(5, (n) => `c${n}@acme.example`))[0]?.examples).toEqual(['c***@acme.example']);
    expect(scan(rows(12, iban))[0]?.examples[0]).toMatch(/^NL\d\d \*{4} \*{4} \*{4} \d\d$/);
  });

  it('finds the same however the text is cut, across blocks', () => {
    const filler = 'zomaar wat tekst over niets\n';
    const text = `${filler.repeat(9_300)}Personeel\n${rows(40, (n) => `BSN ${bsn(n)} ${iban(n)} ${person(n)}`)}${filler.repeat(14_400)}INTERNAL USE ONLY\n`;
    expect(text.length).toBeGreaterThan(9 * BLOCK);
    const whole = scan(text);
    expect(whole.map(({ detector }) => detector)).toEqual(['bsn', 'iban', 'records', 'marking']);
    for (const size of [1, 7, 1_000, 65_536, 250_000, 300_000]) {
      const scanner = createScanner(RULES);
      for (let at = 0; at < text.length; at += size) scanner.push(text.slice(at, at + size));
      expect(scanner.end()).toEqual(whole);
    }
  });

  it('reads any text without a fault', () => {
    const part = fc.constantFrom(
      '123456782',
      '12345678',
      '0612345678',
      ' ',
      ';',
      '\n',
      '.',
      '-',
      'BSN',
      'NL91ABNA0417164300',
      'a@b.nl',
      'Vertrouwelijk',
      '1234 AB',
      '\ud83d',
      '\0',
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 60 }), fc.integer({ min: 1, max: 9 }), (parts, size) => {
        const scanner = createScanner(RULES);
        const text = parts.join('');
        for (let at = 0; at < text.length; at += size) scanner.push(text.slice(at, at + size));
        scanner.end();
      }),
    );
  });

  it.each([
    ['words', 'what people write about '.repeat(40_000)],
    ['what markings are made of', 'what people write vertrouwelijk '.repeat(5_000)],
  ])('takes for one long line what it takes for many lines: %s', (_, words) => {
    const time = (text: string) => {
      const started = performance.now();
      scan(text.repeat(8));
      return performance.now() - started;
    };
    const ratios = Array.from({ length: 5 }, () => time(words) / time(words.replaceAll('write ', 'write\n')));
    expect(Math.min(...ratios)).toBeLessThan(3);
  });

  it('looks only for what the list names', () => {
    const text = `VERTROUWELIJK\n${rows(7, (n) => `BSN ${bsn(n)}`)}`;
    expect(detectorsOf(text)).toEqual(['bsn', 'marking']);
    expect(detectorsOf(text, { detectors: ['marking'] })).toEqual(['marking']);
    expect(detectorsOf(text, { detectors: ['label', 'of another time'] })).toEqual([]);
  });

  it('looks for the list’s own patterns, near their words and often enough', () => {
    const pattern = { name: 'Project code', re2: 'PRJ-\\d{5}', near: ['Project'], atLeast: 2 };
    const find = (text: string) => scan(text, { patterns: [pattern] });
    expect(find('project PRJ-00001 en PRJ-00002')).toEqual([
      { detector: 'pattern', name: 'Project code', count: 2, examples: ['PR***01', 'PR***02'], strength: 'likely' },
    ]);
    expect(find('project PRJ-00001')).toEqual([]);
    expect(find('PRJ-00001 PRJ-00002')).toEqual([]);
    expect(find(`project ${'x'.repeat(300)} PRJ-00001 PRJ-00002`)).toEqual([]);
  });

  it('finds patterns alike when there are many', () => {
    const patterns = Array.from({ length: 20 }, (_, n) => ({
      name: `P${n}`,
      re2: `(?i)^code${n}x`,
      near: [],
      atLeast: 1,
    }));
    expect(scan('aa\nCODE7X\n', { patterns }).map(({ name }) => name)).toEqual(['P7']);
  });

  it('tells of patterns that cannot be looked for, and looks for the others', () => {
    const own = (re2: string) => ({ name: re2, re2, near: [], atLeast: 1 });
    const patterns = ['(', '(?=x)', '(a)\\1', 'a*', '(?:x{1,100}y){9}', 'fine'].map(own);
    const scanner = createScanner({ ...RULES, patterns });
    expect(scanner.refused.map(({ name }) => name)).toEqual(['(', '(?=x)', '(a)\\1', 'a*', '(?:x{1,100}y){9}']);
    scanner.push('fine');
    expect(scanner.end().map(({ name }) => name)).toEqual(['fine']);
  });

  it('takes no time for a pattern made to take it', () => {
    const patterns = [{ name: 'slow', re2: '(a+)+$|(?:a|aa)+b', near: [], atLeast: 1 }];
    const started = performance.now();
    scan(`${'a'.repeat(50_000)}!`, { patterns });
    expect(performance.now() - started).toBeLessThan(5_000);
  });
});
