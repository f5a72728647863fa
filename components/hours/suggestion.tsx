import { differingDays, spreadWeeks } from '../../utils/availability/week-draft.ts';
import { hoursWords } from '../../utils/i18n/hours.ts';
import { sayWeek, sayWeekday } from '../../utils/i18n/week.ts';
import { LOCALES } from '../../utils/i18n/when.ts';
import type { WeeklyHours } from '../../utils/policy/model.ts';
import { Button } from '../face/button.tsx';
import { useClock } from '../face/clock.ts';
import { useLanguage } from '../face/language.ts';

interface SuggestionProps {
  org: string;
  hours: WeeklyHours;
  /** The employee's own, as far as they have any. */
  own: WeeklyHours | null;
  /** How many suggestions there are; of several, each button names its organisation. */
  among?: number;
  onUse(): unknown;
}

/** What the list suggests, beside one's own. It never sets anything: one click of the employee does. */
export function Suggestion({ org, hours, own, among = 1, onUse }: SuggestionProps) {
  const language = useLanguage();
  const words = hoursWords[language];
  const clock = useClock();
  const differing = own ? differingDays(spreadWeeks(own.windows), spreadWeeks(hours.windows)) : [];
  const same = own !== null && own.zone === hours.zone && differing.length === 0;
  const set = own !== null && own.windows.length > 0;
  const days = new Intl.ListFormat(LOCALES[language]).format(differing.map((day) => sayWeekday(day, language, 'long')));
  return (
    <section class="card row suggestion">
      <div class="fill stack" style={{ '--gap': '4px' }}>
        <h2>{words.suggests(org)}</h2>
        <ul>
          {sayWeek(hours.windows, language, clock).map((line) => (
            <li key={`${line.days} ${line.times}`}>
              {line.days}, {line.times}
            </li>
          ))}
        </ul>
        <p class="soft small">
          {same ? words.same : set && differing.length > 0 && `${capital(words.differs(days, differing.length > 1))} `}
          {!same && words.ownFirst(org)}
        </p>
      </div>
      {!same && (
        <Button {...(among > 1 && { label: words.useOf(org) })} onPress={onUse}>
          {words.use}
        </Button>
      )}
    </section>
  );
}

function capital(sentence: string): string {
  return sentence.charAt(0).toLocaleUpperCase() + sentence.slice(1);
}
