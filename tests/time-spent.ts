import { relative } from 'node:path';
import type { Reporter, TestModule } from 'vitest/node';

/** Files that took less, in ms, are not worth a line. */
const LEAST = 2_000;

const seconds = (ms: number) => `${(ms / 1000).toFixed(1)} s`;

/** `46.3 s  tests/e2e/boundary.test.ts: the boundary in chromium 25.1 s, …, around the tests 4.2 s`. */
function tell(module: TestModule): string {
  const { duration } = module.diagnostic();
  const suites = [...module.children.suites()].map((suite) => {
    const tests = [...suite.children.allTests()].map((test) => test.diagnostic()?.duration ?? 0);
    return { name: suite.name, spent: tests.reduce((sum, one) => sum + one, 0) };
  });
  // Browsers that start and stop, and what a file prepares for all its tests.
  const around = duration - suites.reduce((sum, { spent }) => sum + spent, 0);
  const parts = [...suites.filter(({ spent }) => spent > 0), { name: 'around the tests', spent: around }];
  const file = relative(process.cwd(), module.moduleId);
  return `${seconds(duration).padStart(8)}  ${file}: ${parts.map(({ name, spent }) => `${name} ${seconds(spent)}`).join(', ')}`;
}

/** Says at the end of a run which files took long, and with what. */
export default class TimeSpent implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const slow = modules
      .filter((module) => module.diagnostic().duration >= LEAST)
      .sort((a, b) => b.diagnostic().duration - a.diagnostic().duration);
    if (slow.length > 0) console.log(`\n${slow.map(tell).join('\n')}`);
  }
}
