import { useSignal } from '@preact/signals';
import { useEffect, useRef, useState } from 'preact/hooks';
import { checkException } from '../../utils/availability/check-exception.ts';
import {
  EXCEPTION_KINDS,
  type ExceptionDraft,
  type ExceptionKind,
  exceptionOf,
} from '../../utils/availability/exception-draft.ts';
import type { DatedException, ExceptionDetail, Times } from '../../utils/availability/model.ts';
import { readTime } from '../../utils/availability/read-time.ts';
import { sayClock } from '../../utils/i18n/clock.ts';
import { exceptionWords } from '../../utils/i18n/exceptions.ts';
import { sayTimes } from '../../utils/i18n/week.ts';
import { Button } from '../face/button.tsx';
import { useClock } from '../face/clock.ts';
import { useWords } from '../face/language.ts';
import { useTurn } from '../face/turn.ts';
import { TimesField } from './times-field.tsx';

interface ExceptionFormProps {
  start: ExceptionDraft;
  title: string;
  /** Resolves to whether it was taken. */
  onSave(exception: DatedException): Promise<boolean>;
  onCancel(): void;
}

/** One exception, to add or to change. What is wrong is said when it is sent, and mended as one types. */
export function ExceptionForm({ start, title, onSave, onCancel }: ExceptionFormProps) {
  const words = useWords(exceptionWords);
  const clock = useClock();
  const draft = useSignal(start);
  const sent = useSignal(false);
  const saving = useTurn();
  const form = useRef<HTMLFormElement>(null);
  // Once saved it is known, a moment before the form goes.
  const [heading] = useState(title);
  useEffect(() => form.current?.querySelector<HTMLElement>('select')?.focus(), []);

  const { kind, name, from, to, windows } = draft.value;
  const several = kind === 'off' && to !== '' && to !== from;
  const fallback = words.names[several ? 'vacation' : kind];
  const exception = exceptionOf(draft.value, fallback);
  const details = sent.value ? checkException(exception) : [];
  const atDates = details.filter((one): one is Exclude<ExceptionDetail, { kind: 'windows' }> => one.kind !== 'windows');
  const put = (part: Partial<ExceptionDraft>) => {
    draft.value = { ...draft.value, ...part };
  };
  const putTimes = (at: number, part: Partial<Times>) =>
    put({ windows: windows.map((times, index) => (index === at ? { ...times, ...part } : times)) });
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    sent.value = true;
    if (checkException(exception).length === 0) void saving.run(() => onSave(exception));
    else requestAnimationFrame(() => form.current?.querySelector<HTMLElement>('[aria-invalid=true]')?.focus());
  };
  const told = {
    'aria-invalid': atDates.length > 0,
    'aria-describedby': atDates.length > 0 ? 'exception-error' : undefined,
  } as const;
  const date = (field: 'from' | 'to', label: string, hint?: string) => (
    <div class="field">
      <label for={`exception-${field}`}>{label}</label>
      <input
        id={`exception-${field}`}
        class="input"
        type="date"
        value={draft.value[field]}
        min={field === 'to' ? from : undefined}
        {...told}
        aria-describedby={told['aria-describedby'] ?? (hint && 'exception-to-hint')}
        onInput={(event) => put({ [field]: event.currentTarget.value })}
      />
    </div>
  );
  const time = (field: 'fromTime' | 'toTime', label: string) => (
    <div class="field of-time">
      <label for={`exception-${field}`}>{label}</label>
      <input
        id={`exception-${field}`}
        class="input"
        autoComplete="off"
        maxLength={12}
        value={sayClock(draft.value[field], clock)}
        {...told}
        onChange={(event) => put({ [field]: readTime(event.currentTarget.value) })}
      />
    </div>
  );

  return (
    <form class="stack line exception-form" ref={form} onSubmit={submit} noValidate>
      <h3>{heading}</h3>
      <div class="field">
        <label for="exception-kind">{words.kind}</label>
        <select
          id="exception-kind"
          class="input"
          value={kind}
          onChange={(event) => put({ kind: event.currentTarget.value as ExceptionKind })}
        >
          {EXCEPTION_KINDS.map((one) => (
            <option key={one} value={one}>
              {words.kinds[one]}
            </option>
          ))}
        </select>
      </div>
      <div class="field">
        <label for="exception-name">{words.name}</label>
        <input
          id="exception-name"
          class="input"
          autoComplete="off"
          maxLength={200}
          placeholder={fallback}
          value={name}
          onInput={(event) => put({ name: event.currentTarget.value })}
        />
      </div>
      <div class="row">
        {date('from', words.from)}
        {kind === 'span' && time('fromTime', words.fromTime)}
        {date('to', words.to, words.toHint)}
        {kind === 'span' && time('toTime', words.toTime)}
      </div>
      <p class="hint" id="exception-to-hint">
        {words.toHint}
      </p>
      {kind === 'times' && (
        <div class="stack" style={{ '--gap': '8px' }}>
          {windows.map((span, at) => (
            <TimesField
              key={at}
              id={`exception-times-${at}`}
              of={words.onTheseDays}
              span={span}
              problems={timesProblems(details, at, (other) => sayTimes(windows[other] ?? span, clock))}
              onChange={(part) => putTimes(at, part)}
              {...(windows.length > 1 && {
                onRemove: () => put({ windows: windows.filter((_, index) => index !== at) }),
              })}
            />
          ))}
          <div>
            <button
              type="button"
              class="button compact"
              onClick={() => put({ windows: [...windows, { from: '09:00', to: '12:00' }] })}
            >
              {words.addTimes}
            </button>
          </div>
        </div>
      )}
      {atDates.length > 0 && (
        <p class="error" id="exception-error" role="alert">
          {atDates.map((one) => words.problem[one.kind]).join(' ')}
        </p>
      )}
      <div class="row">
        <Button look="main" turn={saving}>
          {words.save}
        </Button>
        <button type="button" class="button" onClick={onCancel}>
          {words.cancel}
        </button>
      </div>
    </form>
  );
}

/** What is wrong with one stretch of times. */
function timesProblems(details: readonly ExceptionDetail[], at: number, say: (other: number) => string) {
  return details.flatMap((detail) => {
    if (detail.kind !== 'windows' || detail.problem.index !== at) return [];
    const { problem } = detail;
    return [{ problem, other: problem.kind === 'overlap' ? say(problem.with) : '' }];
  });
}
