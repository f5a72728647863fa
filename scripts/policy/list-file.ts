import type { Language } from '../../utils/i18n/language.ts';
import { type ListFile, parseListFile } from '../../utils/i18n/list-text.ts';
import type { Refusal } from './command.ts';
import { readText } from './files.ts';

/** Reads a list in YAML or JSON from its file. */
export async function readListFile(path: string, language: Language): Promise<ListFile | Refusal> {
  const text = await readText(path, language);
  return typeof text === 'string' ? parseListFile(text, language) : text;
}
