import { findReason } from './find-reason.ts';
import type { Availability, Hours, Override } from './model.ts';
import { type HoursSources, horizonOf, readHours } from './sources.ts';
import { findSpan, type SpanSource } from './spans.ts';

/**
 * Whether the employee is available at an instant (epoch ms), why, and when that changes. Never throws.
 * An override wins until its own end, over windows and over having none. Without windows Drempel keeps nothing back:
 * exceptions alone change nothing.
 */
export function availabilityAt(instant: number, hours: Hours | null): Availability {
  const sources = hours && hours.windows.length > 0 ? readHours(hours) : null;
  const override = overrideAt(instant, hours);
  const onCall = override?.kind !== 'away' && !!sources?.onCall && lookAt(sources.onCall, instant, 0).inSpan;
  if (!override) {
    const now = byWindows(instant, sources);
    return { ...now, ...(onCall && now.state === 'quiet' && { onCall }) };
  }
  const state = override.kind === 'available' ? 'available' : 'quiet';
  const { state: next, nextChange, exception } = byWindows(override.until, sources);
  return {
    state,
    reason: 'override',
    override: override.kind,
    ...(onCall && state === 'quiet' && { onCall }),
    ...(next === state ? { nextChange, ...(exception && { exception }) } : { nextChange: override.until }),
  };
}

/** The override that holds at an instant, or undefined where there is none or its end has passed. */
export function overrideAt(instant: number, hours: Hours | null): Override | undefined {
  const override = hours?.override;
  return override && instant < override.until ? override : undefined;
}

function byWindows(instant: number, sources: HoursSources | null): Availability {
  if (!sources) return { state: 'off', reason: 'no-windows', nextChange: null };
  const horizon = horizonOf(sources, instant);
  const { inSpan, nextChange } = lookAt(sources.available, instant, horizon);
  const byWeek = sources.special ? lookAt(sources.week, instant, horizon) : null;
  const differs = byWeek && (byWeek.inSpan !== inSpan || byWeek.nextChange !== nextChange);
  const exception = differs ? findReason(sources, instant, nextChange, inSpan) : undefined;
  return {
    state: inSpan ? 'available' : 'quiet',
    reason: inSpan ? 'window' : 'outside-windows',
    nextChange,
    ...(exception && { exception }),
  };
}

function lookAt(source: SpanSource, instant: number, horizon: number) {
  const span = findSpan(source, instant, horizon);
  if (!span) return { inSpan: false, nextChange: null };
  if (instant < span.start) return { inSpan: false, nextChange: span.start };
  return { inSpan: true, nextChange: span.cutOff ? null : span.end };
}
