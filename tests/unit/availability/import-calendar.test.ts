import { readFileSync } from 'node:fs';
import Holidays from 'date-holidays';
import { describe, expect, it } from 'vitest';
import { checkPlan } from '../../../utils/availability/check-plan.ts';
import { exportEvents } from '../../../utils/availability/export-calendar.ts';
import { type CalendarImport, importCalendar, takeOver } from '../../../utils/availability/import-calendar.ts';
import type { DatedException } from '../../../utils/availability/model.ts';
import { fullHours } from '../../fixtures/calendar-hours.ts';

const NOW = Date.UTC(2026, 10, 24, 17);
const context = {
  now: NOW,
  zone: 'Europe/Amsterdam',
  known: [] as readonly DatedException[],
  country: 'nl' as const,
  unnamed: 'Day off',
};
const fixture = (name: string) => readFileSync(`${import.meta.dirname}/../../fixtures/calendars/${name}`);

function fileOf(content: string | Uint8Array, size?: number) {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return { size: size ?? bytes.length, arrayBuffer: async () => Uint8Array.from(bytes).buffer };
}

const calendarOf = (...events: readonly string[]) =>
  ['BEGIN:VCALENDAR', ...events.flatMap((event) => ['BEGIN:VEVENT', event, 'END:VEVENT']), 'END:VCALENDAR'].join(
    '\r\n',
  );

async function read(content: string | Uint8Array, known: readonly DatedException[] = []): Promise<CalendarImport> {
  const result = await importCalendar(fileOf(content), { ...context, known });
  if (result.kind !== 'read') throw new Error(`refused: ${result.kind}`);
  return result;
}

async function offered(...events: readonly string[]) {
  const { offered } = await read(calendarOf(...events));
  return offered.map(({ exception: { kind, name, from, to } }) => `${kind} ${from} ${to} ${name}`);
}

async function leftOut(...events: readonly string[]) {
  const { offered, leftOut } = await read(calendarOf(...events));
  expect(offered).toEqual([]);
  return leftOut.map(({ reason, count }) => `${reason} ${count}`);
}

const refusal = async (content: string | Uint8Array, size?: number) =>
  (await importCalendar(fileOf(content, size), context)).kind;

