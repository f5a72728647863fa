import type { DatedException, Times } from './model.ts';

/** `off`: whole days off. `times`: days with other hours. `span`: away for a part of a day, or longer. */
export const EXCEPTION_KINDS = ['off', 'times', 'span'] as const;
export type ExceptionKind = (typeof EXCEPTION_KINDS)[number];

/** An exception as the employee types it; dates and times may not be ones yet. */
export interface ExceptionDraft {
  readonly id: string;
  readonly kind: ExceptionKind;
  readonly name: string;
  readonly source: DatedException['source'];
  /** ISO dates. An empty `to` is the same day. */
  readonly from: string;
  readonly to: string;
  /** Of a span: at what time it begins and ends. */
  readonly fromTime: string;
  readonly toTime: string;
  /** Of `times`. */
  readonly windows: readonly Times[];
}

/** A draft to begin with: the day after `today` (ISO date), off. */
export function newException(id: string, today: string): ExceptionDraft {
  const tomorrow = Temporal.PlainDate.from(today).add({ days: 1 }).toString();
  return { ...EMPTY, id, from: tomorrow };
}

const EMPTY: ExceptionDraft = {
  id: '',
  kind: 'off',
  name: '',
  source: 'own',
  from: '',
  to: '',
  fromTime: '12:00',
  toTime: '17:00',
  windows: [{ from: '14:00', to: '22:00' }],
};

/** The draft to change an exception by. */
export function draftOf(exception: DatedException): ExceptionDraft {
  const { id, name, source, from, to } = exception;
  const named = { ...EMPTY, id, name, source };
  if (exception.kind === 'span') {
    return { ...named, kind: 'span', from: from.slice(0, 10), fromTime: from.slice(11), ...endOf(to, from) };
  }
  const { windows } = exception;
  const dates = { ...named, from, to: to === from ? '' : to };
  return windows.length > 0 ? { ...dates, kind: 'times', windows } : dates;
}

const endOf = (to: string, from: string) => ({
  to: to.slice(0, 10) === from.slice(0, 10) ? '' : to.slice(0, 10),
  toTime: to.slice(11),
});

/** What a draft says; `checkException` tells whether it can be taken. `fallback`: its name, where none was typed. */
export function exceptionOf(draft: ExceptionDraft, fallback: string): DatedException {
  const { id, kind, source, from, fromTime, toTime, windows } = draft;
  const to = draft.to || from;
  const named = { id, source, name: draft.name.trim() || fallback };
  if (kind === 'span') return { ...named, kind, from: `${from}T${fromTime}`, to: `${to}T${toTime}` };
  return { ...named, kind: 'days', from, to, windows: kind === 'times' ? windows : [] };
}

/** Exceptions by when they begin, those that are over before `today` (ISO date) apart, the latest of them first. */
export function sortExceptions(exceptions: readonly DatedException[], today: string) {
  const sorted = exceptions.toSorted((a, b) => a.from.localeCompare(b.from) || a.to.localeCompare(b.to));
  const isPast = ({ to }: DatedException) => to.slice(0, 10) < today;
  return { coming: sorted.filter((one) => !isPast(one)), past: sorted.filter(isPast).reverse() };
}
