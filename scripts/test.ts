import { spawn } from 'node:child_process';

/**
 * `npm test`: everything. What needs no browser runs while the browsers are still being installed, where they have to be.
 * Ends with the first thing that fails. `--all`: each case of the large tables in both browsers (`tests/e2e/turns.ts`).
 */
function run(...command: readonly [string, ...string[]]): Promise<void> {
  const [program, ...args] = command;
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { stdio: 'inherit' });
    child.once('error', reject);
    child.once('exit', (code) => (code === 0 ? resolve() : reject(new Error(`${command.join(' ')} failed`))));
  });
}

if (process.argv.includes('--all')) process.env.DREMPEL_ALL = '1';
try {
  const browsers = run('npm', 'run', '--silent', 'browsers');
  const withoutBrowsers = run('npm', 'run', '--silent', 'check').then(() => run('vitest', 'run', '--project', 'unit'));
  await Promise.all([browsers, withoutBrowsers]);
  await run('vitest', 'run', '--project', 'e2e');
} catch (error) {
  console.error(`${error instanceof Error ? error.message : error}`);
  process.exit(1);
}
