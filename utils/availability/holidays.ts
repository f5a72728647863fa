import type { Bilingual } from '../policy/model.ts';

export type HolidayCountry = 'nl' | 'be';

/** A public holiday. `date` is `YYYY-MM-DD`; `key` names it in every year and both countries. */
export interface PublicHoliday {
  readonly date: string;
  readonly key: string;
  readonly name: Bilingual;
}

/**
 * The public holidays of a country in a Gregorian year, by the law of today, in order of date; reckoned, not looked up.
 * Two may fall on one date (Ascension Day on 1 or 5 May).
 *
 * The Netherlands: what the law on time limits names (Algemene termijnenwet, article 3), Easter Sunday and Whit Sunday;
 * Liberation Day only in years that end in 0 or 5. That is a national holiday each year, but by most collective
 * agreements one is off only then. Good Friday is left out: in that law, yet a working day nearly everywhere.
 * King's Day moves to the Saturday where 27 April is a Sunday.
 *
 * Belgium: the ten days of the law of 1974. The day that an employer gives for one on a Sunday is each employer's own.
 */
export function publicHolidays(country: HolidayCountry, year: number): readonly PublicHoliday[] {
  const easter = easterSunday(year);
  return CALENDARS[country]
    .flatMap(({ day, key, name }) => {
      const date = day(year, easter);
      return date ? [{ date: date.toString(), key, name }] : [];
    })
    .sort((a, b) => a.date.localeCompare(b.date));
}

interface HolidayRule {
  readonly key: string;
  readonly name: Bilingual;
  /** Its date in a year, or null where there is none that year. */
  readonly day: (year: number, easter: Temporal.PlainDate) => Temporal.PlainDate | null;
}

const fixed = (month: number, day: number) => (year: number) => new Temporal.PlainDate(year, month, day);
const fromEaster = (days: number) => (_year: number, easter: Temporal.PlainDate) => easter.add({ days });
const SUNDAY = 7;

const NEW_YEAR = { key: 'new-year', name: { nl: 'Nieuwjaarsdag', en: "New Year's Day" }, day: fixed(1, 1) };
const EASTER_MONDAY = { key: 'easter-monday', name: { nl: 'Tweede paasdag', en: 'Easter Monday' }, day: fromEaster(1) };
const ASCENSION = { key: 'ascension', name: { nl: 'Hemelvaartsdag', en: 'Ascension Day' }, day: fromEaster(39) };
const WHIT_MONDAY = { key: 'whit-monday', name: { nl: 'Tweede pinksterdag', en: 'Whit Monday' }, day: fromEaster(50) };

const CALENDARS: Readonly<Record<HolidayCountry, readonly HolidayRule[]>> = {
  nl: [
    NEW_YEAR,
    { key: 'easter', name: { nl: 'Eerste paasdag', en: 'Easter Sunday' }, day: fromEaster(0) },
    EASTER_MONDAY,
    {
      key: 'kings-day',
      name: { nl: 'Koningsdag', en: "King's Day" },
      day: (year) => {
        const birthday = new Temporal.PlainDate(year, 4, 27);
        return birthday.dayOfWeek === SUNDAY ? birthday.subtract({ days: 1 }) : birthday;
      },
    },
    {
      key: 'liberation',
      name: { nl: 'Bevrijdingsdag', en: 'Liberation Day' },
      day: (year) => (year % 5 === 0 ? new Temporal.PlainDate(year, 5, 5) : null),
    },
    ASCENSION,
    { key: 'whit-sunday', name: { nl: 'Eerste pinksterdag', en: 'Whit Sunday' }, day: fromEaster(49) },
    WHIT_MONDAY,
    { key: 'christmas', name: { nl: 'Eerste kerstdag', en: 'Christmas Day' }, day: fixed(12, 25) },
    { key: 'second-christmas', name: { nl: 'Tweede kerstdag', en: 'Boxing Day' }, day: fixed(12, 26) },
  ],
  be: [
    NEW_YEAR,
    { ...EASTER_MONDAY, name: { nl: 'Paasmaandag', en: 'Easter Monday' } },
    { key: 'labour', name: { nl: 'Dag van de Arbeid', en: 'Labour Day' }, day: fixed(5, 1) },
    ASCENSION,
    { ...WHIT_MONDAY, name: { nl: 'Pinkstermaandag', en: 'Whit Monday' } },
    { key: 'national', name: { nl: 'Nationale feestdag', en: 'Belgian National Day' }, day: fixed(7, 21) },
    { key: 'assumption', name: { nl: 'Onze-Lieve-Vrouw-Hemelvaart', en: 'Assumption Day' }, day: fixed(8, 15) },
    { key: 'all-saints', name: { nl: 'Allerheiligen', en: "All Saints' Day" }, day: fixed(11, 1) },
    { key: 'armistice', name: { nl: 'Wapenstilstand', en: 'Armistice Day' }, day: fixed(11, 11) },
    { key: 'christmas', name: { nl: 'Kerstmis', en: 'Christmas Day' }, day: fixed(12, 25) },
  ],
};

/**
 * Easter Sunday of a Gregorian year: the Sunday after the ecclesiastical full moon on or after 21 March
 * (Inter gravissimas, 1582), with the moon's age (epact) corrected for centuries as Lilius did.
 */
function easterSunday(year: number): Temporal.PlainDate {
  const century = Math.floor(year / 100);
  const golden = year % 19;
  const leapDaysDropped = century - Math.floor(century / 4);
  const moonDrift = Math.floor((8 * century + 13) / 25);
  const raw = (19 * golden + leapDaysDropped - moonDrift + 15) % 30;
  // The two latest full moons would give 29 days where the calendar has 30: both move one day earlier.
  const moon = raw === 29 || (raw === 28 && golden > 10) ? raw - 1 : raw;
  const fullMoon = new Temporal.PlainDate(year, 3, 21).add({ days: moon });
  return fullMoon.add({ days: SUNDAY - (fullMoon.dayOfWeek % SUNDAY) });
}
