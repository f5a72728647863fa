import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { overrideAt } from '../../utils/availability/availability-at.ts';
import type { Availability, Hours, HoursChange, HoursProblem } from '../../utils/availability/model.ts';
import type { ZoneNews } from '../../utils/availability/zone.ts';
import { hoursWords } from '../../utils/i18n/hours.ts';
import { sayNow } from '../../utils/i18n/now.ts';
import { type Reader, sayInstant } from '../../utils/i18n/when.ts';
import type { WeeklyHours } from '../../utils/policy/model.ts';
import { Button } from '../face/button.tsx';
import { ClockContext } from '../face/clock.ts';
import { SectionHead } from '../options/section-head.tsx';
import { ExceptionsCard } from './exceptions-card.tsx';
import { HolidaysCard } from './holidays-card.tsx';
import { OnCallCard } from './on-call-card.tsx';
import { Suggestion } from './suggestion.tsx';
import { WeekForm } from './week-form.tsx';
import { ZoneNotice, type ZoneReply } from './zone-notice.tsx';
import './hours.css';

interface HoursSectionProps {
  hours: Hours | null;
  availability: Availability;
  browserZone: string;
  zoneNews: ZoneNews | null;
  /** One of each organisation that has one, in the order of their lists. */
  suggestions: readonly { readonly org: string; readonly hours: WeeklyHours }[];
  reader: Reader;
  /** Resolves to what is wrong with it, or null where it could not be done at all, which is said elsewhere. */
  onSave(change: HoursChange): Promise<readonly HoursProblem[] | null>;
  onEndOverride(): unknown;
  onAnswerZone(answer: ZoneReply): unknown;
  /** What else belongs to hours, below them. */
  children?: ComponentChildren;
}

/** The hours: the one thing that the employee alone decides. */
export function HoursSection({ hours, suggestions, reader, ...rest }: HoursSectionProps) {
  const words = hoursWords[reader.language];
  const refused = useSignal<HoursProblem | null>(null);
  const alert = useRef<HTMLParagraphElement>(null);
  const own = hours ?? { zone: rest.browserZone, windows: [] };
  const override = overrideAt(reader.now, hours);
  // A day's bar has room for one beside one's own.
  const [drawn] = suggestions;
  const onSave = async (change: HoursChange) => {
    const problems = await rest.onSave(change);
    refused.value = problems?.[0] ?? null;
    if (refused.value) requestAnimationFrame(() => alert.current?.scrollIntoView({ block: 'center' }));
    return problems?.length === 0;
  };
  const saveWeek = ({ zone, windows }: WeeklyHours) => onSave({ zone, windows });
  return (
    <ClockContext.Provider value={reader.clock ?? 24}>
      <div class="stack">
        <SectionHead title={words.title} lead={words.lead} />
        <p class="strong now-line">{sayNow(rest.availability, reader)}</p>
        {refused.value && (
          <p class="notice" role="alert" ref={alert}>
            {words.refused(refused.value)}
          </p>
        )}
        {override && (
          <div class="notice work row">
            <p class="fill">{words.override(override.kind, sayInstant(override.until, reader))}</p>
            <Button onPress={rest.onEndOverride}>{words.endOverride}</Button>
          </div>
        )}
        <ZoneNotice news={rest.zoneNews} onAnswer={rest.onAnswerZone} />
        <section class="card">
          <h2 class="unseen">{words.week}</h2>
          <WeekForm
            hours={own}
            browserZone={rest.browserZone}
            suggested={drawn?.hours.windows ?? []}
            empty={words.empty}
            reader={reader}
            onSave={saveWeek}
          >
            {drawn && (
              <p class="legend soft small" aria-hidden="true">
                <span class="own">{words.legendOwn}</span>
                <span class="theirs">{words.legendSuggested(drawn.org)}</span>
              </p>
            )}
          </WeekForm>
        </section>
        {suggestions.map((suggestion) => (
          <Suggestion
            key={suggestion.org}
            {...suggestion}
            own={own}
            among={suggestions.length}
            onUse={() => saveWeek(suggestion.hours)}
          />
        ))}
        <ExceptionsCard hours={own} reader={reader} onSave={onSave} />
        <HolidaysCard hours={own} reader={reader} onSave={onSave} />
        <OnCallCard hours={own} reader={reader} onSave={onSave} />
        {rest.children}
      </div>
    </ClockContext.Provider>
  );
}
