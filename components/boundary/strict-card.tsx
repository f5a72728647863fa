import { strictWords } from '../../utils/i18n/strict.ts';
import { CardHead } from '../face/card-head.tsx';
import { Facts } from '../face/facts.tsx';
import { useWords } from '../face/language.ts';

interface StrictCardProps {
  on: boolean;
  /** Runs inside the click, so that the browser may ask. */
  onSwitch(on: boolean): void;
}

/** Whether private sites are kept out of work, and what that means, before it is asked for. */
export function StrictCard({ on, onSwitch }: StrictCardProps) {
  const words = useWords(strictWords);
  return (
    <section class="card stack">
      <CardHead title={words.title} lead={words.lead} />
      <Facts facts={words.facts} />
      <div class="picks">
        <label>
          <input
            type="checkbox"
            name="strict"
            checked={on}
            onChange={({ currentTarget }) => onSwitch(currentTarget.checked)}
          />
          <span>{words.on}</span>
        </label>
      </div>
    </section>
  );
}
