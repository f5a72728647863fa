import { useEffect, useRef } from 'preact/hooks';
import type { Hours } from '../../utils/availability/model.ts';
import { sayWeekLine } from '../../utils/i18n/week.ts';
import { welcomeWords } from '../../utils/i18n/welcome.ts';
import type { AdoptedList, PermissionSet, WeeklyHours } from '../../utils/policy/model.ts';
import { useLanguage } from '../face/language.ts';
import { Suggestion } from '../hours/suggestion.tsx';
import { MissingNotice } from '../jobs/missing-notice.tsx';

interface AdoptedProps {
  /** The one just adopted. */
  list: AdoptedList;
  /** Others are in force beside it. */
  many: boolean;
  needs: PermissionSet;
  missing: PermissionSet;
  hours: Hours | null;
  /** True right after the click, so that the focus follows. */
  fresh: boolean;
  onUseHours(hours: WeeklyHours): unknown;
  /** Runs inside the click. */
  onAllow(missing: PermissionSet): unknown;
}

/** The list counts: what is still missing, the hours, and a place to begin. */
export function Adopted({ list, many, needs, missing, hours, fresh, onUseHours, onAllow }: AdoptedProps) {
  const language = useLanguage();
  const words = welcomeWords[language];
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (fresh) heading.current?.focus();
  }, [fresh]);
  const { org, suggestedHours, workApps } = list.policy;
  const set = hours !== null && hours.windows.length > 0;
  return (
    <>
      <section class="notice work stack" style={{ '--gap': '4px' }}>
        <h2 ref={heading} tabIndex={-1}>
          {words.done(org.name)}
        </h2>
        <p>
          {words.doneLead} <a href={many ? `options.html#list/${org.id}` : 'options.html#list'}>{words.toOptions}</a>
        </p>
      </section>
      <p class="soft small">
        {words.profile} <a href="options.html#boundary">{words.toProfile}</a>
      </p>
      <MissingNotice needs={needs} missing={missing} onAllow={onAllow} />
      <section class="stack" style={{ '--gap': '12px' }}>
        <div>
          <h2 class="title">{words.hoursTitle}</h2>
          <p class="soft">{words.hoursLead}</p>
        </div>
        <div class="two">
          {suggestedHours && (
            <Suggestion org={org.name} hours={suggestedHours} own={hours} onUse={() => onUseHours(suggestedHours)} />
          )}
          <section class="card stack" style={{ '--gap': '4px' }}>
            <h2>{words.ownTitle}</h2>
            <p>{set ? words.ownSet(sayWeekLine(hours.windows, language)) : words.ownText}</p>
            <p class="choice">
              <a class="button" href="options.html#hours">
                {words.ownButton}
              </a>
            </p>
          </section>
        </div>
      </section>
      {workApps.some(({ start }) => start) && (
        <section class="stack" style={{ '--gap': '8px' }}>
          <h2>{words.startTitle}</h2>
          <div class="row">
            {workApps.map(
              ({ id, name, start }) =>
                start && (
                  <a class="button" key={id} href={start} target="_blank" rel="noreferrer">
                    {words.open(name)}
                  </a>
                ),
            )}
          </div>
        </section>
      )}
    </>
  );
}
