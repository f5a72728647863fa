import type { Reporter, TestModule } from 'vitest/node';
import type { Arrival } from './e2e/arrivals.ts';

const BROWSERS = ['chromium', 'firefox'] as const;
const COLUMNS = ['before', 'equal', 'again'] as const;
const WIDTH = 9;

/** Of several tests of one way, the worst counts. */
function worse(a: Arrival | undefined, b: Arrival): Arrival {
  if (!a) return b;
  const before = a.before === null || b.before === null ? null : Math.max(a.before, b.before);
  return { ...b, before, equal: a.equal && b.equal, duplicates: Math.max(a.duplicates, b.duplicates) };
}

function cells(arrival: Arrival | undefined): readonly string[] {
  if (!arrival) return ['', '', ''];
  if (arrival.before === null) return ['none', '', ''];
  return [`${arrival.before}`, arrival.equal ? 'yes' : 'NO', `${arrival.duplicates}`];
}

const nameOf = (key: string) => key.slice(key.indexOf('\n') + 1);

/** Says at the end of a run what reached the server, by every way that its tests measured, in both browsers. */
export default class ArrivalsTable implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const rows = new Map<string, Partial<Record<Arrival['browser'], Arrival>>>();
    for (const module of modules)
      for (const test of module.children.allTests())
        for (const arrival of test.meta().arrivals ?? []) {
          const key = `${arrival.kind}\n${arrival.name}`;
          const row = rows.get(key) ?? {};
          row[arrival.browser] = worse(row[arrival.browser], arrival);
          rows.set(key, row);
        }
    if (rows.size === 0) return;
    const longest = Math.max(...[...rows.keys()].map((key) => nameOf(key).length));
    const line = (name: string, parts: readonly string[]) =>
      `${name.padEnd(longest)}${parts.map((part) => part.padStart(WIDTH)).join('')}`;
    const lines = (['entry point', 'widget'] as const).flatMap((kind) => [
      line(
        `by ${kind}`,
        BROWSERS.flatMap(() => COLUMNS),
      ),
      ...[...rows]
        .filter(([key]) => key.startsWith(`${kind}\n`))
        .map(([key, row]) =>
          line(
            nameOf(key),
            BROWSERS.flatMap((browser) => cells(row[browser])),
          ),
        )
        .sort(),
    ]);
    console.log(
      [
        '\nWhat reached the server: marked bytes before the decision, whether the SHA-256 after it is equal, and how often it came again',
        line(
          '',
          BROWSERS.flatMap((browser) => ['', browser, '']),
        ),
        ...lines,
      ].join('\n'),
    );
  }
}
