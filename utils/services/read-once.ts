/** What is read from storage once in a life of the background, and again when it may have changed. */
export interface ReadOnce<T> {
  /** Rejects where it cannot be read; the next call reads again. */
  get(): Promise<T>;
  /** What was read last, without waiting: the old until the new is there. Undefined before the first read has ended, which it begins. */
  peek(): T | undefined;
  /** The next `get` reads again. */
  forget(): void;
}

export function readOnce<T>(read: () => Promise<T>): ReadOnce<T> {
  let known: T | undefined;
  let reading: Promise<T> | undefined;
  const get = () => {
    if (reading) return reading;
    const mine = read().then(
      (made) => {
        // One that was forgotten meanwhile may be older than what is known by now.
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
    forget() {
      reading = undefined;
    },
  };
}