describe('a calendar of leave', () => {
  it('becomes days off and times away', async () => {
    const { offered, leftOut, notes } = await read(fixture('leave.ics'));
    expect(offered.map(({ exception }) => ({ ...exception, id: '' }))).toEqual([
      { id: '', source: 'calendar', name: 'Tandarts', kind: 'span', from: '2026-12-01T10:30', to: '2026-12-01T11:46' },
      {
        id: '',
        source: 'calendar',
        name: 'Papadag op donderdag',
        kind: 'span',
        from: '2026-12-17T13:00',
        to: '2026-12-17T17:00',
      },
      {
        id: '',
        source: 'calendar',
        name: 'Kerstvakantie, thuis',
        kind: 'days',
        from: '2026-12-21',
        to: '2027-01-03',
        windows: [],
      },
    ]);
    expect(leftOut).toEqual([{ reason: 'cancelled', count: 1, names: ['Voorjaarsvakantie'] }]);
    expect(notes).toEqual([]);
  });

  it('of the next two years offers days that are shown as free too, and says what has no end', async () => {
    const { offered, leftOut, notes } = await read(fixture('holidays.ics'));
    expect(offered.map(({ exception: { name, from, to } }) => [name, from, to])).toEqual([
      ['Eerste kerstdag', '2026-12-25', '2026-12-25'],
      ['Tweede kerstdag', '2026-12-26', '2026-12-26'],
      ['Koningsdag', '2027-04-27', '2027-04-27'],
      ['Bevrijdingsdag', '2027-05-05', '2027-05-05'],
      ['Koningsdag', '2028-04-27', '2028-04-27'],
    ]);
    expect(leftOut).toEqual([{ reason: 'past', count: 1, names: ['Nieuwjaarsdag'] }]);
    expect(notes).toEqual([{ kind: 'free-days' }, { kind: 'endless', names: ['Koningsdag'], until: '2028-11-24' }]);
  });

  it('is likely meant as whole days off, and single days shown as free only where they are public holidays', async () => {
    const free = 'TRANSP:TRANSPARENT';
    const { offered } = await read(
      calendarOf(
        ['UID:1', 'SUMMARY:Verlof', 'DTSTART;VALUE=DATE:20261130'].join('\n'),
        ['UID:2', 'SUMMARY:Tandarts', 'DTSTART:20261201T090000', 'DTEND:20261201T100000'].join('\n'),
        ['UID:3', 'SUMMARY:Sinterklaas', 'DTSTART;VALUE=DATE:20261205', free].join('\n'),
        ['UID:4', 'SUMMARY:Kerst', 'DTSTART;VALUE=DATE:20261225', free].join('\n'),
        ['UID:5', 'SUMMARY:Wintersport', 'DTSTART;VALUE=DATE:20270201', 'DTEND;VALUE=DATE:20270206', free].join('\n'),
        ['UID:6', 'SUMMARY:Valentijn', 'DTSTART;VALUE=DATE:20200214', 'RRULE:FREQ=YEARLY', free].join('\n'),
      ),
    );
    expect(offered.filter(({ likely }) => likely).map(({ exception }) => exception.name)).toEqual([
      'Verlof',
      'Kerst',
      'Wintersport',
    ]);
    expect(offered).toHaveLength(7);
  });

  it('comes in from every country that an independent calendar knows a calendar of', async () => {
    for (const country of ['NL', 'BE', 'DE', 'FR', 'US', 'JP']) {
      const days = new Holidays(country).getHolidays(2027).filter(({ type }) => type === 'public');
      const events = days.map(({ date, name }, index) =>
        [
          `UID:${country}${index}`,
          `DTSTART;VALUE=DATE:${date.slice(0, 10).replaceAll('-', '')}`,
          `SUMMARY:${name}`,
        ].join('\r\n'),
      );
      const result = await read(calendarOf(...events));
      const expected = days.map(({ date }) => date.slice(0, 10)).sort();
      expect(result.offered.map(({ exception }) => exception.from)).toEqual(expected);
    }
  });

  it('can be taken over as it is', async () => {
    const { offered } = await read(fixture('leave.ics'));
    const exceptions = takeOver(
      [],
      offered.map(({ exception }) => exception),
    );
    expect(checkPlan({ ...fullHours, exceptions })).toEqual([]);
  });

  it('does not double when it comes again, and changes what it changed', async () => {
    const first = (await read(fixture('leave.ics'))).offered.map(({ exception }) => exception);
    const again = await read(fixture('leave.ics'), first);
    expect(again.offered).toEqual([]);
    expect(again.leftOut).toContainEqual({ reason: 'known', count: 3, names: expect.any(Array) });
    const moved = fixture('leave.ics').toString().replace('T103000', 'T090000');
    const later = await read(moved, first);
    expect(later.offered.map(({ exception, changed }) => [exception.from, changed])).toEqual([
      ['2026-12-01T09:00', true],
    ]);
    const after = takeOver(
      first,
      later.offered.map(({ exception }) => exception),
    );
    expect(after.map(({ from }) => from).sort()).toEqual(['2026-12-01T09:00', '2026-12-17T13:00', '2026-12-21']);
  });

  it('is known again when it has other UIDs each time', async () => {
    const first = (await read(fixture('leave.ics'))).offered.map(({ exception }) => exception);
    const renamed = fixture('leave.ics').toString().replaceAll('UID:', 'UID:new-');
    expect((await read(renamed, first)).offered).toEqual([]);
  });

  it('that Drempel wrote offers the days off of another', async () => {
    const titles = { available: 'yes', away: 'Not available', holiday: () => 'Holiday' };
    const text = await exportEvents({ ...fullHours, holidays: 'nl' }, { now: NOW, owner: 'x', titles });
    const { offered, leftOut } = await read(text);
    expect(offered.find(({ exception }) => exception.from === '2026-12-21')?.exception.to).toBe('2027-01-03');
    expect(offered.some(({ exception }) => exception.kind === 'span' && exception.from === '2026-12-01T10:00')).toBe(
      true,
    );
    expect(leftOut.find(({ reason }) => reason === 'free')?.count).toBeGreaterThan(100);
  });
});

