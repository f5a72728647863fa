/**
 * The one text of a value that JSON can hold, by RFC 8785: no white space, names sorted by UTF-16 units, numbers and
 * strings as ECMAScript writes them. A field that is undefined counts as absent. Unlike the RFC, which refuses them,
 * halves of surrogate pairs are written as escapes: a file's name may hold one.
 */
export function canonicalText(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalText).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  const fields = Object.entries(value)
    .filter(([, field]) => field !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${fields.map(([name, field]) => `${JSON.stringify(name)}:${canonicalText(field)}`).join(',')}}`;
}
