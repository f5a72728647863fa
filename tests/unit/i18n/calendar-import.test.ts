import { describe, expect, it } from 'vitest';
import { importWords, sayReport } from '../../../utils/i18n/calendar-import.ts';

describe('the report of an import', () => {
  it('says what was left out, with some names, and how the rest was read', () => {
    const report = {
      leftOut: [
        { reason: 'past', count: 1, names: ['Zomer'] },
        { reason: 'free', count: 5, names: ['A', 'B', 'C'] },
        { reason: 'unreadable', count: 2, names: [] },
      ],
      notes: [
        { kind: 'charset', charset: 'windows-1252' },
        { kind: 'floating', zone: 'Europe/Amsterdam' },
        { kind: 'unknown-zone', names: ['Mars'], zone: 'Europe/Amsterdam' },
        { kind: 'endless', names: ['Koningsdag'], until: '2028-11-24' },
        { kind: 'cut', limit: 1000 },
      ],
    } as const;
    expect(sayReport(report, 'en')).toEqual([
      '1 event is past: Zomer.',
      '5 events are marked as free time: A, B and C, …',
      '2 events cannot be read.',
      'The letters are read as Windows-1252. If names look odd, save the calendar as UTF-8.',
      'Some times name no time zone. They are read as those of Europe/Amsterdam.',
      'The time zone Mars is not known here. These times are read as those of Europe/Amsterdam.',
      'Without end: Koningsdag. What comes after 24 November 2028 is not taken over.',
      'There is more in this calendar. You see the first 1000, whole days before all else.',
    ]);
    expect(sayReport(report, 'nl').slice(0, 2)).toEqual([
      '1 afspraak is voorbij: Zomer.',
      '5 afspraken staan er als vrije tijd: A, B en C, …',
    ]);
  });

  it('says of a file that is too large what to do', () => {
    expect(importWords.en.refused({ kind: 'too-large', limit: 5_000_000 })).toContain('larger than 5 MB');
    expect(importWords.nl.refused({ kind: 'too-many', limit: 10_000 })).toContain('meer dan 10000 afspraken');
  });
});
