import ICAL from 'ical.js';

/** A property as jCal (RFC 7265) has it: name, parameters, type of value, values. */
export type CalendarProperty = readonly [
  name: string,
  parameters: Readonly<Record<string, string>>,
  type: string,
  ...values: readonly unknown[],
];

/** A component as jCal has it. */
export type CalendarComponent = readonly [
  name: string,
  properties: readonly CalendarProperty[],
  components: readonly CalendarComponent[],
];

/** Text of an iCalendar file (RFC 5545): escaped, folded at 75 octets, lines ended by CRLF. */
export function writeCalendar(components: readonly CalendarComponent[]): string {
  const calendar: CalendarComponent = [
    'vcalendar',
    [
      ['version', {}, 'text', '2.0'],
      ['prodid', {}, 'text', '-//Drempel//Availability//EN'],
    ],
    components,
  ];
  // It counts without the space that begins a line that goes on.
  ICAL.foldLength = 74;
  return ICAL.stringify(calendar as unknown as unknown[]);
}

/** A date and time of the clock, as jCal has it. */
export function wallText(wall: Temporal.PlainDateTime): string {
  return wall.toString({ smallestUnit: 'second' });
}