describe('the times of an event', () => {
  it.each([
    ['a day without an end', 'DTSTART;VALUE=DATE:20261224', 'days 2026-12-24 2026-12-24'],
    ['days with a duration', 'DTSTART;VALUE=DATE:20261224\r\nDURATION:P1W', 'days 2026-12-24 2026-12-30'],
    [
      'days from midnight to midnight',
      'DTSTART:20261224T000000\r\nDTEND:20261226T000000',
      'days 2026-12-24 2026-12-25',
    ],
    ['a day of 24 hours', 'DTSTART:20261224T000000\r\nDURATION:PT24H', 'days 2026-12-24 2026-12-24'],
    ['more than a day', 'DTSTART:20261224T000000\r\nDURATION:PT26H', 'span 2026-12-24T00:00 2026-12-25T02:00'],
    [
      'a day that ends where it begins',
      'DTSTART;VALUE=DATE:20261224\r\nDTEND;VALUE=DATE:20261224',
      'days 2026-12-24 2026-12-24',
    ],
    ['a time in UTC', 'DTSTART:20261224T080000Z\r\nDTEND:20261224T090000Z', 'span 2026-12-24T09:00 2026-12-24T10:00'],
    [
      'a time elsewhere',
      'DTSTART;TZID=America/New_York:20261224T080000\r\nDURATION:PT1H',
      'span 2026-12-24T14:00 2026-12-24T15:00',
    ],
    [
      'a zone as Windows names it',
      'DTSTART;TZID=Eastern Standard Time:20261224T080000\r\nDURATION:PT1H',
      'span 2026-12-24T14:00 2026-12-24T15:00',
    ],
    [
      'a zone behind a prefix',
      'DTSTART;TZID=/example.org/2026a/America/New_York:20261224T080000\r\nDURATION:PT1H',
      'span 2026-12-24T14:00 2026-12-24T15:00',
    ],
    ['a floating time', 'DTSTART:20261224T080000\r\nDURATION:PT1H', 'span 2026-12-24T08:00 2026-12-24T09:00'],
    ['what has begun', 'DTSTART:20261124T150000Z\r\nDTEND:20261124T190000Z', 'span 2026-11-24T16:00 2026-11-24T20:00'],
    [
      'a vacation that has begun',
      'DTSTART;VALUE=DATE:20261120\r\nDTEND;VALUE=DATE:20261125',
      'days 2026-11-20 2026-11-24',
    ],
  ])('%s', async (_what, lines, expected) => {
    expect(await offered(`UID:1\r\n${lines}`)).toEqual([`${expected} Day off`]);
  });

  it('that float, or name a zone that nobody knows, are of the zone of the hours, and it says so', async () => {
    const { notes, offered } = await read(
      calendarOf(
        'UID:1\r\nDTSTART:20261224T080000\r\nDURATION:PT1H',
        'UID:2\r\nDTSTART;TZID=Mars:20261224T080000\r\nDURATION:PT1H',
      ),
    );
    expect(offered.map(({ exception }) => exception.from)).toEqual(['2026-12-24T08:00', '2026-12-24T08:00']);
    expect(notes).toEqual([
      { kind: 'floating', zone: 'Europe/Amsterdam' },
      { kind: 'unknown-zone', names: ['Mars'], zone: 'Europe/Amsterdam' },
    ]);
  });

  it('go by the name that a broken VTIMEZONE gives its zone elsewhere', async () => {
    const zone =
      'BEGIN:VTIMEZONE\r\nTZID:My zone\r\nX-LIC-LOCATION:America/New_York\r\nBEGIN:STANDARD\r\nRRULE:FREQ=\r\nEND:VTIMEZONE';
    const text = calendarOf('UID:1\r\nDTSTART;TZID=My zone:20261224T080000\r\nDURATION:PT1H').replace(
      '\r\n',
      `\r\n${zone}\r\n`,
    );
    expect((await read(text)).offered.map(({ exception }) => exception.from)).toEqual(['2026-12-24T14:00']);
  });

  it('repeat at the same time on the clock, whatever the season', async () => {
    expect(
      await offered(
        'UID:1\r\nSUMMARY:x\r\nDTSTART;TZID=Europe/Amsterdam:20270322T090000\r\nDURATION:PT1H\r\nRRULE:FREQ=WEEKLY;COUNT=2',
      ),
    ).toEqual(['span 2027-03-22T09:00 2027-03-22T10:00 x', 'span 2027-03-29T09:00 2027-03-29T10:00 x']);
  });

  it('count dates that are named besides, and not those that are excepted', async () => {
    expect(
      await offered(
        'UID:1\r\nSUMMARY:x\r\nDTSTART;VALUE=DATE:20261224\r\nRRULE:FREQ=DAILY;UNTIL=20261227\r\nEXDATE:20261225T000000\r\nRDATE;VALUE=DATE:20261231',
      ),
    ).toEqual(['24', '26', '27', '31'].map((day) => `days 2026-12-${day} 2026-12-${day} x`));
  });

  it('of one repetition may be cancelled', async () => {
    expect(
      await offered(
        'UID:1\r\nSUMMARY:x\r\nDTSTART;VALUE=DATE:20261224\r\nRRULE:FREQ=DAILY;COUNT=2',
        'UID:1\r\nRECURRENCE-ID;VALUE=DATE:20261224\r\nDTSTART;VALUE=DATE:20261224\r\nSTATUS:CANCELLED',
      ),
    ).toEqual(['days 2026-12-25 2026-12-25 x']);
  });
});

