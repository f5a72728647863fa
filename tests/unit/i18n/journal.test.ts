import { describe, expect, it } from 'vitest';
import { journalWords, sayEvent, sayFiles, sayWhy } from '../../../utils/i18n/journal.ts';
import type { Reader } from '../../../utils/i18n/when.ts';
import type { JournalEvent } from '../../../utils/ports/journal.ts';

const zone = 'Europe/Amsterdam';
const now = Temporal.PlainDateTime.from('2026-11-27T18:40').toZonedDateTime(zone).epochMilliseconds;
const readers: Reader[] = [
  { language: 'nl', now, zone },
  { language: 'en', now, zone },
];

const events: JournalEvent[] = [
  { kind: 'list-adopted', orgName: 'Acme', seq: 42 },
  { kind: 'list-updated', orgName: 'Acme', seq: 43, from: 42 },
  { kind: 'list-refused', problem: 'forged' },
  { kind: 'list-left', orgName: 'Acme' },
  { kind: 'work-wiped', orgName: 'Acme', tabs: 3, cookies: 12, hosts: 4, whole: false },
  { kind: 'list-moved', orgName: 'Acme', host: 'it.acme.example' },
  { kind: 'moved-to-work', host: 'mail.acme.example' },
  { kind: 'not-moved-post', host: 'mail.acme.example' },
  { kind: 'loop-stopped', host: 'mail.acme.example' },
  { kind: 'held', appName: 'Chat' },
  { kind: 'digest-shown', count: 3 },
  { kind: 'hours-changed' },
  { kind: 'override-set', override: 'available', until: now + 3_600_000 },
  { kind: 'warned', serviceName: 'Stapel', files: 2, decision: 'go-on', reason: 'asked by the client' },
  { kind: 'slipped', serviceName: 'Stapel', host: 'stapel.localhost' },
  { kind: 'cut', serviceName: 'Stapel', host: 'stapel.localhost' },
  { kind: 'passed', serviceName: 'Stapel', files: 1 },
  { kind: 'stopped', serviceName: 'Stapel', files: 2, orgName: 'Acme' },
  { kind: 'hook-broke', host: 'chat.acme.example', detail: 'TypeError' },
  { kind: 'journal-cleared' },
  { kind: 'journal-chained', rows: 12 },
];

describe.each(readers)('the journal in $language', (reader) => {
  it('has a whole sentence for every kind of event', () => {
    expect(new Set(events.map(({ kind }) => kind))).toEqual(new Set(Object.keys(journalWords[reader.language].events)));
    for (const event of events) expect(sayEvent(event, reader)).toMatch(/^\p{Lu}.*\.$/u);
  });

  it('keeps the words of the house', () => {
    const all = events.map((event) => sayEvent(event, reader)).join(' ');
    expect(all).not.toMatch(/policy|violation|unauthori[sz]ed|compliant|undefined/i);
  });
});

it('says what the employee chose, and the reason only where there is one', () => {
  const [nl, en] = readers as [Reader, Reader];
  const warned = { kind: 'warned', serviceName: 'Stapel', files: 1 } as const;
  expect(sayEvent({ ...warned, decision: 'cancel' }, nl)).toBe(
    'Gaf je een seintje voordat een bestand naar Stapel ging. Je hebt niet geüpload.',
  );
  expect(sayEvent({ ...warned, files: 2, decision: 'go-on' }, nl)).toBe(
    'Gaf je een seintje voordat 2 bestanden naar Stapel gingen. Je ging door.',
  );
  expect(sayEvent({ ...warned, decision: 'go-on', reason: 'asked by the client' }, en)).toBe(
    'Gave you a word before a file went to Stapel. You went on: “asked by the client”.',
  );
});

it('calls a transfer without files text', () => {
  const [nl, en] = readers as [Reader, Reader];
  const warned = { kind: 'warned', serviceName: 'Stapel', files: 0, decision: 'cancel' } as const;
  expect(sayEvent(warned, nl)).toBe('Gaf je een seintje voordat tekst naar Stapel ging. Je hebt niet geplakt.');
  expect(sayEvent(warned, en)).toBe('Gave you a word before text went to Stapel. You did not paste it.');
});

it('says why a list was not taken', () => {
  const [, en] = readers as [Reader, Reader];
  expect(sayEvent({ kind: 'list-refused', problem: 'forged' }, en)).toBe(
    'A new list was not taken: its signature is not right. The one you had stays.',
  );
});

describe('why', () => {
  const [nl, en] = readers as [Reader, Reader];
  const at = now - 3_600_000;
  const downloaded = { kind: 'downloaded', strength: 'certain', count: 1, appName: 'Intranet', at } as const;
  const warned = {
    kind: 'warned',
    serviceName: 'Stapel',
    files: 1,
    decision: 'cancel',
    host: 'stapel.example',
    orgName: 'Acme',
    context: 'private',
  } as const;

  it('is said in the sentences that the person was shown, of a stop as well', () => {
    expect(sayWhy({ ...warned, facts: [downloaded] }, nl)).toEqual([
      'Gedownload uit Intranet, vandaag om 17:40.',
      'Stapel is niet goedgekeurd door Acme.',
    ]);
    const { decision: _, ...rest } = warned;
    expect(sayWhy({ ...rest, kind: 'stopped', facts: [downloaded] }, en)).toEqual([
      'Downloaded from Intranet today at 17:40.',
      'Stapel is not approved by Acme.',
    ]);
  });

  it('names the page where its address says something else', () => {
    expect(sayWhy({ ...warned, host: 'drop.example', facts: [downloaded] }, en).at(-1)).toBe(
      'The page was drop.example.',
    );
  });

  it.each([
    ['work', 1, 'You were in “Work · Acme”, and Drempel did not know the file.'],
    ['private', 2, 'Drempel did not know all of the files. The list of Acme wants it to ask first then.'],
  ] as const)('is of an unknown file in the %s context: %i', (context, files, said) => {
    const facts = [{ kind: 'unknown', count: files }] as const;
    expect(sayWhy({ ...warned, context, files, facts }, en)[0]).toBe(said);
  });

  it('is that Drempel could not look, and nothing in rows of before it was kept', () => {
    const { orgName: _org, context: _context, ...unchecked } = warned;
    expect(sayWhy(unchecked, nl)).toEqual([
      'Drempel kon niet op tijd nagaan of het van je werk kwam. Daarom vroeg het dit aan jou.',
    ]);
    const { host: _host, ...old } = unchecked;
    expect(sayWhy(old, nl)).toEqual([]);
    expect(sayWhy({ kind: 'hours-changed' }, nl)).toEqual([]);
  });

  it('calls text a text', () => {
    expect(sayEvent({ ...warned, files: 0 }, nl)).toBe(
      'Gaf je een seintje voordat tekst naar Stapel ging. Je hebt niet geplakt.',
    );
    expect(sayEvent({ ...warned, files: 0 }, en)).toBe(
      'Gave you a word before text went to Stapel. You did not paste it.',
    );
  });

  it('says files with their sizes, how many more there were, and no letter that turns or breaks the line', () => {
    expect(sayFiles([{ name: 'Offerte Q4.xlsx', size: 184_000 }], 3, nl)).toEqual([
      'Offerte Q4.xlsx (184 kB)',
      'en nog 2',
    ]);
    expect(sayFiles([], 3, nl)).toEqual([]);
    expect(sayFiles([{ name: 'a\u202egpj.exe\nYou did not upload.', size: 1 }], 1, en)).toEqual([
      'a\ufffdgpj.exe\ufffdYou did not upload. (1 byte)',
    ]);
  });
});
