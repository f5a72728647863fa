import type { Reporter, TestModule } from 'vitest/node';
import type { WipeRow } from './e2e/wipes.ts';

const BROWSERS = ['chromium', 'firefox'] as const;
const SIDES = ['work', 'private sibling', 'private'] as const;
const WIDTH = 12;

/** Says at the end of a run what there was before work data was wiped, and after, of work and of private life. */
export default class WipeTable implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const wipes = modules.flatMap((module) =>
      [...module.children.allTests()].flatMap((test) => test.meta().wipes ?? []),
    );
    if (wipes.length === 0) return;
    const name = ({ side, kind }: WipeRow) => `${side}: ${kind}`;
    const rows = Map.groupBy(wipes, name);
    const longest = Math.max(...[...rows.keys()].map((row) => row.length));
    const line = (head: string, cells: readonly string[]) =>
      `${head.padEnd(longest)}${cells.map((cell) => cell.padStart(WIDTH)).join('')}`.trimEnd();
    const cells = (of: readonly WipeRow[]) =>
      BROWSERS.flatMap((browser) => {
        const own = of.filter((row) => row.browser === browser);
        if (own.length === 0) return ['', ''];
        const sum = (when: 'before' | 'after') => `${own.reduce((all, row) => all + row[when], 0)}`;
        return [sum('before'), sum('after')];
      });
    const place = ([, [row]]: [string, WipeRow[]]) => (row ? SIDES.indexOf(row.side) : 0);
    const lines = [...rows].sort((a, b) => place(a) - place(b)).map(([head, of]) => line(head, cells(of)));
    console.log(
      [
        '\nWhat there was before work data was wiped, and after: cookies, stores, workers, rows',
        line('', ['chromium', '', 'firefox']),
        line(
          '',
          BROWSERS.flatMap(() => ['before', 'after']),
        ),
        ...lines,
      ].join('\n'),
    );
  }
}
