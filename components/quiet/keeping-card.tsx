import { keepingWords } from '../../utils/i18n/keeping.ts';
import type { Keeping, KeptTexts } from '../../utils/quiet/model.ts';
import { CardHead } from '../face/card-head.tsx';
import { DayPicks } from '../face/day-picks.tsx';
import { useWords } from '../face/language.ts';

interface KeepingCardProps {
  keeping: Keeping;
  onChoose(keeping: Keeping): void;
}

/** The least first: what is stored by itself stands in the middle. */
const TEXTS: readonly KeptTexts[] = ['counts', 'title', 'all'];
const DAYS: readonly Keeping['days'][] = [1, 7, 30, null];

/** What is kept of held notifications, and for how long. */
export function KeepingCard({ keeping, onChoose }: KeepingCardProps) {
  const words = useWords(keepingWords);
  return (
    <section class="card stack">
      <CardHead title={words.title} lead={words.lead} />
      <fieldset>
        <legend class="label">{words.what}</legend>
        <div class="stack picks" style={{ '--gap': '10px' }}>
          {TEXTS.map((texts) => (
            <label key={texts}>
              <input
                type="radio"
                name="kept-texts"
                checked={texts === keeping.texts}
                onChange={() => onChoose({ ...keeping, texts })}
              />
              <span>
                {words.texts[texts].name}
                <span class="hint">{words.texts[texts].hint}</span>
              </span>
            </label>
          ))}
        </div>
      </fieldset>
      <p class="hint">{words.less}</p>
      <DayPicks
        name="kept-days"
        legend={words.howLong}
        days={DAYS}
        chosen={keeping.days}
        say={words.days}
        onChoose={(days) => onChoose({ ...keeping, days })}
      />
    </section>
  );
}
