import { type RunnerTestCase as Test, TestRunner } from 'vitest';
import type { Context } from '../../utils/boundary/model.ts';
import type { BrowserName } from './drivers/driver.ts';

/** What servers saw of one way to come to a site or into an account, and what it left in the browser. */
export interface Crossing {
  readonly kind: 'opening' | 'sign-in';
  /** As a person would say it: `a link in a new tab`, `OpenID Connect in a popup`. */
  readonly way: string;
  /** Where it began, and where it belonged. */
  readonly from: Context;
  readonly to: Context;
  readonly browser: BrowserName;
  /** When the background was stopped on the way; absent where it ran all the time. */
  readonly stopped?: string;
  /** Requests to the sites in question that carried cookies of each context. */
  readonly cookies: Readonly<Record<Context, number>>;
  /** Tabs and windows that nobody asked for, or that are gone though nobody closed them. */
  readonly extraTabs: number;
  /** For a sign-in: whether the app greeted the right person in the right context. */
  readonly signedIn?: boolean;
}

declare module 'vitest' {
  interface TaskMeta {
    crossings?: Crossing[];
  }
}

/** Keeps what a test measured, for the table that `tests/crossings-table.ts` prints at the end. */
export function noteCrossing(crossing: Crossing): void {
  const meta = TestRunner.getCurrentTest<Test>().meta;
  meta.crossings = [...(meta.crossings ?? []), crossing];
}
