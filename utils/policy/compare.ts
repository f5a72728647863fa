/** What came into a set and what went out of it; never both empty. */
export interface SetChange {
  readonly added: readonly string[];
  readonly removed: readonly string[];
}

/** The difference of two lists as sets; undefined where there is none. */
export function compareSets(from: readonly string[], to: readonly string[]): SetChange | undefined {
  const [before, after] = [new Set(from), new Set(to)];
  const added = [...after].filter((one) => !before.has(one));
  const removed = [...before].filter((one) => !after.has(one));
  return added.length + removed.length > 0 ? { added, removed } : undefined;
}

/** Two lists of things with an id: what came, what went, and the pairs that are in both. */
export function compareNamed<T extends { readonly id: string }>(from: readonly T[], to: readonly T[]) {
  const before = new Map(from.map((one) => [one.id, one]));
  const after = new Map(to.map((one) => [one.id, one]));
  return {
    added: to.filter(({ id }) => !before.has(id)),
    removed: from.filter(({ id }) => !after.has(id)),
    kept: to.flatMap((now): [T, T][] => {
      const old = before.get(now.id);
      return old ? [[old, now]] : [];
    }),
  };
}
