import { DAY_MINUTES, type DaySpan } from '../../utils/availability/day-spans.ts';
import type { Override } from '../../utils/availability/model.ts';
import './day-bar.css';

interface DayBarProps {
  /** What the picture says, for who cannot see it. */
  label: string;
  spans: readonly DaySpan[];
  /** Minutes since midnight. */
  now: number;
  /** One's own choice, as far as it covers today; minutes. */
  chosen?: { kind: Override['kind']; from: number; to: number } | undefined;
}

const share = (minutes: number) => `${((minutes / DAY_MINUTES) * 100).toFixed(2)}%`;

const place = ({ from, to }: { from: number; to: number }) => ({
  insetInlineStart: share(from),
  inlineSize: share(to - from),
});

/** Today at a glance. */
export function DayBar({ label, spans, now, chosen }: DayBarProps) {
  return (
    <div class="day-bar" role="img" aria-label={label}>
      <div class="track">
        {spans.map((span) => (
          <span class="span" key={span.from} style={place(span)} />
        ))}
        {chosen && <span class={`span chosen ${chosen.kind}`} style={place(chosen)} />}
        <span class="now" style={{ insetInlineStart: share(now) }} />
      </div>
      <div class="ticks">
        {[0, 6, 12, 18, 24].map((hour) => (
          <span key={hour}>{hour}</span>
        ))}
      </div>
    </div>
  );
}
