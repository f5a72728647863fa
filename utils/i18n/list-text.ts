import { type Document, isMap, isNode, isScalar, isSeq, LineCounter, type Node, parseDocument, visit } from 'yaml';
import type { Language, Words } from './language.ts';

/** A place in a file, from 1. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** A list as somebody writes it. */
export interface ListFile {
  readonly kind: 'file';
  readonly text: string;
  /** Undefined where the file is not well-formed. */
  readonly value: unknown;
  /** What is wrong with its YAML or JSON, before it is looked at as a list. */
  readonly faults: readonly (Place & { readonly sentence: string })[];
  /** Where a path of the document (`services[3].hosts[0]`) is, or else the nearest thing around it. */
  locate(path: string): Place;
}

interface FaultWords {
  readonly fault: (code: string) => string;
  readonly twice: string;
  readonly unquoted: (text: string) => string;
  readonly aliases: string;
  readonly tooDeep: string;
}

const faultWords: Words<FaultWords> = {
  en: {
    fault: (code) => `This is not well-formed YAML or JSON (${code}).`,
    twice: 'This field is here twice.',
    unquoted: (text) => `Put “${text}” in quotes: without them YAML takes the * for a reference.`,
    tooDeep: 'This file is nested too deeply to be read.',
    aliases: 'The references in this file do not end, or end in too much.',
  },
  nl: {
    fault: (code) => `Dit is geen goede YAML of JSON (${code}).`,
    twice: 'Dit veld staat hier twee keer.',
    unquoted: (text) => `Zet “${text}” tussen aanhalingstekens: anders ziet YAML de * als een verwijzing.`,
    tooDeep: 'Dit bestand zit te diep in elkaar om te lezen.',
    aliases: 'De verwijzingen in dit bestand houden niet op, of worden te veel.',
  },
};

/** Reads a list in YAML 1.2, of which JSON is a part. */
export function parseListFile(text: string, language: Language): ListFile {
  const words = faultWords[language];
  try {
    return parse(text, words);
  } catch {
    // The parser recurses, and says so only by breaking off.
    const start = { line: 1, column: 1 };
    return {
      kind: 'file',
      text,
      value: undefined,
      faults: [{ ...start, sentence: words.tooDeep }],
      locate: () => start,
    };
  }
}

function parse(text: string, words: FaultWords): ListFile {
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter, prettyErrors: false });
  const place = (offset: number): Place => {
    const { line, col } = counter.linePos(offset);
    return { line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  const faults = document.errors.map(({ code, pos }) => ({
    ...place(pos[0]),
    sentence: code === 'DUPLICATE_KEY' ? words.twice : words.fault(code.toLowerCase().replaceAll('_', ' ')),
  }));
  visit(document, {
    Alias(_, alias) {
      if (alias.resolve(document)) return;
      faults.push({ ...place(startOf(alias)), sentence: words.unquoted(`*${alias.source}`) });
    },
  });
  const locate = (path: string) => place(offsetOf(document, path));
  try {
    return { kind: 'file', text, value: faults.length > 0 ? undefined : document.toJS(), faults, locate };
  } catch {
    return { kind: 'file', text, value: undefined, faults: [{ ...place(0), sentence: words.aliases }], locate };
  }
}

function offsetOf(document: Document.Parsed, path: string): number {
  const top: unknown = document.contents;
  let node = top;
  let offset = isNode(top) ? startOf(top) : 0;
  for (const [, name, place] of path.matchAll(/([^.[\]]+)|\[(\d+)\]/g)) {
    if (isMap(node)) {
      const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === name);
      if (!pair) break;
      node = pair.value;
      // A long value begins at its name.
      offset = isScalar(node) && node.range ? startOf(node) : startOf(pair.key as Node);
    } else if (isSeq(node)) {
      node = node.items[Number(place)];
      if (!isNode(node)) break;
      offset = startOf(node);
    } else break;
  }
  return offset;
}

const startOf = (node: Pick<Node, 'range'>) => node.range?.[0] ?? 0;
