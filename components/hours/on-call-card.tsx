import type { Hours, HoursChange } from '../../utils/availability/model.ts';
import { hoursWords } from '../../utils/i18n/hours.ts';
import { sayWeek } from '../../utils/i18n/week.ts';
import type { Reader } from '../../utils/i18n/when.ts';
import { CardHead } from '../face/card-head.tsx';
import { WeekForm } from './week-form.tsx';

interface OnCallCardProps {
  hours: Hours;
  reader: Reader;
  onSave(change: HoursChange): Promise<boolean>;
}

/** When urgent things may come through outside the hours; folded away, as most people are never on call. */
export function OnCallCard({ hours, reader, onSave }: OnCallCardProps) {
  const words = hoursWords[reader.language];
  const windows = hours.onCall ?? [];
  return (
    <section class="card stack">
      <CardHead title={words.onCallTitle} lead={words.onCallLead} />
      {windows.length > 0 && (
        <ul>
          {sayWeek(windows, reader.language, reader.clock).map(({ days, times }) => (
            <li key={`${days} ${times}`}>
              {days}, {times}
            </li>
          ))}
        </ul>
      )}
      <details>
        <summary>{windows.length > 0 ? words.onCallChange : words.onCallSet}</summary>
        <WeekForm
          id="on-call"
          label={words.onCallLabel}
          hours={{ zone: hours.zone, windows }}
          empty={words.onCallNone}
          reader={reader}
          onSave={({ windows: onCall }) => onSave({ onCall })}
        />
      </details>
    </section>
  );
}
