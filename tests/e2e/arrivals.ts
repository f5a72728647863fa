import { type RunnerTestCase as Test, TestRunner } from 'vitest';
import type { BrowserName } from './drivers/driver.ts';

/** What a server saw of one file or text that the guard had a question about. */
export interface Arrival {
  readonly kind: 'entry point' | 'widget';
  readonly name: string;
  readonly browser: BrowserName;
  /** Marked bytes at the server before the decision; null where the browser has no such way. */
  readonly before: number | null;
  /** Whether the SHA-256 of what arrived after it is that of what was given. */
  readonly equal: boolean;
  /** How often it arrived beyond the first time. */
  readonly duplicates: number;
}

declare module 'vitest' {
  interface TaskMeta {
    arrivals?: Arrival[];
  }
}

/** Keeps what a test measured, for the table that `tests/arrivals-table.ts` prints at the end. */
export function enter(arrival: Arrival): void {
  const meta = TestRunner.getCurrentTest<Test>().meta;
  meta.arrivals = [...(meta.arrivals ?? []), arrival];
}
