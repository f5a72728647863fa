import { expect, it } from 'vitest';
import type { DatedException } from '../../../utils/availability/model.ts';
import { sayException } from '../../../utils/i18n/exceptions.ts';
import type { Reader } from '../../../utils/i18n/when.ts';

const now = Temporal.Instant.from('2026-11-24T12:00Z').epochMilliseconds;
const nl: Reader = { language: 'nl', now, zone: 'Europe/Amsterdam' };
const us: Reader = { language: 'en', now, zone: 'Europe/Amsterdam', clock: 12 };
const base = { id: '1', name: 'x', source: 'own' } as const;
const days = (from: string, to: string, ...windows: { from: string; to: string }[]): DatedException => ({
  ...base,
  kind: 'days',
  from,
  to,
  windows,
});
const span = (from: string, to: string): DatedException => ({ ...base, kind: 'span', from, to });

it.each([
  [days('2026-12-24', '2026-12-24'), 'donderdag 24 december, vrij', 'Thursday 24 December, off'],
  [
    days('2026-12-24', '2027-01-03'),
    'donderdag 24 december t/m zondag 3 januari 2027, vrij',
    'Thursday 24 December to Sunday 3 January 2027, off',
  ],
  [
    days('2026-12-24', '2026-12-24', { from: '08:00', to: '10:00' }, { from: '14:00', to: '22:00' }),
    'donderdag 24 december, 08:00–10:00 en 14:00–22:00',
    'Thursday 24 December, 8:00 am–10:00 am and 2:00 pm–10:00 pm',
  ],
  [
    span('2026-12-24T13:00', '2026-12-24T15:00'),
    'donderdag 24 december, 13:00–15:00',
    'Thursday 24 December, 1:00 pm–3:00 pm',
  ],
  [
    span('2026-12-24T13:00', '2026-12-25T09:00'),
    'donderdag 24 december 13:00 – vrijdag 25 december 09:00',
    'Thursday 24 December 1:00 pm – Friday 25 December 9:00 am',
  ],
])('%j', (exception, dutch, english) => {
  expect(sayException(exception, nl)).toBe(dutch);
  expect(sayException(exception, us)).toBe(english);
});
