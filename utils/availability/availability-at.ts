import type { Availability, Hours, Override } from './model.ts';
import { findSpans } from './spans.ts';

/** A week repeats, but daylight saving may swallow one window: two weeks ahead always hold the next change. */
const DAYS_AHEAD = 15;
const DAY = 86_400_000;

/**
 * Whether the employee is available at an instant (epoch ms), why, and when that changes.
 * An override wins until its own end, over windows and over having none. Without windows Drempel keeps nothing back.
 */
export function availabilityAt(instant: number, hours: Hours | null): Availability {
  const override = hours?.override;
  if (!hours || !override || override.until <= instant) return byWindows(instant, hours);
  const state = override.kind === 'available' ? 'available' : 'quiet';
  const after = byWindows(override.until, hours);
  return { state, reason: 'override', nextChange: after.state === state ? after.nextChange : override.until };
}

/** The override that holds at an instant, or undefined where there is none or its end has passed. */
export function overrideAt(instant: number, hours: Hours | null): Override | undefined {
  const override = hours?.override;
  return override && instant < override.until ? override : undefined;
}

function byWindows(instant: number, hours: Hours | null): Availability {
  if (!hours || hours.windows.length === 0) return { state: 'off', reason: 'no-windows', nextChange: null };
  const [span] = findSpans(hours, instant, DAYS_AHEAD);
  if (!span) return { state: 'quiet', reason: 'outside-windows', nextChange: null };
  if (instant < span.start) return { state: 'quiet', reason: 'outside-windows', nextChange: span.start };
  // More than a week on end means around the clock: the span ends only where we stopped looking.
  const endless = span.end - instant > 8 * DAY;
  return { state: 'available', reason: 'window', nextChange: endless ? null : span.end };
}
