import type { PdfFile } from './pdf-file.ts';

/** Objects that are looked at, of all that a catalogue and its names lead to. */
const MOST_OBJECTS = 100;
const PAYLOAD = /\/Encrypted_?Payload\b|MicrosoftIRMServices/i;

/**
 * Whether a document is the unencrypted wrapper of one that is attached to it (ISO 32000-2, 7.6.7, or rights management
 * of before): by its catalogue, or by what describes a file among its associated and embedded ones.
 * @param root the catalogue's dictionary
 */
export async function wrapsEncrypted(file: PdfFile, root: string): Promise<boolean> {
  if (PAYLOAD.test(root)) return true;
  const names = entryOf(root, 'Names');
  const [direct] = referencesIn(/^\d/.test(names) ? names : '');
  const tree = direct === undefined ? names : ((await file.object(direct))?.text ?? '');
  const waiting = referencesIn(`${entryOf(root, 'AF')} ${entryOf(tree, 'EmbeddedFiles')}`);
  const seen = new Set<number>();
  for (let place = waiting.shift(); place !== undefined && seen.size < MOST_OBJECTS; place = waiting.shift()) {
    if (seen.has(place)) continue;
    seen.add(place);
    const text = (await file.object(place))?.text ?? '';
    if (PAYLOAD.test(text)) return true;
    // What describes a file leads to the file itself, which is not looked into here.
    if (!/\/EF\b/.test(text)) waiting.push(...referencesIn(text).slice(0, MOST_OBJECTS));
  }
  return false;
}

/** A key's value where that is a reference, an array or a dictionary, up to its first end; else empty. */
const entryOf = (dictionary: string, key: string): string =>
  new RegExp(`/${key}\\s*(\\d+\\s+\\d+\\s+R|\\[[^\\]]*\\]|<<[\\s\\S]*?>>)`).exec(dictionary)?.[1] ?? '';

const referencesIn = (text: string): number[] =>
  [...text.matchAll(/(\d{1,10})\s+\d{1,5}\s+R\b/g)].map(([, place]) => Number(place));
