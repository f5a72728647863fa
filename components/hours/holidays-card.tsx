import { useRef } from 'preact/hooks';
import { type HolidayCountry, publicHolidays } from '../../utils/availability/holidays.ts';
import type { Hours, HoursChange } from '../../utils/availability/model.ts';
import { dateAt } from '../../utils/availability/today.ts';
import { exceptionWords, sayCalendarDay } from '../../utils/i18n/exceptions.ts';
import { sayName } from '../../utils/i18n/now.ts';
import type { Reader } from '../../utils/i18n/when.ts';
import { CardHead } from '../face/card-head.tsx';

interface HolidaysCardProps {
  hours: Hours;
  reader: Reader;
  onSave(change: HoursChange): Promise<boolean>;
}

const CHOICES = ['none', 'nl', 'be'] as const;
/** So many holidays ahead are shown. */
const SHOWN = 5;

/** Which public holidays are days off. */
export function HolidaysCard({ hours, reader, onSave }: HolidaysCardProps) {
  const words = exceptionWords[reader.language];
  const { holidays } = hours;
  const choices = useRef<HTMLFieldSetElement>(null);
  const choose = async (choice: (typeof CHOICES)[number]) => {
    if (await onSave({ holidays: choice === 'none' ? null : choice })) return;
    // Not taken: what was chosen before still counts, and shows so.
    const counting = choices.current?.querySelectorAll('input')[CHOICES.indexOf(holidays ?? 'none')];
    if (counting) counting.checked = true;
  };
  return (
    <section class="card stack">
      <CardHead title={words.holidaysTitle} lead={words.holidaysLead} />
      <fieldset class="row picks" ref={choices}>
        <legend class="unseen">{words.holidaysTitle}</legend>
        {CHOICES.map((choice) => (
          <label key={choice}>
            <input
              type="radio"
              name="holidays"
              checked={choice === (holidays ?? 'none')}
              onChange={() => void choose(choice)}
            />
            {words.countries[choice]}
          </label>
        ))}
      </fieldset>
      {holidays && (
        <div class="small">
          <p class="soft">{words.comingHolidays}</p>
          <ul>
            {comingHolidays(holidays, dateAt(hours, reader.now)).map(({ date, name }) => (
              <li key={date}>
                {sayCalendarDay(date, reader)}: {sayName(name, reader)}
              </li>
            ))}
          </ul>
        </div>
      )}
    </section>
  );
}

function comingHolidays(country: HolidayCountry, today: string) {
  const year = Number(today.slice(0, 4));
  return [year, year + 1]
    .flatMap((one) => publicHolidays(country, one))
    .filter(({ date }) => date >= today)
    .slice(0, SHOWN);
}
