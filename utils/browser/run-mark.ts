/**
 * The name under which a relay says, in the extension's own world of a page, that it is there and alive. Its value is
 * a function that returns a boolean.
 */
export function runMark(job: 'quiet' | 'guard'): string {
  return `drempel ${job} relay`;
}
