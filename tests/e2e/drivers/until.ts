import { setTimeout as pause } from 'node:timers/promises';

/**
 * Asks again until the answer is truthy.
 * @param what names the condition in the error
 * @param timeout in ms
 * @param isFinal whether after this error to ask again is of no use
 */
export async function until<T>(
  ask: () => T | Promise<T>,
  what: string,
  timeout = 15_000,
  isFinal: (error: unknown) => boolean = () => false,
): Promise<Exclude<T, undefined | null | false | 0 | ''>> {
  const end = Date.now() + timeout;
  let last: unknown;
  let over = false;
  for (;;) {
    try {
      const answer = await ask();
      if (answer) return answer as Exclude<T, undefined | null | false | 0 | ''>;
      last = undefined;
    } catch (error) {
      last = error;
      over = isFinal(error);
    }
    if (over || Date.now() > end)
      throw new Error(`never came: ${what}${last instanceof Error ? ` (${last.message})` : ''}`);
    await pause(30);
  }
}
