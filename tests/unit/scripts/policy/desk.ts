import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run, type Said } from '../../../../scripts/policy/run.ts';

export const NOW = Date.parse('2026-11-20T09:00:00Z');

/** A folder of its own in which somebody of IT calls the tool. */
export interface Desk {
  readonly folder: string;
  path(name: string): string;
  write(name: string, content: string): string;
  read(name: string): string;
  /** Calls the tool; words that begin with `@` are files of the desk. */
  call(...words: string[]): Promise<Said>;
  /** The same with `--json`, read. */
  json(...words: string[]): Promise<Record<string, unknown>>;
  clear(): void;
}

export function setUpDesk(env: Record<string, string> = { LANG: 'en_GB.UTF-8' }, now = NOW): Desk {
  const folder = mkdtempSync(join(tmpdir(), 'drempel-desk-'));
  const path = (name: string) => join(folder, name);
  const call = (...words: string[]) =>
    run(
      words.map((word) => (word.startsWith('@') ? path(word.slice(1)) : word)),
      { env, now, zone: 'Europe/Amsterdam' },
    );
  return {
    folder,
    path,
    write: (name, content) => {
      writeFileSync(path(name), content);
      return path(name);
    },
    read: (name) => readFileSync(path(name), 'utf8'),
    call,
    json: async (...words) => JSON.parse((await call(...words, '--json')).out),
    clear: () => rmSync(folder, { recursive: true }),
  };
}

/** A list that is well at `NOW`, as IT writes it. */
export const ACME = `schema: 1
seq: 42
issued: 2026-11-01T00:00:00Z
expires: 2027-02-01T00:00:00Z
org:
  id: acme.example
  name: Acme BV
  contact: it@acme.example
arrangement: BYOD
workApps:
  - id: mail
    name: Webmail
    hosts: [mail.acme.example]
signIn: [login.acme.example]
services:
  - id: acme-files
    name: Acme Files
    category: storage
    hosts: [files.acme.example]
    standing: approved
  - id: dropbox
    standing: unapproved
    instead: acme-files
    because: { nl: Elders., en: Elsewhere. }
`;
