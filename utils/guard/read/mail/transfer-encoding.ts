import type { Bytes } from '../ranges.ts';

/** Characters of one byte each as bytes. */
function toBytes(latin: string): Bytes {
  const bytes = new Uint8Array(latin.length);
  for (let at = 0; at < latin.length; at += 1) bytes[at] = latin.charCodeAt(at);
  return bytes;
}

/** Base64 (RFC 2045, 6.8), with what does not belong in it passed over; a last group that is cut is left out. */
export function fromBase64(text: string): Bytes {
  const clean = text.replace(/[^A-Za-z0-9+/]+/g, '');
  return toBytes(atob(clean.length % 4 === 1 ? clean.slice(0, -1) : clean));
}

/** Quoted-printable (RFC 2045, 6.7) of one line; a soft end of the line has been taken off. */
export const fromQuotedPrintable = (line: string): Bytes =>
  toBytes(line.replace(/=([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))));

export interface TransferDecoder {
  /** @param line without its end */
  line(line: string): Bytes;
  end(): Bytes;
}

/** Decodes a body by the lines that it comes in. */
export function createTransferDecoder(encoding: string): TransferDecoder {
  if (encoding === 'base64') {
    let rest = '';
    return {
      line(line) {
        const all = rest + line.replace(/[^A-Za-z0-9+/]+/g, '');
        const whole = all.length - (all.length % 4);
        rest = all.slice(whole);
        return fromBase64(all.slice(0, whole));
      },
      end: () => fromBase64(rest),
    };
  }
  const nothing = new Uint8Array(0);
  if (encoding !== 'quoted-printable') return { line: (line) => toBytes(`${line}\n`), end: () => nothing };
  return {
    line(line) {
      const bare = line.trimEnd();
      return fromQuotedPrintable(bare.endsWith('=') ? bare.slice(0, -1) : `${bare}\n`);
    },
    end: () => nothing,
  };
}
