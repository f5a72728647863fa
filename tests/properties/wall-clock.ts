/**
 * What a clock on the wall shows in a zone, by `Intl` alone: nothing here knows Temporal. All is in whole minutes, of
 * the time since 1970 (`at`), and of what the wall shows, counted likewise as though it were UTC (`wall`).
 */
export const MINUTE = 60_000;
export const DAY = 1440;

/** The wall is `offset` minutes ahead of UTC from `at` on; the first holds from the beginning. */
export interface Offset {
  readonly at: number;
  readonly offset: number;
}

type Format = (at: number) => number;

/** Minutes that the wall is ahead of UTC. */
function offsetOf(zone: string): Format {
  const format = new Intl.DateTimeFormat('en-CA', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
  });
  return (at) => Date.parse(`${format.format(at * MINUTE).replace(', ', 'T')}Z`) / MINUTE - at;
}

/** A clock is looked at this often, in minutes; between two looks that differ the change is found by halving. */
const LOOK_EVERY = 4 * DAY;

/** Every change of a zone's clock between two instants. */
export function readOffsets(zone: string, from: number, to: number): readonly Offset[] {
  const at = offsetOf(zone);
  const offsets: Offset[] = [{ at: from, offset: at(from) }];
  for (let before = from; before < to; before += LOOK_EVERY) {
    let [low, high] = [before, before + LOOK_EVERY];
    const known = offsets.at(-1)?.offset;
    if (at(high) === known) continue;
    while (high - low > 1) {
      const middle = Math.floor((low + high) / 2);
      if (at(middle) === known) low = middle;
      else high = middle;
    }
    offsets.push({ at: high, offset: at(high) });
  }
  return offsets;
}

/** The wall minute by minute for some days around an instant. */
export interface Wall {
  readonly start: number;
  /** What the wall shows in each minute from `start` on. */
  readonly shown: Int32Array;
  /** The minute, counted from `start`, in which the wall first shows what; the rule for what it never shows included. */
  minuteOf(wall: number): number;
}

export function readWall(offsets: readonly Offset[], around: number, days: number): Wall {
  const start = around - days * DAY;
  const shown = new Int32Array(2 * days * DAY);
  let place = offsets.findLastIndex(({ at }) => at <= start);
  for (let minute = 0; minute < shown.length; minute += 1) {
    while ((offsets[place + 1]?.at ?? Infinity) <= start + minute) place += 1;
    shown[minute] = start + minute + (offsets[place]?.offset ?? 0);
  }
  const lowest = Math.min(shown[0] ?? 0, shown[shown.length - 1] ?? 0) - 2 * DAY;
  const first = new Int32Array(shown.length + 4 * DAY).fill(-1);
  for (const [minute, wall] of shown.entries()) if (first[wall - lowest] === -1) first[wall - lowest] = minute;
  return {
    start,
    shown,
    minuteOf(wall) {
      // A time that the clock never shows comes as long after the last time that it did show.
      for (let back = 0; back < 3 * DAY; back += 1) {
        const found = first[wall - back - lowest] ?? -1;
        if (found !== -1) return found + back;
      }
      throw new Error('outside the days that were read');
    },
  };
}
