/**
 * What a listener of the first tick goes by, kept where it can be read without waiting: one that comes later misses what
 * woke the background. For Firefox, whose background is a page.
 * @param none what there is before anything was kept
 * @param listen is called with what holds from now on
 */
export function createFirstTick<T>(key: string, none: T, listen: (kept: T) => void) {
  return {
    /** To be called in the first tick. */
    start(): void {
      const text = localStorage.getItem(key);
      listen(text === null ? none : JSON.parse(text));
    },
    /** Does nothing where that is kept already. */
    set(next: T): void {
      const text = JSON.stringify(next);
      if (localStorage.getItem(key) === text) return;
      localStorage.setItem(key, text);
      listen(next);
    },
  };
}
