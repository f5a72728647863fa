import type { BringOutcome } from '../ports/work-context.ts';

/** What is being done for a key right now, so that a second wish for the same joins the first. */
export interface UnderWay<T> {
  /** @returns what came of it, and whether it had been started before */
  run(key: string, start: () => Promise<T>): Promise<{ readonly result: T; readonly joined: boolean }>;
  /** Resolves when nothing is being done for it. */
  ended(key: string): Promise<void>;
}

export function createUnderWay<T>(): UnderWay<T> {
  const running = new Map<string, Promise<T>>();
  return {
    async ended(key) {
      await running.get(key)?.catch(() => {});
    },
    async run(key, start) {
      const before = running.get(key);
      if (before) return { result: await before, joined: true };
      const started = start().finally(() => running.delete(key));
      running.set(key, started);
      return { result: await started, joined: false };
    },
  };
}

/** What one that joined another's wish is told: that something came of it is told once. */
export function told<T extends BringOutcome>({ result, joined }: { readonly result: T; readonly joined: boolean }) {
  if (joined && result === 'moved') return 'already';
  return joined && result === 'looped' ? 'looped-before' : result;
}
