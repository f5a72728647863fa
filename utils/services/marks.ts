import type { Marks } from '../ports/held.ts';
import type { SessionStore } from '../ports/session.ts';

/** In bytes. */
const SALT = 32;
const MARK = 18;

/**
 * Salted SHA-256, of a salt that lives as long as the browser's session: what is on disk afterwards cannot be guessed
 * by trying texts.
 */
export function createMarks(session: SessionStore): Marks {
  const salt = async (): Promise<Uint8Array> => {
    const known = await session.get('salt');
    if (known !== undefined) return Uint8Array.fromBase64(known);
    const made = crypto.getRandomValues(new Uint8Array(SALT));
    await session.set('salt', made.toBase64());
    return made;
  };
  let salted: Promise<Uint8Array> | undefined;

  return async (texts) => {
    const marks = new Map<string, string>();
    if (texts.length > 0) {
      salted ??= salt();
      const before = await salted;
      for (const text of new Set(texts)) {
        const bytes = new Uint8Array([...before, ...new TextEncoder().encode(text)]);
        const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
        marks.set(text, hash.slice(0, MARK).toBase64());
      }
    }
    return (text) => {
      const mark = marks.get(text);
      if (mark === undefined) throw new Error('a text without a mark');
      return mark;
    };
  };
}
