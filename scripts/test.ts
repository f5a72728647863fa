import { spawn } from 'node:child_process';

/**
 * `npm test`: everything. Browsers wait half of their time, so what needs none of them runs beside them; the build, which
 * all go by, comes first. Ends when all have ended, with 1 if one of them failed.
 */
function run(...command: readonly [string, ...string[]]): Promise<void> {
  const [program, ...args] = command;
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { stdio: 'inherit' });
    child.once('error', reject);
    child.once('exit', (code) => (code === 0 ? resolve() : reject(new Error(`${command.join(' ')} failed`))));
  });
}

const built = run('vitest', 'run', '--project', 'build');
const ended = await Promise.allSettled([
  built.then(() => run('npm', 'run', '--silent', 'lint')).then(() => run('vitest', 'run', '--project', 'unit')),
  Promise.all([built, run('npm', 'run', '--silent', 'browsers')]).then(() => run('vitest', 'run', '--project', 'e2e')),
]);
const failed = ended.filter((end) => end.status === 'rejected').map(({ reason }) => (reason as Error).message);
for (const message of new Set(failed)) console.error(message);
if (failed.length > 0) process.exit(1);
