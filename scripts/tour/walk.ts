import { isDeepStrictEqual } from 'node:util';
import type { Driver, Page } from '../../tests/e2e/drivers/driver.ts';
import type { Acme } from '../../tests/fixtures/acme/server.ts';
import type { Report } from './report.ts';

export type Fact = string | number | boolean | null | readonly Fact[];
/** Each fact by what it is about, in words. */
export type Facts = Readonly<Record<string, Fact>>;

export interface Stage {
  readonly driver: Driver;
  readonly acme: Acme;
  /** A folder for files of the person's own. */
  readonly home: string;
}

/** Makes the step's picture of a page as it is now; the last one counts. */
export type Shoot = (page: Page) => Promise<void>;

/**
 * Does one step; the tour goes on whatever comes of it.
 * @param name in kebab-case
 * @param says one sentence
 * @param look gives what was seen, in the terms of `expected`
 * @returns whether it was all as expected
 */
export type Walk = (
  name: string,
  says: string,
  expected: Facts,
  look: (shoot: Shoot) => Promise<Facts>,
) => Promise<boolean>;

/**
 * Judges each step by comparing what was expected with what was observed, value for value. Before each step Drempel's
 * background is stopped, as the browser may do at any moment.
 */
export function createWalk(driver: Driver, report: Report): Walk {
  return async (step, says, expected, look) => {
    const row = { step, browser: driver.name, says, expected };
    let last: Page | undefined;
    let picture: Buffer | undefined;
    const shoot: Shoot = async (page) => {
      last = page;
      picture = await page.screenshot();
    };
    try {
      await driver.killBackground();
      const observed = await look(shoot);
      const ok = isDeepStrictEqual(expected, observed);
      await report.add({ ...row, observed, ok }, picture);
      return ok;
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      // How it looks now tells more than how it looked before it went wrong.
      await last?.screenshot().then(
        (png) => (picture = png),
        () => {},
      );
      await report.add({ ...row, observed: { error: message }, ok: false }, picture);
      return false;
    }
  };
}
