import { describe, expect, it } from 'vitest';
import { journalWords, sayEvent } from '../../../utils/i18n/journal.ts';
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
  { kind: 'list-moved', orgName: 'Acme', host: 'it.acme.example' },
  { kind: 'moved-to-work', host: 'mail.acme.example' },
  { kind: 'not-moved-post', host: 'mail.acme.example' },
  { kind: 'held', appName: 'Chat' },
  { kind: 'digest-shown', count: 3 },
  { kind: 'hours-changed' },
  { kind: 'override-set', override: 'available', until: now + 3_600_000 },
  { kind: 'warned', serviceName: 'Stapel', files: 2, decision: 'go-on', reason: 'asked by the client' },
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
