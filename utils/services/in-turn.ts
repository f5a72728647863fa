/**
 * Runs tasks one after the other, each from the start: two at once would read the same state and both act on it. A task
 * that fails rejects for its own caller and leaves the next ones alone.
 */
export function createQueue(): <T>(task: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return (task) => {
    const turn = last.then(task);
    last = turn.catch(() => {});
    return turn;
  };
}

/** The same for one task, however often it is called: all that call before its next turn begins share that turn. */
export function inTurn<T>(task: () => Promise<T>): () => Promise<T> {
  const queue = createQueue();
  let next: Promise<T> | undefined;
  return () => {
    next ??= queue(() => {
      next = undefined;
      return task();
    });
    return next;
  };
}
