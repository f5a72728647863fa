import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { journalWords } from '../../utils/i18n/journal.ts';
import { journalKeepingWords } from '../../utils/i18n/journal-keeping.ts';
import type { JournalKeeping } from '../../utils/journal/model.ts';
import { CardHead } from '../face/card-head.tsx';
import { CheckField } from '../face/check-field.tsx';
import { Confirm } from '../face/confirm.tsx';
import { DayPicks } from '../face/day-picks.tsx';
import { useWords } from '../face/language.ts';
import { Question } from '../face/question.tsx';

interface JournalKeepingCardProps {
  keeping: JournalKeeping;
  /** There is nothing to clear. */
  empty: boolean;
  /** These two may take their time. */
  onKeep(keeping: JournalKeeping): unknown;
  onClear(): unknown;
}

const DAYS: readonly JournalKeeping['days'][] = [30, 90, 365, null];

/** What is kept of the journal, and for how long. What would be lost is asked about first. */
export function JournalKeepingCard({ keeping, empty, onKeep, onClear }: JournalKeepingCardProps) {
  const words = useWords(journalKeepingWords);
  const { clear, clearAsk, clearText, clearYes, clearNo } = useWords(journalWords);
  const dialog = useRef<HTMLDialogElement>(null);
  const asked = useSignal<JournalKeeping | null>(null);
  const shown = asked.value ?? keeping;
  const choose = (next: JournalKeeping) => {
    const loses = (keeping.files && !next.files) || isShorter(next.days, keeping.days);
    if (!loses) {
      onKeep(next);
      return;
    }
    asked.value = next;
    dialog.current?.showModal();
  };
  const { title, text, yes, no } = shown.files === keeping.files ? words.shorter(shown.days) : words.forget;
  return (
    <section class="card stack">
      <CardHead title={words.title} lead={words.lead} />
      <DayPicks
        name="journal-days"
        legend={words.howLong}
        days={DAYS}
        chosen={shown.days}
        say={words.days}
        onChoose={(days) => choose({ ...keeping, days })}
      />
      <CheckField
        checked={!shown.files}
        label={words.leaveOut}
        hint={words.leaveOutHint}
        onChange={(leaveOut) => choose({ ...keeping, files: !leaveOut })}
      />
      {!empty && (
        <div>
          <Confirm label={clear} title={clearAsk} yes={clearYes} no={clearNo} onYes={onClear}>
            <p>{clearText}</p>
          </Confirm>
        </div>
      )}
      <Question
        dialog={dialog}
        title={title}
        yes={yes}
        no={no}
        onYes={() => asked.value && onKeep(asked.value)}
        onClose={() => {
          asked.value = null;
        }}
      >
        <p>{text}</p>
      </Question>
    </section>
  );
}

function isShorter(days: JournalKeeping['days'], than: JournalKeeping['days']): boolean {
  return (days ?? Number.POSITIVE_INFINITY) < (than ?? Number.POSITIVE_INFINITY);
}
