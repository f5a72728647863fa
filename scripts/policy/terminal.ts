import { createInterface } from 'node:readline/promises';
import { Writable } from 'node:stream';

/** As a shell tells of a program that was stopped by SIGINT. */
const STOPPED = 130;

/** Asks for something secret on the terminal, without showing what is typed. Undefined where there is no terminal. */
export async function ask(question: string): Promise<string | undefined> {
  if (!process.stdin.isTTY || !process.stderr.isTTY) return undefined;
  process.stderr.write(question);
  const nowhere = new Writable({ write: (_chunk, _encoding, written) => written() });
  const terminal = createInterface({ input: process.stdin, output: nowhere, terminal: true });
  // Ctrl-C and Ctrl-D: who stops here wants nothing made, least of all a key without a passphrase.
  const stop = () => process.exit(STOPPED);
  terminal.once('close', stop);
  const answer = await terminal.question('');
  terminal.off('close', stop);
  terminal.close();
  process.stderr.write('\n');
  return answer;
}
