import { useRef } from 'preact/hooks';
import { parseTime } from '../../utils/availability/check-hours.ts';
import { DAY_MINUTES, type DaySpan, timeOf } from '../../utils/availability/day-spans.ts';
import type { Times } from '../../utils/availability/model.ts';
import { sayClock } from '../../utils/i18n/clock.ts';
import { hoursWords } from '../../utils/i18n/hours.ts';
import { useClock } from '../face/clock.ts';
import { useWords } from '../face/language.ts';

/** Minutes that a drag or an arrow key moves. */
const STEP = 15;

interface DayTrackProps {
  /** The day's name, as its handles are read out. */
  day: string;
  spans: readonly Times[];
  /** What runs over from the day before: drawn, changed there. */
  before: readonly DaySpan[];
  suggested: readonly DaySpan[];
  onChange(spans: readonly Times[]): void;
}

/** `end` lies after `start`; past 1440 is the next day. */
interface Stretch {
  readonly start: number;
  readonly end: number;
}

type Drag = { readonly at: number; readonly edge: 'start' | 'end' } | { readonly at: number; readonly grab: number };

/** One day as a bar: drag to draw, move or stretch; each end is a slider for the arrow keys. */
export function DayTrack({ day, spans, before, suggested, onChange }: DayTrackProps) {
  const words = useWords(hoursWords);
  const track = useRef<HTMLDivElement>(null);
  const drag = useRef<Drag | null>(null);

  const minutesAt = (event: PointerEvent) => {
    const box = track.current?.getBoundingClientRect();
    if (!box || box.width === 0) return 0;
    const share = (event.clientX - box.left) / box.width;
    return Math.round((Math.min(Math.max(share, 0), 1) * DAY_MINUTES) / STEP) * STEP;
  };
  const put = (at: number, stretch: Stretch) =>
    onChange(spans.map((span, index) => (index === at ? toDraft(stretch) : span)));

  const onPointerDown = (event: PointerEvent) => {
    if (event.button !== 0 || !(event.target instanceof HTMLElement)) return;
    const minutes = minutesAt(event);
    const at = Number(event.target.closest<HTMLElement>('[data-at]')?.dataset.at ?? -1);
    const edge = event.target.dataset.edge;
    const stretch = at < 0 ? undefined : toStretch(spans[at]);
    if (edge === 'start' || edge === 'end') drag.current = { at, edge };
    else if (stretch) drag.current = { at, grab: minutes - stretch.start };
    else {
      drag.current = { at: spans.length, edge: 'end' };
      const start = Math.min(minutes, DAY_MINUTES - STEP);
      onChange([...spans, toDraft({ start, end: start + STEP })]);
    }
    track.current?.setPointerCapture(event.pointerId);
  };
  const onPointerMove = (event: PointerEvent) => {
    const move = drag.current;
    const stretch = move && toStretch(spans[move.at]);
    if (!stretch) return;
    const minutes = minutesAt(event);
    if ('grab' in move) {
      const length = stretch.end - stretch.start;
      const start = Math.min(Math.max(minutes - move.grab, 0), DAY_MINUTES - Math.min(length, DAY_MINUTES));
      put(move.at, { start, end: start + length });
    } else if (move.edge === 'start') put(move.at, { ...stretch, start: Math.min(minutes, stretch.end - STEP) });
    else put(move.at, { ...stretch, end: Math.max(minutes, stretch.start + STEP) });
  };
  const onPointerUp = () => {
    drag.current = null;
  };

  return (
    <div
      class="day-track"
      ref={track}
      onPointerDown={onPointerDown}
      onPointerMove={onPointerMove}
      onPointerUp={onPointerUp}
      onPointerCancel={onPointerUp}
    >
      {before.map((span) => (
        <span class="block before" key={span.from} style={place(span.from, span.to)} />
      ))}
      {spans.map((span, at) => {
        const stretch = toStretch(span);
        if (!stretch) return null;
        const slider = (edge: 'start' | 'end', label: string) => (
          <Handle
            edge={edge}
            label={label}
            stretch={stretch}
            nextDay={words.nextDay}
            onMove={(moved) => put(at, moved)}
            onRemove={() => onChange(spans.filter((_, index) => index !== at))}
          />
        );
        return (
          <span
            class={`block ${stretch.end > DAY_MINUTES ? 'over-midnight' : ''}`}
            key={at}
            data-at={at}
            style={place(stretch.start, Math.min(stretch.end, DAY_MINUTES))}
          >
            {slider('start', words.from(day))}
            {slider('end', words.to(day))}
          </span>
        );
      })}
      {suggested.map((span) => (
        <span class="suggested" key={span.from} style={place(span.from, span.to)} />
      ))}
    </div>
  );
}

interface HandleProps {
  edge: 'start' | 'end';
  label: string;
  stretch: Stretch;
  nextDay: string;
  onMove(stretch: Stretch): void;
  onRemove(): void;
}

function Handle({ edge, label, stretch, nextDay, onMove, onRemove }: HandleProps) {
  const clock = useClock();
  const value = stretch[edge];
  const said = sayClock(timeOf(value), clock);
  const [min, max] =
    edge === 'start'
      ? [Math.max(0, stretch.end - DAY_MINUTES), Math.min(stretch.end, DAY_MINUTES) - STEP]
      : [stretch.start + STEP, stretch.start + DAY_MINUTES];
  const steps: Readonly<Record<string, number>> = {
    ArrowLeft: value - STEP,
    ArrowDown: value - STEP,
    ArrowRight: value + STEP,
    ArrowUp: value + STEP,
    PageDown: value - 60,
    PageUp: value + 60,
    Home: min,
    End: max,
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const to = steps[event.key];
    if (to !== undefined) onMove({ ...stretch, [edge]: Math.min(Math.max(to, min), max) });
    else if (event.key === 'Delete' || event.key === 'Backspace') onRemove();
    else return;
    event.preventDefault();
  };
  return (
    <span
      class={`handle ${edge}`}
      data-edge={edge}
      role="slider"
      tabIndex={0}
      aria-label={label}
      aria-valuemin={min}
      aria-valuemax={max}
      aria-valuenow={value}
      aria-valuetext={value > DAY_MINUTES ? `${said}, ${nextDay}` : said}
      onKeyDown={onKeyDown}
    />
  );
}

function toStretch(span: Times | undefined): Stretch | undefined {
  const start = parseTime(span?.from ?? '');
  const end = parseTime(span?.to ?? '');
  if (start === undefined || end === undefined) return undefined;
  return { start, end: end <= start ? end + DAY_MINUTES : end };
}

function toDraft({ start, end }: Stretch): Times {
  return { from: timeOf(start), to: timeOf(end) };
}

function place(from: number, to: number) {
  const share = (minutes: number) => `${((minutes / DAY_MINUTES) * 100).toFixed(3)}%`;
  return { insetInlineStart: share(from), inlineSize: share(to - from) };
}