describe('events', () => {
  it('without a UID are each their own, and known again', async () => {
    const text = calendarOf('DTSTART;VALUE=DATE:20261224\r\nSUMMARY:Off', 'DTSTART;VALUE=DATE:20261231\r\nSUMMARY:Off');
    const first = (await read(text)).offered.map(({ exception }) => exception);
    expect(new Set(first.map(({ id }) => id)).size).toBe(2);
    expect((await read(text, first)).offered).toEqual([]);
  });

  it('of which there is a newer version are the newer one', async () => {
    expect(
      await offered(
        'UID:1\r\nSEQUENCE:2\r\nSUMMARY:new\r\nDTSTART;VALUE=DATE:20261225',
        'UID:1\r\nSUMMARY:old\r\nDTSTART;VALUE=DATE:20261224',
      ),
    ).toEqual(['days 2026-12-25 2026-12-25 new']);
  });

  it.each([
    ['unreadable 1', 'UID:1\r\nDTSTART;VALUE=DATE:20260231'],
    ['unreadable 1', 'UID:1\r\nDTSTART;VALUE=DATE:20261224\r\nRRULE:FREQ=NEVER'],
    ['no-start 1', 'UID:1\r\nSUMMARY:x'],
    ['within-day 1', 'UID:1\r\nDTSTART:20261224T090000Z\r\nDURATION:PT1M\r\nRRULE:FREQ=HOURLY'],
    ['within-day 1', 'UID:1\r\nDTSTART:20261224T090000Z\r\nDURATION:PT1M\r\nRRULE:FREQ=DAILY;BYHOUR=9,10'],
    ['cancelled 1', 'UID:1\r\nDTSTART;VALUE=DATE:20261224\r\nSTATUS:CANCELLED'],
    ['free 1', 'UID:1\r\nDTSTART:20261224T090000Z\r\nDURATION:PT1H\r\nTRANSP:TRANSPARENT'],
    ['ends-early 1', 'UID:1\r\nDTSTART:20261224T090000Z\r\nDTEND:20261224T080000Z'],
    ['ends-early 1', 'UID:1\r\nDTSTART;VALUE=DATE:20261224\r\nDTEND;VALUE=DATE:20261223'],
    ['no-length 1', 'UID:1\r\nDTSTART:20261224T090000Z'],
    ['too-long 1', 'UID:1\r\nDTSTART;VALUE=DATE:20261224\r\nDTEND;VALUE=DATE:20291224'],
    ['too-long 1', 'UID:1\r\nDTSTART:20261124T120000\r\nDTEND:20281125T120000'],
    ['too-long 1', 'UID:1\r\nDTSTART:20261125T000000\r\nDTEND;VALUE=DATE:20281127'],
    ['too-long 1', 'UID:1\r\nDTSTART:20261125T100000\r\nDTEND:20281126T100000'],
    ['past 1', 'UID:1\r\nDTSTART:20261124T090000Z\r\nDURATION:PT1H'],
    ['past 1', 'UID:1\r\nDTSTART;VALUE=DATE:20200101\r\nRRULE:FREQ=YEARLY;COUNT=3'],
    ['far 1', 'UID:1\r\nDTSTART;VALUE=DATE:20291224'],
    ['past 1', 'UID:1\r\nDTSTART;VALUE=DATE:20200101\r\nRRULE:FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30'],
    ['unreadable 1', 'UID:1\r\nDTSTART;VALUE=DATE:20261224\r\nDURATION:P99999999999W'],
  ])('are left out, and it is said: %s', async (said, lines) => {
    expect(await leftOut(lines)).toEqual([said]);
  });

  it('that take too much effort are left out from there on, and those that happen once are not', async () => {
    const dates = `EXDATE;VALUE=DATE:${'20250101,'.repeat(2600)}20250101`;
    const heavy = Array.from(
      { length: 10 },
      (_, index) => `UID:${index}\r\nDTSTART;VALUE=DATE:20261224\r\nRRULE:FREQ=DAILY;COUNT=2\r\n${dates}`,
    );
    const { offered, leftOut } = await read(calendarOf(...heavy, 'UID:x\r\nDTSTART;VALUE=DATE:20270101'));
    expect(leftOut).toEqual([{ reason: 'too-much', count: 3, names: [] }]);
    expect(offered.at(-1)?.exception.from).toBe('2027-01-01');
  });

  it('that are broken spoil no others', async () => {
    const text = calendarOf('UID:1\r\nDTSTART:tomorrow', 'UID:2\r\nDTSTART;VALUE=DATE:20261224').replace(
      'END:VCALENDAR',
      'BEGIN:VTODO\r\nEND:VTODO\r\nBEGIN:VEVENT\r\nDTSTART;VALUE=DATE:20261225',
    );
    const { offered, leftOut } = await read(text);
    expect(offered).toHaveLength(1);
    expect(leftOut.map(({ reason, count }) => [reason, count])).toEqual([
      ['unreadable', 2],
      ['task', 1],
    ]);
  });

  it('have names on one line, of a bounded length', async () => {
    const name = `a\\nb\u202e\u0007 ${'x'.repeat(500)}`;
    const [line] = await offered(`UID:1\r\nDTSTART;VALUE=DATE:20261224\r\nSUMMARY:${name}`);
    expect(line?.startsWith('days 2026-12-24 2026-12-24 a b xxx')).toBe(true);
    expect(line?.length).toBeLessThan(240);
  });
});

