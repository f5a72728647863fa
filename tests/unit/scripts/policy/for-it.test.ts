import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { type Desk, setUpDesk } from './desk.ts';

const root = join(import.meta.dirname, '../../../..');
const text = readFileSync(join(root, 'docs/for-it.md'), 'utf8');
const commands = [...text.matchAll(/^```sh\n(.*?)^```$/gms)].flatMap(([, block = '']) => block.trim().split('\n'));

const DAY = 86_400_000;
const instant = (days: number) => new Date(Date.now() + days * DAY).toISOString();
/** A list of 10,000 services, of which each name is different. */
const writeList = (seq: number) =>
  stringify({
    schema: 1,
    seq,
    issued: instant(-1),
    expires: instant(180),
    org: { id: 'acme.example', name: 'Acme BV', contact: 'it@acme.example' },
    arrangement: 'BYOD',
    workApps: [{ id: 'mail', name: 'Webmail', hosts: ['mail.acme.example', `v${seq}.acme.example`] }],
    services: [
      { id: 'sharepoint', standing: 'approved' },
      { id: 'dropbox', standing: 'unapproved', instead: 'sharepoint' },
      ...Array.from({ length: 9998 }, (_, n) => ({
        id: `service-${n}`,
        name: `Service ${n}`,
        category: 'storage',
        hosts: [`*.service-${n}.example`],
        standing: 'unapproved',
        instead: 'sharepoint',
      })),
    ],
  });

let desk: Desk;
beforeAll(() => {
  desk = setUpDesk({ LANG: 'en_GB.UTF-8' }, Date.now());
  desk.write('passphrase.txt', 'correct horse battery staple\n');
});
afterAll(() => desk.clear());

/** Words of a line that name what is in the folder in which it is called. */
const OF_FOLDER = /^(?:[\w-]+\.(?:yaml|jwk|jws|txt)|www|managed)$/;

/** Does what a line of the documentation says, in the folder of the desk; fails where it does not end with 0. */
async function runLine(line: string): Promise<string> {
  // Quotes and variables would want a shell, which 10,000 services make slow.
  expect(line).not.toMatch(/["'$\\;|&]/);
  const [program = '', ...words] = line.split(' ');
  if (program !== 'drempel-policy') return execFileSync(program, words, { encoding: 'utf8', cwd: desk.folder });
  const { code, out, error } = await desk.call(...words.map((word) => (OF_FOLDER.test(word) ? `@${word}` : word)));
  expect({ line, code, error }).toEqual({ line, code: 0, error: '' });
  return out;
}

describe('docs/for-it.md', { timeout: 120_000 }, () => {
  it('shows every command that there is', () => {
    const shown = new Set(commands.map((line) => /^drempel-policy (\w+)/.exec(line)?.[1]).filter(Boolean));
    expect([...shown].sort()).toEqual(
      ['init', 'check', 'explain', 'keygen', 'sign', 'verify', 'publish', 'deploy', 'diff', 'rotate'].sort(),
    );
  });

  it('works from the first command to the last, with 10,000 services', async () => {
    let seq = 1;
    const said: string[] = [];
    for (const line of commands) {
      // What the text asks the reader to do by hand between two commands.
      if (/ (diff|keygen drempel-key-2\.jwk)/.test(line)) desk.write('allowed-services.yaml', writeList(++seq));
      said.push(await runLine(line));
      if (line.includes(' init ')) desk.write('allowed-services.yaml', writeList(seq));
    }
    const all = said.join('');
    expect(all).toContain('Dropbox: Not approved by Acme BV. Work files? Use SharePoint.');
    expect(all).toMatch(/Enrolment code: https:\/\/it\.acme\.example\/allowed-services\.jws#[\w-]{43}/);
    expect(all).toContain('Number 2, after number 1.');
    expect(all).toContain('Drempel could then read these sites as well: v2.acme.example.');
    expect(desk.read('www/allowed-services.jws')).toBe(desk.read('allowed-services.jws').trim());
    expect(JSON.parse(desk.read('managed/firefox/policies.json'))).toBeTruthy();
  });
});
