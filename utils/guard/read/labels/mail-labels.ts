import type { SensitivityLabel } from '../../look/model.ts';
import { decodeWords } from '../mail/encoded-words.ts';
import { parseHeaders } from '../mail/headers.ts';
import { readRange } from '../ranges.ts';
import { inForce, labelsOf } from './label-entries.ts';

/** In bytes: headers are seldom longer. */
const HEAD = 256 << 10;

/** Labels of a message, of its own header: `msip_labels`. */
export async function mailLabels(blob: Blob): Promise<readonly SensitivityLabel[]> {
  const head = await readRange(blob, 0, HEAD);
  return head ? labelsOfHeader(new TextDecoder('windows-1252').decode(head)) : [];
}

/** @param mail a message from its beginning */
function labelsOfHeader(mail: string): readonly SensitivityLabel[] {
  const header = mail.trimStart().split(/\r?\n\r?\n/, 1)[0] ?? '';
  const value = decodeWords(parseHeaders(header.split(/\r?\n/)).get('msip_labels') ?? '');
  const entries = value.split(';').map((entry): readonly [string, string] => {
    const equals = entry.indexOf('=');
    return [entry.slice(0, Math.max(0, equals)), entry.slice(equals + 1)];
  });
  return inForce(labelsOf(entries));
}
