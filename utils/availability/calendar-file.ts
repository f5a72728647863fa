/** In bytes. A calendar of all leave of a large team is a tenth of it. */
const CALENDAR_LIMIT = 5_000_000;
/** Events in one file; more is somebody's whole archive. */
const EVENTS_LIMIT = 10_000;
/** In characters of one event, of what is read of it. */
const EVENT_LIMIT = 50_000;
/** What is read of an event. The rest, descriptions and attachments among it, is not even parsed. */
const READ = new Set(
  `UID SEQUENCE SUMMARY STATUS TRANSP DTSTART DTEND DURATION RRULE RDATE EXDATE RECURRENCE-ID
  X-MICROSOFT-CDO-ALLDAYEVENT`.split(/\s+/),
);

/** What is asked of a `File`: it is measured before it is read. */
export interface CalendarFile {
  readonly size: number;
  arrayBuffer(): Promise<ArrayBuffer>;
}

/** Why a file is not taken at all. */
export type CalendarRefusal =
  | { readonly kind: 'too-large'; readonly limit: number }
  | { readonly kind: 'unreadable-file' | 'empty' | 'web-page' | 'not-a-calendar' }
  | { readonly kind: 'too-many'; readonly limit: number };

export type Charset = 'utf-8' | 'utf-16' | 'windows-1252';

/** A calendar cut into its events, each with its own text, so that a broken one spoils no other. */
export interface CalendarPieces {
  readonly charset: Charset;
  readonly events: readonly string[];
  /** Events that have no end. */
  readonly broken: number;
  /** VTODO and VJOURNAL. */
  readonly tasks: number;
  /** By TZID in upper case: what a VTIMEZONE says that it is called elsewhere. */
  readonly zoneNames: ReadonlyMap<string, string>;
}

/** Reads a file of iCalendar (RFC 5545), whatever its charset and line ends, or says why not. */
export async function readCalendarFile(file: CalendarFile): Promise<CalendarPieces | CalendarRefusal> {
  if (file.size > CALENDAR_LIMIT) return { kind: 'too-large', limit: CALENDAR_LIMIT };
  let bytes: Uint8Array;
  try {
    bytes = new Uint8Array(await file.arrayBuffer());
  } catch {
    return { kind: 'unreadable-file' };
  }
  const { text, charset } = decode(bytes);
  if (text.trim() === '') return { kind: 'empty' };
  if (/^\s*<(?:!doctype|html|\?xml)/i.test(text)) return { kind: 'web-page' };
  if (!/^BEGIN:VCALENDAR/im.test(text)) return { kind: 'not-a-calendar' };
  return cutUp(text.split(/\r\n?|\n/), charset);
}

/** Byte order marks are believed; else UTF-8, and where it is none what Windows in western Europe writes. */
function decode(bytes: Uint8Array): { readonly text: string; readonly charset: Charset } {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first !== 0 && second === 0))
    return { text: new TextDecoder('utf-16le').decode(bytes), charset: 'utf-16' };
  if ((first === 0xfe && second === 0xff) || (first === 0 && second !== undefined))
    return { text: new TextDecoder('utf-16be').decode(bytes), charset: 'utf-16' };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), charset: 'utf-8' };
  } catch {
    return { text: new TextDecoder('windows-1252').decode(bytes), charset: 'windows-1252' };
  }
}

function cutUp(lines: readonly string[], charset: Charset): CalendarPieces | CalendarRefusal {
  const events: string[] = [];
  const zoneNames = new Map<string, string>();
  let open: EventLines | null = null;
  let broken = 0;
  let tasks = 0;
  let zone = '';
  for (const line of lines) {
    // A line that goes on begins with white space, so it is none of these.
    const mark = line.slice(0, 80).trimEnd().toUpperCase();
    if (mark === 'BEGIN:VEVENT') {
      if (open) broken += 1;
      open = { kept: [], length: 0, keeping: false, depth: 0 };
    } else if (mark === 'END:VEVENT' && open) {
      if (open.length > EVENT_LIMIT) broken += 1;
      else events.push(['BEGIN:VEVENT', ...open.kept, 'END:VEVENT'].join('\n'));
      if (events.length > EVENTS_LIMIT) return { kind: 'too-many', limit: EVENTS_LIMIT };
      open = null;
    } else if (open) keep(open, line, mark);
    else if (mark === 'BEGIN:VTODO' || mark === 'BEGIN:VJOURNAL') tasks += 1;
    else if (mark.startsWith('TZID:')) zone = mark.slice(5).trim();
    else if (mark.startsWith('X-LIC-LOCATION:')) zoneNames.set(zone, line.slice(15).trim());
  }
  return { charset, events, broken: broken + (open ? 1 : 0), tasks, zoneNames };
}

interface EventLines {
  readonly kept: string[];
  length: number;
  /** The line before was kept. */
  keeping: boolean;
  /** Within a component of the event, such as an alarm. */
  depth: number;
}

function keep(open: EventLines, line: string, mark: string): void {
  if (mark.startsWith('BEGIN:')) open.depth += 1;
  else if (mark.startsWith('END:')) open.depth -= 1;
  else if (!/^[ \t]/.test(line)) open.keeping = open.depth === 0 && READ.has(/^[A-Z-]+/.exec(mark)?.[0] ?? '');
  if (!open.keeping || mark.startsWith('BEGIN:') || mark.startsWith('END:')) return;
  open.length += line.length;
  if (open.length <= EVENT_LIMIT) open.kept.push(line);
}
