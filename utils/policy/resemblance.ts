/**
 * The name among `known` that a mistyped one most likely means; undefined where none is near. Near is one slip in short
 * names, two from six letters on: a letter too many, too few, wrong, or two that changed places (Damerau–Levenshtein, optimal string
 * alignment). Upper case, `-`, `_` and `.` do not count.
 */
export function findLike(name: string, known: Iterable<string>): string | undefined {
  const bare = strip(name);
  const slips = bare.length < 6 ? 1 : 2;
  let best: string | undefined;
  let least = slips + 1;
  for (const one of known) {
    const distance = one === name ? 0 : distanceBetween(bare, strip(one), least);
    if (distance < least) [best, least] = [one, distance];
  }
  return best;
}

const strip = (name: string) => name.toLowerCase().replace(/[-_. ]/g, '');

/** At most `limit`: what is further away is as far as that. */
function distanceBetween(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) >= limit) return limit;
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let cost = Math.min((row[j] ?? limit) + 1, (next[j - 1] ?? limit) + 1, (row[j - 1] ?? limit) + same);
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      if (swapped) cost = Math.min(cost, (before[j - 2] ?? limit) + 1);
      next.push(cost);
    }
    if (Math.min(...next) >= limit) return limit;
    [before, row] = [row, next];
  }
  return Math.min(row[b.length] ?? limit, limit);
}
