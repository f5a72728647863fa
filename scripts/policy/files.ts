import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Language, Words } from '../../utils/i18n/language.ts';
import { type Refusal, refuse } from './command.ts';

interface FileWords {
  readonly absent: (path: string) => string;
  readonly folder: (path: string) => string;
  readonly denied: (path: string) => string;
  readonly there: (path: string) => string;
  readonly failed: (path: string, code: string) => string;
}

const fileWords: Words<FileWords> = {
  en: {
    absent: (path) => `There is no file ${path}.`,
    folder: (path) => `${path} is a folder; a file is asked for.`,
    denied: (path) => `${path} may not be read or written by you.`,
    there: (path) => `${path} is there already, and is not overwritten.`,
    failed: (path, code) => `${path} cannot be read or written (${code}).`,
  },
  nl: {
    absent: (path) => `Er is geen bestand ${path}.`,
    folder: (path) => `${path} is een map; hier hoort een bestand.`,
    denied: (path) => `Je mag ${path} niet lezen of schrijven.`,
    there: (path) => `${path} is er al, en wordt niet overschreven.`,
    failed: (path, code) => `${path} is niet te lezen of te schrijven (${code}).`,
  },
};

function refusalOf(error: unknown, path: string, language: Language): Refusal {
  const words = fileWords[language];
  const code = (error as NodeJS.ErrnoException).code ?? 'unknown';
  if (code === 'ENOENT' || code === 'ENOTDIR') return refuse(words.absent(path), 2);
  if (code === 'EISDIR') return refuse(words.folder(path), 2);
  if (code === 'EACCES' || code === 'EPERM') return refuse(words.denied(path), 2);
  if (code === 'EEXIST') return refuse(words.there(path), 1);
  return refuse(words.failed(path, code), 2);
}

/** A file's text (UTF-8), or why it cannot be read. */
export async function readText(path: string, language: Language): Promise<string | Refusal> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    return refusalOf(error, path, language);
  }
}

interface WriteOptions {
  readonly language: Language;
  /** Only where nothing is there yet. */
  readonly anew?: boolean;
  /** Permissions of a new file. */
  readonly mode?: number;
}

/** Writes a file, and the folders that it needs; returns why not, or undefined. */
export async function write(
  path: string,
  content: string | Uint8Array,
  { language, anew = false, mode }: WriteOptions,
): Promise<Refusal | undefined> {
  try {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, content, { flag: anew ? 'wx' : 'w', ...(mode !== undefined && { mode }) });
    return undefined;
  } catch (error) {
    return refusalOf(error, path, language);
  }
}

/** Several files below a folder, by their names from there; stops at the first that cannot be written. */
export async function writeAll(
  folder: string,
  files: Readonly<Record<string, string | Uint8Array>>,
  language: Language,
): Promise<Refusal | undefined> {
  for (const [name, content] of Object.entries(files)) {
    const refusal = await write(`${folder}/${name}`, content, { language });
    if (refusal) return refusal;
  }
  return undefined;
}
