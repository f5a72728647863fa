import type { Reporter, TestModule } from 'vitest/node';
import type { Crossing } from './e2e/crossings.ts';

const BROWSERS = ['chromium', 'firefox'] as const;
const COLUMNS = ['work', 'private', 'extra', 'in', 'stops'] as const;
const WIDTH = 8;

type Row = Readonly<Record<(typeof COLUMNS)[number], string>>;

/** Several tests of one way: cookies that should be there by the first, what is wrong by the worst. */
function sum(crossings: readonly Crossing[]): Row {
  const [first] = crossings;
  if (!first) return { work: '', private: '', extra: '', in: '', stops: '' };
  const right = `${first.cookies[first.to]}`;
  const wrong = `${Math.max(...crossings.map(({ cookies, to }) => cookies[to === 'work' ? 'private' : 'work']))}`;
  const signIns = crossings.flatMap(({ signedIn }) => signedIn ?? []);
  return {
    work: first.to === 'work' ? right : wrong,
    private: first.to === 'work' ? wrong : right,
    extra: `${Math.max(...crossings.map(({ extraTabs }) => Math.abs(extraTabs)))}`,
    in: signIns.length === 0 ? '' : signIns.every(Boolean) ? 'yes' : 'NO',
    stops: `${new Set(crossings.flatMap(({ stopped }) => stopped ?? [])).size}`,
  };
}

/**
 * Says at the end of a run, for every way to come to a site or into an account that its tests measured, how many requests
 * carried cookies of each context, which tabs were too many, and at how many moments the background was stopped with
 * the same result.
 */
export default class CrossingsTable implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const crossings = modules.flatMap((module) =>
      [...module.children.allTests()].flatMap((test) => test.meta().crossings ?? []),
    );
    if (crossings.length === 0) return;
    const rows = Map.groupBy(crossings, ({ kind, from, to, way }) => `${kind}, ${from} to ${to}: ${way}`);
    const longest = Math.max(...[...rows.keys()].map((name) => name.length));
    const line = (name: string, cells: readonly string[]) =>
      `${name.padEnd(longest)}${cells.map((cell) => cell.padStart(WIDTH)).join('')}`.trimEnd();
    const lines = [...rows]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, found]) => {
        const cells = BROWSERS.flatMap((browser) => {
          const row = sum(found.filter((one) => one.browser === browser));
          return COLUMNS.map((column) => row[column]);
        });
        return line(name, cells);
      });
    const wrong = crossings.reduce((all, { cookies, to }) => all + cookies[to === 'work' ? 'private' : 'work'], 0);
    const failed = crossings.filter(({ signedIn }) => signedIn === false).length;
    const extra = crossings.reduce((all, { extraTabs }) => all + Math.abs(extraTabs), 0);
    console.log(
      [
        '\nWhat crossed the boundary: requests with cookies of each context, tabs too many, whether signed in, and at how many moments the background was stopped too',
        line(
          '',
          BROWSERS.flatMap((browser) => ['', '', browser, '', '']),
        ),
        line(
          '',
          BROWSERS.flatMap(() => COLUMNS),
        ),
        ...lines,
        `${crossings.length} crossings: ${wrong} cookies of the wrong context, ${failed} failed sign-ins, ${extra} extra tabs`,
      ].join('\n'),
    );
  }
}
