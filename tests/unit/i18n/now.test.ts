import { describe, expect, it } from 'vitest';
import type { Hours } from '../../../utils/availability/model.ts';
import { cityOf, sayHours, sayNow, saySoon } from '../../../utils/i18n/now.ts';
import type { Reader } from '../../../utils/i18n/when.ts';

const zone = 'Europe/Amsterdam';
const at = (text: string) => Temporal.PlainDateTime.from(text).toZonedDateTime(zone).epochMilliseconds;
/** A Friday. */
const now = at('2026-11-27T18:40');
const nl: Reader = { language: 'nl', now, zone };
const en: Reader = { language: 'en', now, zone };
const week: Hours = { zone, windows: [{ days: ['mo', 'tu', 'we', 'th', 'fr'], from: '08:30', to: '17:30' }] };

describe('the main sentence', () => {
  it('says how it is and until when', () => {
    const monday = at('2026-11-30T08:30');
    expect(sayNow({ state: 'quiet', reason: 'outside-windows', nextChange: monday }, nl)).toBe(
      'Stil tot maandag 08:30',
    );
    expect(sayNow({ state: 'available', reason: 'override', nextChange: at('2026-11-27T21:00') }, en)).toBe(
      'Available until 21:00',
    );
  });

  it('names the exception that makes it so', () => {
    const quiet = { state: 'quiet', reason: 'outside-windows', nextChange: at('2027-01-04T08:30') } as const;
    expect(sayNow({ ...quiet, exception: { source: 'own', name: 'vacation' } }, en)).toBe(
      'Quiet until Monday 4 January 2027 08:30 (vacation)',
    );
    const easter = { nl: 'Tweede paasdag', en: 'Easter Monday' };
    expect(sayNow({ ...quiet, exception: { source: 'holiday', name: easter } }, nl)).toBe(
      'Stil tot maandag 4 januari 2027 08:30 (Tweede paasdag)',
    );
  });

  it('does not name an end that never comes', () => {
    expect(sayNow({ state: 'available', reason: 'window', nextChange: null }, nl)).toBe('Altijd bereikbaar');
    expect(sayNow({ state: 'off', reason: 'no-windows', nextChange: null }, en)).toBe('No hours set yet');
  });

  it('counts down only within the hour', () => {
    const until = (ms: number) => ({ state: 'available', reason: 'window', nextChange: now + ms }) as const;
    expect(saySoon(until(20 * 60_000), nl)).toBe('Dat is over 20 minuten.');
    expect(saySoon(until(60 * 60_000), nl)).toBeNull();
    expect(saySoon({ state: 'quiet', reason: 'window', nextChange: null }, nl)).toBeNull();
  });
});

describe('the hours in one sentence', () => {
  it('is the week where the week is short', () => {
    expect(sayHours(week, nl)).toBe('Je uren: ma t/m vr, 08:30–17:30');
  });

  it('is today where the week is long', () => {
    const long: Hours = {
      zone,
      windows: [
        ...week.windows.map((window) => ({ ...window, days: ['mo', 'tu'] as const })),
        { days: ['we'], from: '08:30', to: '12:30' },
        { days: ['fr'], from: '09:00', to: '12:00' },
        { days: ['fr'], from: '19:00', to: '21:00' },
      ],
    };
    expect(sayHours(long, en)).toBe('Your hours today: 09:00–12:00 and 19:00–21:00');
    expect(sayHours(long, { ...en, now: at('2026-11-28T12:00') })).toBe('Today you are free');
  });

  it('is today where today is not as the week has it', () => {
    const late = { id: '1', name: 'late', source: 'own', kind: 'days', from: '2026-11-27', to: '2026-11-27' } as const;
    const windows = [{ from: '14:00', to: '22:00' }];
    expect(sayHours({ ...week, exceptions: [{ ...late, windows }] }, nl)).toBe('Je uren vandaag: 14:00–22:00');
    expect(sayHours({ ...week, exceptions: [{ ...late, windows: [] }] }, nl)).toBe('Vandaag ben je vrij');
  });

  it('names the city where the hours are kept in another zone', () => {
    expect(sayHours(week, { ...nl, zone: 'America/New_York' })).toBe(
      'Je uren: ma t/m vr, 08:30–17:30 (tijd van Amsterdam)',
    );
    expect(cityOf('America/Argentina/Buenos_Aires')).toBe('Buenos Aires');
    expect(cityOf('UTC')).toBe('UTC');
  });
});
