import { type RunnerTestCase as Test, TestRunner } from 'vitest';
import type { BrowserName } from './drivers/driver.ts';

/** How much of one kind there was before a wipe and after it. `side`: whose it was. */
export interface WipeRow {
  readonly browser: BrowserName;
  readonly side: 'work' | 'private sibling' | 'private';
  readonly kind: string;
  readonly before: number;
  readonly after: number;
}

declare module 'vitest' {
  interface TaskMeta {
    wipes?: WipeRow[];
  }
}

/** Keeps what a test counted, for the table that `tests/wipe-table.ts` prints at the end. */
export function noteWipe(row: WipeRow): void {
  const meta = TestRunner.getCurrentTest<Test>().meta;
  meta.wipes = [...(meta.wipes ?? []), row];
}
