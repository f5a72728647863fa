/** `(3) `, `[12] `, `(99+) `, `• `, `* `, `🔴 ` before a title, as apps count what is unread; also one after another. */
const BEFORE = /^(?:\s*(?:[([]\s*\d[\d.,]*\s*\+?\s*[)\]]|[•●◉○*∗🔴🔵⚫])\s*)+/u;
/** The same behind it. */
const BEHIND = /\s*[([]\s*\d[\d.,]*\s*\+?\s*[)\]]\s*$/;
/** What a calendar year looks like is no count. */
const YEAR = /^\s*[([]\s*(?:19|20)\d\d\s*[)\]]\s*$/;

/** A title without what counts the unread; the title itself where that is all that it has, or where there is none. */
export function stripCount(title: string): string {
  const behind = BEHIND.exec(title)?.[0] ?? '';
  const rest = YEAR.test(behind) ? title : title.slice(0, title.length - behind.length);
  const before = BEFORE.exec(rest)?.[0] ?? '';
  const bare = YEAR.test(before) ? rest : rest.slice(before.length);
  return bare.trim() === '' ? title : bare;
}
