import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import {
  draftOf,
  type ExceptionDraft,
  newException,
  sortExceptions,
} from '../../utils/availability/exception-draft.ts';
import type { DatedException, Hours, HoursChange } from '../../utils/availability/model.ts';
import { dateAt } from '../../utils/availability/today.ts';
import { exceptionWords, sayException } from '../../utils/i18n/exceptions.ts';
import type { Reader } from '../../utils/i18n/when.ts';
import { Button } from '../face/button.tsx';
import { CardHead } from '../face/card-head.tsx';
import { ExceptionForm } from './exception-form.tsx';

interface ExceptionsCardProps {
  hours: Hours;
  reader: Reader;
  onSave(change: HoursChange): Promise<boolean>;
}

/** The days that are other than the week: each counts as soon as it is saved. */
export function ExceptionsCard({ hours, reader, onSave }: ExceptionsCardProps) {
  const words = exceptionWords[reader.language];
  const editing = useSignal<ExceptionDraft | null>(null);
  const adder = useRef<HTMLDivElement>(null);
  const exceptions = hours.exceptions ?? [];
  const today = dateAt(hours, reader.now);
  const { coming, past } = sortExceptions(exceptions, today);
  const known = exceptions.some(({ id }) => id === editing.value?.id);
  const close = () => {
    editing.value = null;
    // The form that had the focus is gone.
    requestAnimationFrame(() => adder.current?.querySelector('button')?.focus());
  };
  const save = async (exception: DatedException) => {
    const form = editing.value;
    const taken = await onSave({ exceptions: put(exceptions, exception) });
    // The list shows it before this is heard; by then another may be under way.
    if (taken && editing.value === form) close();
    return taken;
  };
  const rows = (list: readonly DatedException[]) => (
    <ul class="exceptions">
      {list.map((exception) => (
        <li class="row" key={exception.id}>
          <div class="fill">
            <p class="strong written">{exception.name}</p>
            <p class="soft small">
              {sayException(exception, reader)}
              {exception.source === 'calendar' && ` · ${words.fromCalendar}`}
            </p>
          </div>
          <button
            type="button"
            class="button compact"
            aria-label={words.editOne(exception.name)}
            onClick={() => {
              editing.value = draftOf(exception);
            }}
          >
            {words.edit}
          </button>
          <Button
            look="compact"
            label={words.removeOne(exception.name)}
            onPress={() => onSave({ exceptions: exceptions.filter(({ id }) => id !== exception.id) })}
          >
            {words.remove}
          </Button>
        </li>
      ))}
    </ul>
  );
  return (
    <section class="card stack">
      <CardHead title={words.title} lead={words.lead} />
      {coming.length > 0 ? rows(coming) : <p class="soft">{words.none}</p>}
      {exceptions.length > 0 && hours.windows.length === 0 && <p class="notice small">{words.needHours}</p>}
      {past.length > 0 && (
        <details>
          <summary>{words.past(past.length)}</summary>
          {rows(past)}
        </details>
      )}
      {editing.value ? (
        <ExceptionForm
          key={editing.value.id}
          start={editing.value}
          title={known ? words.editTitle : words.newTitle}
          onSave={save}
          onCancel={close}
        />
      ) : (
        <div ref={adder}>
          <button
            type="button"
            class="button"
            onClick={() => {
              editing.value = newException(crypto.randomUUID(), today);
            }}
          >
            {words.add}
          </button>
        </div>
      )}
    </section>
  );
}

/** In the place of the one with its id, or at the end. */
function put(exceptions: readonly DatedException[], exception: DatedException): readonly DatedException[] {
  const known = exceptions.some(({ id }) => id === exception.id);
  return known ? exceptions.map((one) => (one.id === exception.id ? exception : one)) : [...exceptions, exception];
}
