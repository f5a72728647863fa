import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ACME, type Desk, setUpDesk } from './desk.ts';

let desk: Desk;
beforeEach(() => {
  desk = setUpDesk();
});
afterEach(() => desk.clear());

/** The lines of findings, without the folder. */
const found = async (text: string, ...options: string[]) => {
  const path = desk.write('list.yaml', text);
  const { out, code } = await desk.call('check', '@list.yaml', ...options);
  return {
    code,
    lines: out
      .trim()
      .split('\n')
      .slice(0, -1)
      .map((line) => line.replace(path, 'list.yaml')),
    last: out.trim().split('\n').at(-1),
  };
};

describe('check', () => {
  it('has nothing to say of a list that is well, in YAML or in JSON', async () => {
    expect(await found(ACME)).toMatchObject({ code: 0, lines: [] });
    desk.write(
      'list.json',
      JSON.stringify({ ...JSON.parse(JSON.stringify((await import('yaml')).parse(ACME))) }, null, '\t'),
    );
    expect(await desk.call('check', '@list.json')).toMatchObject({ code: 0 });
  });

  it('says all that is wrong at once, each at its line and column', async () => {
    const text = ACME.replace('seq: 42', 'seq: "42"')
      .replace('[mail.acme.example]', '[mail.acme.example, "*.nl"]')
      .replace('instead: acme-files', 'instead: acme-fles')
      .replace('contact:', 'contct:');
    expect(await found(text)).toEqual({
      code: 1,
      lines: [
        'list.yaml:2:6: error: The list has a mistake at seq: something else is expected.',
        'list.yaml:8:11: warning: There is no field “contct” here. Drempel skips it, and tells the employee so. Did you mean “contact”?',
        'list.yaml:13:32: error: The list claims too much: “*.nl” would take in sites of others.',
        'list.yaml:23:14: error: The list has a mistake at services[1].instead: it points to nothing on the list. Did you mean “acme-files”?',
      ],
      last: '3 errors, 1 warning.',
    });
  });

  it('finds its way in JSON on one line', async () => {
    const text = JSON.stringify((await import('yaml')).parse(ACME)).replace('BYOD', 'BYOB');
    const at = text.indexOf('"BYOB"') + 1;
    expect((await found(text)).lines).toEqual([
      `list.yaml:1:${at}: error: The list has a mistake at arrangement: this value is not known. Did you mean “BYOD”?`,
    ]);
  });

  it('points at what surrounds a field that is not there', async () => {
    const { lines } = await found(ACME.replace('    name: Webmail\n', ''));
    expect(lines).toEqual(['list.yaml:11:5: error: The list has a mistake at workApps[0].name: something is missing.']);
  });

  it('lets warnings pass, unless it is strict', async () => {
    const text = ACME.replace('2027-02-01', '2026-11-25');
    expect(await found(text)).toMatchObject({ code: 0, last: '0 errors, 1 warning.' });
    expect(await found(text, '--strict')).toMatchObject({ code: 1 });
  });

  it.each([
    [
      'a rule with * but without quotes',
      '[mail.acme.example]',
      '[*.acme.example]',
      '13:13: error: Put “*.acme.example” in quotes',
    ],
    ['a field that is there twice', 'seq: 42', 'seq: 42\nseq: 43', '3:1: error: This field is here twice.'],
    [
      'a bracket that does not close',
      '[login.acme.example]',
      '[login.acme.example',
      'error: This is not well-formed YAML',
    ],
  ])('says where the file itself is wrong: %s', async (_, from, to, said) => {
    const { code, lines } = await found(ACME.replace(from, to));
    expect(code).toBe(1);
    expect(lines.join('\n')).toContain(said);
  });

  it.each([
    ['a file nested without end', () => `x: ${'['.repeat(100_000)}`, /nested too deep|not well-formed/],
    ['a document nested too deep', () => `${ACME}x: ${'['.repeat(20)}${']'.repeat(20)}\n`, /nested too deeply/],
    [
      'more sites than a list may name',
      () => ACME.replace('[login.acme.example]', `[${Array.from({ length: 100_001 }, (_, n) => `a${n}.nl`)}]`),
      /names too many sites/,
    ],
    ['a list that is too large', () => `${ACME}x: ${'y'.repeat(2_100_000)}\n`, /too large: more than 2 MB/],
  ])('says of %s what Drempel would', { timeout: 60_000 }, async (_, write, said) => {
    const { code, lines } = await found(write());
    expect(code).toBe(1);
    expect(lines.join('\n')).toMatch(said);
  });

  it('does not follow references without end', async () => {
    const bomb = ['a: &a [x,x,x,x,x,x,x,x,x]'];
    for (let level = 0; level < 9; level++) {
      const [one, before] = [String.fromCharCode(98 + level), String.fromCharCode(97 + level)];
      bomb.push(`${one}: &${one} [${Array(9).fill(`*${before}`).join(',')}]`);
    }
    const { code, lines } = await found(`${ACME}${bomb.join('\n')}\n`);
    expect(code).toBe(1);
    expect(lines.join()).toContain('The references in this file do not end');
  });

  it.each(['', '7', '- a\n- b\n', 'null', '\u0000'])('takes %j for no list, in a sentence', async (text) => {
    const { code, lines } = await found(text);
    expect(code).toBe(1);
    expect(lines.length).toBeGreaterThan(0);
  });
});
