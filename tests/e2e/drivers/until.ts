import { setTimeout as pause } from 'node:timers/promises';

/** In ms. What takes long is asked for less often: to be asked is work for the browser, which has it to do meanwhile. */
const FIRST = 30;
const LONGEST = 120;
const GROWTH = 1.15;

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
  let step = FIRST;
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
    await pause(step);
    step = Math.min(LONGEST, step * GROWTH);
  }
}
