import { decoderFor } from '../text/decoder.ts';
import { fromBase64, fromQuotedPrintable } from './transfer-encoding.ts';

const WORD = /=\?([^?*\s]{1,40})(?:\*[^?\s]{0,20})?\?([bq])\?([^?\s]*)\?=/gi;

/** A header's value as people read it (RFC 2047): between two encoded words white space is none. */
export const decodeWords = (value: string): string =>
  value.replace(/(\?=)\s+(?==\?)/g, '$1').replace(WORD, (_, charset: string, encoding: string, text: string) => {
    const bytes = encoding.toLowerCase() === 'b' ? fromBase64(text) : fromQuotedPrintable(text.replaceAll('_', ' '));
    return decoderFor(charset).decode(bytes);
  });