describe('a file', () => {
  it('of 50 MB is refused before it is read', async () => {
    const file = { size: 50_000_000, arrayBuffer: () => Promise.reject(new Error('was read')) };
    expect(await importCalendar(file, context)).toEqual({ kind: 'too-large', limit: 5_000_000 });
  });

  it('that is none of a calendar is refused', async () => {
    expect(await refusal('')).toBe('empty');
    expect(await refusal(' \r\n')).toBe('empty');
    expect(await refusal('<!DOCTYPE html><html><body>Sign in</body></html>')).toBe('web-page');
    expect(await refusal('name,from,to\r\nLeave,2026-12-24,2026-12-25')).toBe('not-a-calendar');
    expect(await refusal(calendarOf(...Array.from({ length: 10_001 }, () => 'UID:1')))).toBe('too-many');
    const gone = { size: 10, arrayBuffer: () => Promise.reject(new Error('gone')) };
    expect((await importCalendar(gone, context)).kind).toBe('unreadable-file');
  });

  it('may have any line ends', async () => {
    const text = calendarOf('UID:1\r\nDTSTART;VALUE=DATE:20261224\r\nSUMMARY:Kerst\r\n avond');
    for (const end of ['\n', '\r', '\r\n'])
      expect((await read(text.replaceAll('\r\n', end))).offered[0]?.exception.name).toBe('Kerstavond');
  });

  it('may be in another charset, and it says so', async () => {
    const text = calendarOf('UID:1\r\nDTSTART;VALUE=DATE:20261224\r\nSUMMARY:Congé payé');
    const utf16 = Buffer.from(`\ufeff${text}`, 'utf16le');
    const cases = [
      [Buffer.from(`\ufeff${text}`), []],
      [Buffer.from(text, 'latin1'), ['windows-1252']],
      [utf16, ['utf-16']],
      [Buffer.from(text, 'utf16le'), ['utf-16']],
      [Buffer.from(utf16).swap16(), ['utf-16']],
    ] as const;
    for (const [bytes, charsets] of cases) {
      const { offered, notes } = await read(bytes);
      expect(offered[0]?.exception.name).toBe('Congé payé');
      expect(notes).toEqual(charsets.map((charset) => ({ kind: 'charset', charset })));
    }
  });

  it('with more than anyone looks through is cut, whole days first, and it says so', async () => {
    const timed = Array.from(
      { length: 1200 },
      (_, index) => `UID:${index}\r\nDTSTART:20261224T090000Z\r\nDURATION:PT1H`,
    );
    const { offered, notes } = await read(calendarOf(...timed, 'UID:x\r\nDTSTART;VALUE=DATE:20270101'));
    expect(offered).toHaveLength(1000);
    expect(offered.at(-1)?.exception.kind).toBe('days');
    expect(notes).toEqual([{ kind: 'cut', limit: 1000 }]);
  });
});
