import type { EventProblem } from './calendar-event.ts';
import type { Charset } from './calendar-file.ts';

export type LeftOutReason =
  | EventProblem
  | 'past'
  | 'known'
  | 'far'
  | 'cancelled'
  | 'free'
  | 'ends-early'
  | 'no-length'
  | 'too-long'
  | 'too-much'
  | 'task';

/** Events that were left out for one reason; `names` holds a few of them. */
export interface LeftOut {
  readonly reason: LeftOutReason;
  readonly count: number;
  readonly names: readonly string[];
}

/** What was not quite as it should be, and how it was read. */
export type ImportNote =
  | { readonly kind: 'charset'; readonly charset: Charset }
  | { readonly kind: 'floating'; readonly zone: string }
  | { readonly kind: 'unknown-zone'; readonly names: readonly string[]; readonly zone: string }
  | { readonly kind: 'endless'; readonly names: readonly string[]; readonly until: string }
  | { readonly kind: 'free-days' }
  | { readonly kind: 'cut'; readonly limit: number };

const NAMES = 3;

/** What is said of an import beside what it offers. */
export interface ImportReport {
  note(note: ImportNote): void;
  leaveOut(reason: LeftOutReason, name: string, count?: number): void;
  noteEndless(name: string): void;
  noteZone(tzid: string): void;
  leftOut(): readonly LeftOut[];
  /** @param zone of the hours; @param until the ISO date at which what has no end was cut */
  notes(zone: string, until: string): readonly ImportNote[];
}

export function createReport(): ImportReport {
  const reasons = new Map<LeftOutReason, { count: number; names: Set<string> }>();
  const endless = new Set<string>();
  const zones = new Set<string>();
  const collect = (names: Set<string>, name: string) => {
    if (name !== '' && names.size < NAMES) names.add(name);
  };
  const notes: ImportNote[] = [];
  return {
    note: (note) => void notes.push(note),
    leaveOut(reason, name, count = 1) {
      if (count === 0) return;
      const sofar = reasons.get(reason) ?? { count: 0, names: new Set<string>() };
      collect(sofar.names, name);
      reasons.set(reason, { ...sofar, count: sofar.count + count });
    },
    noteEndless: (name) => collect(endless, name),
    noteZone: (tzid) => collect(zones, tzid.slice(0, 100)),
    leftOut: () => [...reasons].map(([reason, { count, names }]) => ({ reason, count, names: [...names] })),
    notes: (zone, until) => [
      ...notes,
      ...(zones.size > 0 ? [{ kind: 'unknown-zone', names: [...zones], zone } as const] : []),
      ...(endless.size > 0 ? [{ kind: 'endless', names: [...endless], until } as const] : []),
    ],
  };
}
