import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ACME, type Desk, setUpDesk } from './desk.ts';

let desk: Desk;
beforeEach(() => {
  desk = setUpDesk();
});
afterEach(() => desk.clear());

const COMMANDS: Readonly<Record<string, string>> = {
  init: 'init FILE',
  keygen: 'keygen FILE',
  check: 'check FILE',
  sign: 'sign FILE --key KEY --out LIST',
  verify: 'verify LIST',
  diff: 'diff OLD NEW',
  explain: 'explain URL --list LIST',
  rotate: 'rotate --key OLD --to NEW --org ID --out FILE',
  publish: 'publish DIR --list LIST',
  deploy: 'deploy DIR --list LIST --url URL',
};

describe('the command line', () => {
  it('says what there is when it is called with nothing, with 2, and when asked, with 0', async () => {
    const bare = await desk.call();
    expect(bare.code).toBe(2);
    const asked = await desk.call('--help');
    expect(asked.code).toBe(0);
    for (const name of Object.keys(COMMANDS)) {
      expect(bare.error).toContain(`  ${name} `);
      expect(asked.out).toContain(`  ${name} `);
    }
  });

  it.each(Object.entries(COMMANDS))('has help for %s in both languages', async (name, form) => {
    const en = await desk.call(name, '--help');
    const nl = await desk.call(name, '--help', '--lang', 'nl');
    expect([en.code, nl.code]).toEqual([0, 0]);
    expect(en.out).toContain(`drempel-policy ${form}`);
    expect(nl.out).toContain(`drempel-policy ${form}`);
    const [, , enSays] = en.out.split('\n');
    const [, , nlSays] = nl.out.split('\n');
    expect(enSays).not.toBe(nlSays);
  });

  it('speaks the language of the terminal, or the one that is asked for', async () => {
    const dutch = setUpDesk({ LANG: 'nl_BE.UTF-8' });
    expect((await dutch.call('nonsense')).error).toContain('Er is geen commando “nonsense”.');
    expect((await dutch.call('nonsense', '--lang=en')).error).toContain('There is no command “nonsense”.');
    expect((await desk.call('nonsense', '--lang', 'nl')).error).toContain('Er is geen commando');
    expect((await desk.call('--lang', 'nl', 'check')).error).toContain('FILE ontbreekt.');
    dutch.clear();
  });

  it.each([
    [['check'], 'FILE is missing.'],
    [['check', 'a', 'b'], '“b” is one too many.'],
    [['check', 'a', '--colour'], 'There is no option --colour here.'],
    [['check', 'a', '--lang', 'de'], '--lang can be nl or en, not “de”.'],
    [['check', 'a', '--lang'], '--lang needs a value'],
    [['check', 'a', '--strict=yes'], '--strict takes no value.'],
    [['check', 'absent.yaml'], 'There is no file absent.yaml.'],
    [['check', '.'], '. is a folder; a file is asked for.'],
    [['sign', 'a', '--key', 'k'], '--out LIST is missing.'],
    [['diff', 'a'], 'NEW is missing.'],
    [['explain', 'not an address', '--list', 'x'], '“not an address” is not the address of a site'],
    [['verify', 'x', '--thumbprint', 'short'], '“short” is not a thumbprint.'],
  ])('cannot do %j, and says why', async (words, sentence) => {
    const { code, out, error } = await desk.call(...words);
    expect(code).toBe(2);
    expect(out).toBe('');
    expect(error).toContain(sentence);
    expect(error).not.toMatch(/\n\s+at /);
  });

  it('answers programs in JSON, refusals too', async () => {
    desk.write('list.yaml', ACME);
    expect(await desk.json('check', '@list.yaml')).toMatchObject({ ok: true, errors: 0, warnings: 0, findings: [] });
    expect(await desk.json('check', '@absent.yaml')).toEqual({
      ok: false,
      error: `There is no file ${desk.path('absent.yaml')}.`,
    });
  });
});
