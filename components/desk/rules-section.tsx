import { deskWords } from '../../utils/i18n/desk.ts';
import { sayParity, sayWeekday } from '../../utils/i18n/week.ts';
import { itemsAt, readAt, textAt } from '../../utils/policy/edit.ts';
import { CATEGORIES, WEEK_PARITIES, WEEKDAYS } from '../../utils/policy/model.ts';
import { CardHead } from '../face/card-head.tsx';
import { useLanguage } from '../face/language.ts';
import { ZoneField } from '../hours/zone-field.tsx';
import { ChoiceField, TextField, Ticks } from './fields.tsx';
import { useForm } from './form.ts';
import { useFocusNext } from './use-focus-next.ts';

const OUTCOMES = ['warn', 'pass'] as const;
const WORKING_HOURS = { days: WEEKDAYS.slice(0, 5), from: '08:30', to: '17:30' };

/** What happens to files, and the hours that are suggested. `zone`: the IANA zone of the browser. */
export function RulesSection({ zone }: { zone: string }) {
  const language = useLanguage();
  const { guard, hours, categories } = deskWords[language];
  const { document, set } = useForm();
  const windows = itemsAt(document, 'suggestedHours.windows');
  const suggested = readAt(document, 'suggestedHours') !== undefined;
  const focusNext = useFocusNext();
  const outcomes = OUTCOMES.map((one) => [one, guard.outcome[one]] as const);
  const add = () => {
    if (suggested) set('suggestedHours.windows', [...windows, { ...WORKING_HOURS, days: [] }]);
    else set('suggestedHours', { zone, windows: [WORKING_HOURS] });
    focusNext(`suggestedHours.windows[${windows.length}].from`);
  };
  const remove = (place: number) => {
    set(windows.length === 1 ? 'suggestedHours' : `suggestedHours.windows[${place}]`, undefined);
    focusNext('add-hours');
  };
  return (
    <>
      <section class="card stack">
        <CardHead title={guard.title} lead={guard.lead} />
        <Ticks
          path="guard.categories"
          label={guard.categories}
          options={CATEGORIES.map((one) => [one, categories[one]])}
          otherwise={['storage', 'transfer', 'paste']}
        />
        <div class="pairs level">
          <ChoiceField path="guard.unknownFiles.work" label={guard.work} options={outcomes} otherwise="warn" />
          <ChoiceField path="guard.unknownFiles.private" label={guard.private} options={outcomes} otherwise="pass" />
          <ChoiceField
            path="guard.action"
            label={guard.action}
            options={(['warn', 'stop'] as const).map((one) => [one, guard.actions[one]])}
            otherwise="warn"
          />
          <ChoiceField
            path="guard.reason"
            label={guard.reason}
            options={(['optional', 'required', 'none'] as const).map((one) => [one, guard.reasons[one]])}
            otherwise="optional"
          />
        </div>
      </section>
      <section class="card stack">
        <CardHead title={hours.title} lead={hours.lead} />
        {windows.map((_, place) => (
          <fieldset class="item stack" key={place}>
            <legend class="unseen">{hours.group(place + 1)}</legend>
            <Ticks
              path={`suggestedHours.windows[${place}].days`}
              label={hours.days}
              options={WEEKDAYS.map((day) => [day, sayWeekday(day, language, 'short')])}
              otherwise={[]}
            />
            <div class="times">
              <TextField path={`suggestedHours.windows[${place}].from`} label={hours.from} placeholder="08:30" />
              <TextField path={`suggestedHours.windows[${place}].to`} label={hours.to} placeholder="17:30" />
            </div>
            <ChoiceField
              path={`suggestedHours.windows[${place}].weeks`}
              label={hours.weeks}
              options={[['', hours.everyWeek], ...WEEK_PARITIES.map((one) => [one, sayParity(one, language)] as const)]}
              otherwise=""
              optional
            />
            <div>
              <button type="button" class="button compact" onClick={() => remove(place)}>
                {hours.remove(place + 1)}
              </button>
            </div>
          </fieldset>
        ))}
        {suggested && (
          <ZoneField
            id="suggestedHours.zone"
            zone={textAt(document, 'suggestedHours.zone')}
            browserZone={zone}
            onChange={(chosen) => set('suggestedHours.zone', chosen)}
          />
        )}
        <div>
          <button type="button" class="button" id="add-hours" onClick={add}>
            {suggested ? hours.more : hours.add}
          </button>
        </div>
      </section>
    </>
  );
}
