import { relative } from 'node:path';
import type { Reporter, SerializedError, TestCase, TestModule } from 'vitest/node';

/** A log that is cut in its middle still has its end; so the end says what failed, and how, in a few lines each. */
const LINES = 6;

function tellErrors(errors: readonly Pick<SerializedError, 'message' | 'stacks'>[] = []): string {
  return errors
    .map(({ message, stacks = [] }) => {
      const [at] = stacks.filter(({ file }) => !file.includes('node_modules'));
      const where = at ? `\n(${relative(process.cwd(), at.file)}:${at.line})` : '';
      return `${message.split('\n').slice(0, LINES).join('\n')}${where}`.replaceAll(/^/gm, '    ');
    })
    .join('\n');
}

const nameOf = (test: TestCase) => `${relative(process.cwd(), test.module.moduleId)} > ${test.fullName}`;

/** Says at the end of a run what failed, and what passed only when it was tried again. */
export default class Failures implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], unhandled: readonly SerializedError[]): void {
    const tests = modules.flatMap((module) => [...module.children.allTests()]);
    const failed = tests.filter((test) => test.result().state === 'failed');
    const again = tests.filter((test) => test.result().state === 'passed' && (test.diagnostic()?.retryCount ?? 0) > 0);
    const around = modules.flatMap((module) =>
      [module, ...module.children.allSuites()].flatMap((one) => {
        const errors = one.errors();
        const name = [relative(process.cwd(), module.moduleId), ...('fullName' in one ? [one.fullName] : [])].join(
          ' > ',
        );
        return errors.length > 0 ? [`Failed around the tests: ${name}\n${tellErrors(errors)}`] : [];
      }),
    );
    const lines = [
      ...again.map((test) => `Passed when tried again: ${nameOf(test)}\n${tellErrors(test.result().errors)}`),
      ...around,
      ...failed.map((test) => `Failed: ${nameOf(test)}\n${tellErrors(test.result().errors)}`),
      ...(unhandled.length > 0 ? [`Nobody caught:\n${tellErrors(unhandled)}`] : []),
    ];
    if (lines.length > 0) console.log(`\n${lines.join('\n')}`);
  }
}
