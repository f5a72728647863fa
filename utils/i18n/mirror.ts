import type { Words } from './language.ts';

const MINUTE = 60_000;

interface MirrorWords {
  readonly title: string;
  readonly lead: string;
  readonly facts: readonly string[];
  readonly on: string;
  readonly noHours: string;
  readonly none: string;
  readonly weeks: string;
  readonly week: (number: number) => string;
  readonly thisWeek: string;
  readonly time: (ms: number) => string;
  readonly clear: string;
  readonly clearAsk: string;
  readonly clearText: string;
  readonly clearYes: string;
  readonly clearNo: string;
}

function sayTimeSpent(ms: number, hour: string, minute: string): string {
  const minutes = Math.floor(ms / MINUTE);
  const hours = Math.floor(minutes / 60);
  return hours === 0 ? `${minutes} ${minute}` : `${hours} ${hour} ${minutes % 60} ${minute}`;
}

/** The overtime mirror. Each sentence must be true of the code. */
export const mirrorWords: Words<MirrorWords> = {
  en: {
    title: 'Work outside your hours',
    lead: 'A mirror for you alone. It is off until you switch it on.',
    facts: [
      'What counts: the minutes in which you have a work tab before you outside your hours, also if you said that you work on. It stops when you leave mouse and keyboard alone for five minutes.',
      'What is stored: one total a week, on this device, for a year. Not which app, not which page, not at what time.',
      'It is in no report and no export. Your employer cannot see it, nor whether it is on.',
    ],
    on: 'Count the minutes',
    noHours: 'This works once you have set your hours.',
    none: 'Nothing counted yet.',
    weeks: 'Outside your hours, by week',
    week: (number) => `Week ${number}`,
    thisWeek: 'This week',
    time: (ms) => sayTimeSpent(ms, 'h', 'min'),
    clear: 'Delete all weeks…',
    clearAsk: 'Delete all weeks?',
    clearText: 'The totals disappear from this device. There is no copy elsewhere.',
    clearYes: 'Delete all weeks',
    clearNo: 'Keep them',
  },
  nl: {
    title: 'Werk buiten je uren',
    lead: 'Een spiegel voor jou alleen. Hij staat uit tot jij hem aanzet.',
    facts: [
      'Wat telt: de minuten waarin je buiten je uren een werktabblad voor je hebt, ook als je zei dat je doorwerkt. Het stopt als je vijf minuten van muis en toetsenbord afblijft.',
      'Wat wordt opgeslagen: één totaal per week, op dit apparaat, een jaar lang. Niet welke app, niet welke pagina, niet hoe laat.',
      'Het staat in geen enkel rapport en geen enkele export. Je werkgever ziet het niet, en ook niet of het aanstaat.',
    ],
    on: 'Tel de minuten',
    noHours: 'Dit werkt zodra je je uren hebt ingesteld.',
    none: 'Nog niets geteld.',
    weeks: 'Buiten je uren, per week',
    week: (number) => `Week ${number}`,
    thisWeek: 'Deze week',
    time: (ms) => sayTimeSpent(ms, 'u', 'min'),
    clear: 'Wis alle weken…',
    clearAsk: 'Alle weken wissen?',
    clearText: 'De totalen verdwijnen van dit apparaat. Er is nergens een kopie.',
    clearYes: 'Wis alle weken',
    clearNo: 'Bewaar ze',
  },
};
