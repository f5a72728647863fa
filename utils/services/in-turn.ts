/**
 * Runs a task one call after the other, each from the start: two at once would read the same state and both act on it.
 * A call that fails rejects for its own caller and leaves the next ones alone.
 */
export function inTurn<T>(task: () => Promise<T>): () => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return () => {
    const turn = last.then(task);
    last = turn.catch(() => {});
    return turn;
  };
}
