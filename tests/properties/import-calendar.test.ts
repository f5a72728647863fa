import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkPlan } from '../../utils/availability/check-plan.ts';
import { importCalendar, takeOver } from '../../utils/availability/import-calendar.ts';

/** Whatever a file holds, it is either refused or comes to exceptions that the hours can take, in bounded time. */
const context = {
  now: Date.UTC(2026, 10, 24, 17),
  zone: 'Europe/Amsterdam',
  known: [],
  country: 'nl' as const,
  unnamed: 'Day off',
};

const number = fc.oneof(fc.integer({ min: -400, max: 400 }), fc.constantFrom(0, 1, 366, 1e9, 1e21));
const zone = fc.constantFrom(
  '',
  ';TZID=Europe/Amsterdam',
  ';TZID="Romance Standard Time"',
  ';TZID=',
  ';TZID=../..',
  ';TZID=\u0000',
);
const digits = (length: number) => fc.stringMatching(new RegExp(`^\\d{${length}}$`));
const soon = fc
  .integer({ min: 0, max: 1200 })
  .map((days) => Temporal.PlainDate.from('2025-06-01').add({ days }).toString().replaceAll('-', ''));
const date = fc.oneof({ weight: 4, arbitrary: soon }, digits(8));
const dateTime = fc
  .tuple(date, fc.oneof(fc.constantFrom('000000', '090000', '235959', '240000'), digits(6)), fc.constantFrom('', 'Z'))
  .map(([day, time, utc]) => `${day}T${time}${utc}`);
const when = fc.oneof(
  date.map((day) => `;VALUE=DATE:${day}`),
  date.map((day) => `:${day}`),
  fc.tuple(zone, dateTime).map(([tzid, at]) => `${tzid}:${at}`),
  fc.string().map((text) => `:${text}`),
);
const part = fc.oneof(
  fc.tuple(
    fc.constantFrom('INTERVAL', 'COUNT', 'BYMONTH', 'BYMONTHDAY', 'BYYEARDAY', 'BYWEEKNO', 'BYSETPOS', 'BYHOUR'),
    number,
  ),
  fc.tuple(fc.constant('BYDAY'), fc.constantFrom('MO', '-1SU', '53FR', '0TU', '+2WE', 'XX', 'MO,TU,WE')),
  fc.tuple(fc.constant('UNTIL'), fc.oneof(date, dateTime)),
  fc.tuple(fc.constant('WKST'), fc.constantFrom('SU', 'MO', 'TH')),
);
const rule = fc
  .tuple(
    fc.constantFrom('DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY', 'HOURLY', 'SECONDLY', ''),
    fc.array(part, { maxLength: 4 }),
  )
  .map(([freq, parts]) => [`FREQ=${freq}`, ...parts.map(([name, value]) => `${name}=${value}`)].join(';'));
const line = fc.oneof(
  fc
    .tuple(fc.constantFrom('DTSTART', 'DTEND', 'RECURRENCE-ID', 'EXDATE', 'RDATE'), when)
    .map(([name, at]) => name + at),
  rule.map((text) => `RRULE:${text}`),
  fc.constantFrom(
    'DURATION:P1D',
    'DURATION:PT1H',
    'DURATION:-P1D',
    'DURATION:P9999999999Y',
    'DURATION:P',
    'TRANSP:TRANSPARENT',
  ),
  fc.constantFrom(
    'STATUS:CANCELLED',
    'UID:1',
    'UID:__proto__',
    'SEQUENCE:x',
    'X-MICROSOFT-CDO-ALLDAYEVENT:TRUE',
    'BEGIN:VALARM',
  ),
  fc.string().map((text) => `SUMMARY:${text}`),
  fc.string({ unit: 'binary' }),
);
const event = fc
  .tuple(
    fc.oneof(
      when.map((at) => `DTSTART${at}`),
      line,
    ),
    fc.array(line, { maxLength: 8 }),
    fc.boolean(),
  )
  .map(([start, lines, ends]) => ['BEGIN:VEVENT', start, ...lines, ...(ends ? ['END:VEVENT'] : [])].join('\r\n'));
const calendar = fc
  .array(event, { maxLength: 6 })
  .map((events) => ['BEGIN:VCALENDAR', ...events.map((text) => `${text}\r\nEND:VEVENT`), 'END:VCALENDAR'].join('\r\n'));

async function expectSound(bytes: Uint8Array) {
  const file = { size: bytes.length, arrayBuffer: async () => Uint8Array.from(bytes).buffer };
  const began = performance.now();
  const result = await importCalendar(file, context);
  expect(performance.now() - began).toBeLessThan(10_000);
  if (result.kind !== 'read') return;
  const chosen = result.offered.map(({ exception }) => exception).slice(0, 500);
  const problems = checkPlan({ zone: context.zone, windows: [], exceptions: takeOver([], chosen) });
  expect(problems).toEqual([]);
}

describe('an imported calendar', () => {
  it('is sound, whatever is in its events', { timeout: 30_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(calendar, (text) => expectSound(new TextEncoder().encode(text))),
      { numRuns: 500 },
    );
  });

  it('is sound, whatever bytes it is made of', async () => {
    const bytes = fc.oneof(
      fc.uint8Array({ maxLength: 300 }),
      fc.tuple(calendar, fc.uint8Array({ maxLength: 20 }), fc.nat({ max: 400 })).map(([text, noise, at]) => {
        const whole = new TextEncoder().encode(text);
        return Uint8Array.of(...whole.slice(0, at), ...noise, ...whole.slice(at));
      }),
    );
    await fc.assert(fc.asyncProperty(bytes, expectSound), { numRuns: 100 });
  });
});
