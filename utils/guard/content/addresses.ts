import type { Block } from './model.ts';

/** Characters of an address of mail that may stand before or after its `@`, as people write them (RFC 5321's are more). */
const LOCAL = /[\w.%+'’-]/;
const MOST = 64;
const DOMAIN = /^@((?:[a-z\d](?:[a-z\d-]*[a-z\d])?\.)+[a-z]{2,24})(?![\w-])/i;
const MOST_DOMAIN = 254;

/** Tells of each address of mail whose `@` is in the block, in lower case. `at`: where it begins. */
export function sweepAddresses({ text, from, to }: Block, see: (at: number, local: string, domain: string) => void) {
  for (let at = text.indexOf('@', from); at >= 0 && at < to; at = text.indexOf('@', at + 1)) {
    let start = at;
    while (start > 0 && at - start < MOST && LOCAL.test(text[start - 1] ?? '')) start -= 1;
    const domain = DOMAIN.exec(text.slice(at, at + MOST_DOMAIN))?.[1];
    if (domain && start < at) see(start, text.slice(start, at).toLowerCase(), domain.toLowerCase());
  }
}
