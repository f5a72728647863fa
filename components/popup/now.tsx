import { overrideAt } from '../../utils/availability/availability-at.ts';
import { DAY_MINUTES } from '../../utils/availability/day-spans.ts';
import type { Hours } from '../../utils/availability/model.ts';
import { spansToday } from '../../utils/availability/today.ts';
import { sayHours, sayNow, saySoon, sayToday } from '../../utils/i18n/now.ts';
import { popupWords } from '../../utils/i18n/popup.ts';
import { sayWeekLine } from '../../utils/i18n/week.ts';
import type { Reader } from '../../utils/i18n/when.ts';
import type { PopupState } from '../../utils/messages/protocol.ts';
import { Button } from '../face/button.tsx';
import { DayBar } from '../hours/day-bar.tsx';
import { OverrideMenu } from './override-menu.tsx';
import type { PopupActions } from './popup.tsx';

interface NowProps extends PopupActions {
  state: PopupState;
  reader: Reader;
}

/** The present moment: the main sentence, today, and the employee's own word over it. */
export function Now({ state: { availability, hours, lists }, reader, onOverride, onUseHours }: NowProps) {
  const words = popupWords[reader.language];
  if (availability.state === 'off' || !hours) {
    return <NoHours availability={availability} lists={lists} reader={reader} onUseHours={onUseHours} />;
  }
  const soon = saySoon(availability, reader);
  const override = overrideAt(reader.now, hours);
  return (
    <section class="stack" style={{ '--gap': '12px' }}>
      <div>
        <h1 class="title">{sayNow(availability, reader)}</h1>
        <p class="soft small">
          {soon && `${soon} `}
          {override ? (
            override.kind === 'urgent' ? (
              words.ownUrgent
            ) : (
              words.ownChoice
            )
          ) : (
            <>
              {sayHours(hours, reader)}{' '}
              <a href="options.html#hours" target="_blank" rel="noreferrer">
                {words.changeHours}
              </a>
            </>
          )}
        </p>
      </div>
      <DayBar label={words.barLabel(sayToday(hours, reader))} {...dayOf(hours, reader.now)} />
      {override ? (
        <Button onPress={() => onOverride(null)}>{words.endOverride}</Button>
      ) : (
        <OverrideMenu
          hours={hours}
          first={availability.state === 'quiet' ? 'available' : 'away'}
          reader={reader}
          onChoose={onOverride}
        />
      )}
    </section>
  );
}

type NoHoursProps = Pick<PopupState, 'availability' | 'lists'> & { reader: Reader } & Pick<PopupActions, 'onUseHours'>;

/** Nothing to keep to yet: set hours, or take over the ones a list suggests: the first that does. */
function NoHours({ availability, lists, reader, onUseHours }: NoHoursProps) {
  const words = popupWords[reader.language];
  const suggesting = lists.find(({ policy }) => policy.suggestedHours)?.policy;
  const suggested = suggesting?.suggestedHours;
  return (
    <section class="stack" style={{ '--gap': '8px' }}>
      <h1 class="title">{sayNow(availability, reader)}</h1>
      <p class="soft small">{words.noHours}</p>
      {suggesting && suggested && (
        <p class="small">
          {words.suggestion(suggesting.org.name, sayWeekLine(suggested.windows, reader.language, reader.clock))}
        </p>
      )}
      <div class={suggested ? 'pair' : ''}>
        {suggested && (
          <Button look="main" onPress={() => onUseHours(suggested)}>
            {words.useHours}
          </Button>
        )}
        <a class={`button ${suggested ? '' : 'main'}`} href="options.html#hours" target="_blank" rel="noreferrer">
          {suggested ? words.ownHours : words.setHours}
        </a>
      </div>
    </section>
  );
}

/** Today as the bar draws it, in the zone of the hours. */
function dayOf(hours: Hours, at: number) {
  const here = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(hours.zone);
  const now = here.hour * 60 + here.minute;
  const override = overrideAt(at, hours);
  return {
    spans: spansToday(hours, at),
    now,
    chosen: override && {
      kind: override.kind,
      from: now,
      to: Math.min(now + Math.floor((override.until - at) / 60_000), DAY_MINUTES),
    },
  };
}
