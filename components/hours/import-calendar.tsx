import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import type { CalendarRefusal } from '../../utils/availability/calendar-file.ts';
import type { CalendarImport } from '../../utils/availability/import-calendar.ts';
import type { DatedException } from '../../utils/availability/model.ts';
import { importWords, sayReport } from '../../utils/i18n/calendar-import.ts';
import type { Reader } from '../../utils/i18n/when.ts';
import { Button } from '../face/button.tsx';
import { CardHead } from '../face/card-head.tsx';
import { useTurn } from '../face/turn.ts';
import { OfferedList } from './offered-list.tsx';

/** What became of what was chosen: taken, or more than there is room for, or not taken for another reason. */
export type TakeOutcome = { readonly kind: 'taken' | 'failed' } | { readonly kind: 'too-many'; readonly limit: number };

interface ImportCalendarProps {
  reader: Reader;
  /** Resolves to undefined where something else went wrong, which the page says. */
  onRead(file: File): Promise<CalendarImport | CalendarRefusal | undefined>;
  onTake(chosen: readonly DatedException[]): Promise<TakeOutcome>;
}

type Stage =
  | { readonly kind: 'choose'; readonly said: string; readonly wrong: boolean }
  | { readonly kind: 'pick'; readonly read: CalendarImport };

/** Vacation and holidays from a calendar file: first shown, then chosen, then taken over at once or not at all. */
export function ImportCalendar({ reader, onRead, onTake }: ImportCalendarProps) {
  const words = importWords[reader.language];
  const stage = useSignal<Stage>({ kind: 'choose', said: '', wrong: false });
  const problem = useSignal('');
  const chooser = useRef<HTMLInputElement>(null);
  const opener = useRef<HTMLDivElement>(null);
  const picking = useRef<HTMLHeadingElement>(null);
  const reading = useTurn();
  const kind = stage.value.kind;
  const shown = useRef(kind);
  useEffect(() => {
    // What was pressed is gone with the stage before.
    if (shown.current !== kind) (kind === 'pick' ? picking.current : opener.current?.querySelector('button'))?.focus();
    shown.current = kind;
  }, [kind]);

  const read = async (file: File) => {
    const result = await onRead(file);
    problem.value = '';
    if (!result) return;
    if (result.kind === 'read') stage.value = { kind: 'pick', read: result };
    else stage.value = { kind: 'choose', said: `${words.refused(result)} ${words.nothingChanged}`, wrong: true };
  };
  const take = async (chosen: readonly DatedException[]) => {
    const outcome = await onTake(chosen);
    if (outcome.kind === 'taken') stage.value = { kind: 'choose', said: words.taken(chosen.length), wrong: false };
    else problem.value = outcome.kind === 'too-many' ? words.tooMany(outcome.limit) : words.notTaken;
  };
  const stop = () => {
    stage.value = { kind: 'choose', said: words.nothingChanged, wrong: false };
  };

  return (
    <section class="card stack import-calendar">
      <CardHead title={words.title} lead={words.lead} />
      {stage.value.kind === 'choose' ? (
        <div class="row" ref={opener}>
          <Button turn={reading} waiting={words.reading} onPress={() => chooser.current?.click()}>
            {words.choose}
          </Button>
          <input
            ref={chooser}
            id="calendar-file"
            type="file"
            hidden
            accept=".ics,.ical,.icalendar,text/calendar"
            onChange={({ currentTarget }) => {
              const [file] = currentTarget.files ?? [];
              currentTarget.value = '';
              if (file) void reading.run(() => read(file));
            }}
          />
          <p class={stage.value.wrong ? 'fill error' : 'fill soft small'} role="status">
            {stage.value.said}
          </p>
        </div>
      ) : (
        <Picking
          heading={picking}
          read={stage.value.read}
          reader={reader}
          problem={problem.value}
          onTake={take}
          onStop={stop}
        />
      )}
    </section>
  );
}

interface PickingProps {
  heading: { current: HTMLHeadingElement | null };
  read: CalendarImport;
  reader: Reader;
  problem: string;
  onTake(chosen: readonly DatedException[]): unknown;
  onStop(): void;
}

function Picking({ heading, read, reader, problem, onTake, onStop }: PickingProps) {
  const words = importWords[reader.language];
  const exceptions = read.offered.map(({ exception }) => exception);
  const chosen = useSignal<ReadonlySet<string>>(
    new Set(read.offered.filter(({ likely }) => likely).map(({ exception }) => exception.id)),
  );
  const taken = exceptions.filter(({ id }) => chosen.value.has(id));
  const report = sayReport(read, reader.language);
  return (
    <>
      <h3 ref={heading} tabIndex={-1}>
        {exceptions.length === 0 ? words.nothing : words.found(exceptions.length)}
      </h3>
      {exceptions.length > 0 && (
        <OfferedList
          offered={read.offered}
          chosen={chosen.value}
          reader={reader}
          onChoose={(ids) => {
            chosen.value = ids;
          }}
        />
      )}
      {report.length > 0 && (
        <details open={exceptions.length === 0}>
          <summary>{words.report}</summary>
          <ul class="plain small written">
            {report.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </details>
      )}
      <div class="row line">
        {taken.length > 0 && (
          <Button look="main" onPress={() => onTake(taken)}>
            {words.take(taken.length)}
          </Button>
        )}
        <button type="button" class="button" onClick={onStop}>
          {words.cancel}
        </button>
        <p class={problem === '' ? '' : 'error'} role="alert">
          {problem}
        </p>
      </div>
    </>
  );
}
