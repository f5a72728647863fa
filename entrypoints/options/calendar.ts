import type { CalendarKind } from '../../components/hours/agreement.tsx';
import type { TakeOutcome } from '../../components/hours/import-calendar.tsx';
import type { CalendarRefusal } from '../../utils/availability/calendar-file.ts';
import type { CalendarImport } from '../../utils/availability/import-calendar.ts';
import type { DatedException } from '../../utils/availability/model.ts';
import { send } from '../../utils/browser/page.ts';
import { saveFile } from '../../utils/browser/save-file.ts';
import { calendarTitles } from '../../utils/i18n/agreement.ts';
import { exceptionWords } from '../../utils/i18n/exceptions.ts';
import type { Language } from '../../utils/i18n/language.ts';

// ical.js comes only when a calendar is read or written: few visits to this page do either.
const importing = () => import('../../utils/availability/import-calendar.ts');
const exporting = () => import('../../utils/availability/export-calendar.ts');

/** What a calendar file offers, in the zone of the hours and beside the exceptions that there are. */
export async function readCalendar(file: File, language: Language): Promise<CalendarImport | CalendarRefusal> {
  const { importCalendar } = await importing();
  const { hours, browserZone } = await send('hours.get', null);
  return importCalendar(file, {
    now: Date.now(),
    zone: hours?.zone ?? browserZone,
    known: hours?.exceptions ?? [],
    country: hours?.holidays ?? 'nl',
    unnamed: exceptionWords[language].names.off,
  });
}

/** Takes all that was chosen over in one write, or nothing. */
export async function takeFromCalendar(chosen: readonly DatedException[]): Promise<TakeOutcome> {
  const { takeOver } = await importing();
  const { hours } = await send('hours.get', null);
  const exceptions = takeOver(hours?.exceptions ?? [], chosen);
  const outcome = await send('hours.set', { hours: { exceptions } });
  if (outcome.ok) return { kind: 'taken' };
  const tooMany = outcome.problem.find((problem) => problem.kind === 'too-many');
  return tooMany ? { kind: 'too-many', limit: tooMany.limit } : { kind: 'failed' };
}

/** Saves the hours as a file for calendars. */
export async function saveCalendar(kind: CalendarKind, name: string, language: Language): Promise<void> {
  const { exportAvailability, exportEvents } = await exporting();
  const { hours } = await send('hours.get', null);
  if (!hours) return;
  // Without a name, whoever has the same hours has the same file.
  const owner = name || JSON.stringify(hours.windows);
  const context = { now: Date.now(), owner, titles: calendarTitles(name, language) };
  const text = await (kind === 'events' ? exportEvents : exportAvailability)(hours, context);
  saveFile(`drempel-${kind}.ics`, text, 'text/calendar');
}
