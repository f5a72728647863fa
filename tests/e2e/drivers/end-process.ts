import type { ChildProcess } from 'node:child_process';

/** How long a browser that was asked to end may take, in ms, before it is killed. */
const PATIENCE = 8_000;

/** Asks a browser to end, so that it writes its profile, and resolves when its process is gone. */
export async function endProcess(child: ChildProcess, ask: () => Promise<unknown>): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = new Promise<void>((resolve) => {
    child.once('exit', () => resolve());
  });
  const timer = setTimeout(() => child.kill('SIGKILL'), PATIENCE);
  // Its answer may be lost with the connection; what counts is that it ends.
  ask().catch(() => undefined);
  await gone;
  clearTimeout(timer);
}

/** Takes a browser's process away (SIGKILL), as a crash would, and resolves when it is gone. */
export async function killProcess(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = new Promise<void>((resolve) => {
    child.once('exit', () => resolve());
  });
  child.kill('SIGKILL');
  await gone;
}
