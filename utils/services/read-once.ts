/** What is read from storage once in a life of the background, and again when it may have changed. */
export interface ReadOnce<T> {
  /** Rejects where it cannot be read; the next call reads again. */
  get(): Promise<T>;
  /** What was read last, without waiting: the old until the new is there. Undefined before the first read has ended, which it begins. */
  peek(): T | undefined;
  /** Reads again. @returns what was known until then, and what is now */
  again(): Promise<{ readonly before: T | undefined; readonly now: T }>;
}

export function readOnce<T>(read: () => Promise<T>): ReadOnce<T> {
  let known: T | undefined;
  let reading: Promise<T> | undefined;
  const get = () => {
    if (reading) return reading;
    const mine = read().then(
      (made) => {
        // One that another was begun after may be older than what is known by now.
        if (reading === mine) known = made;
        return made;
      },
      (error) => {
        if (reading === mine) reading = undefined;
        throw error;
      },
    );
    reading = mine;
    return mine;
  };
  return {
    get,
    peek() {
      if (known === undefined) void get();
      return known;
    },
    async again() {
      const before = known;
      reading = undefined;
      return { before, now: await get() };
    },
  };
}
