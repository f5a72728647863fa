/** What is wrong with JSON text before it is parsed. */
export type ShapeFault = { readonly kind: 'too-deep' } | { readonly kind: 'duplicate'; readonly path: string };

const QUOTE = 34;
const COMMA = 44;
const OPEN_LIST = 91;
const BACKSLASH = 92;
const CLOSE_LIST = 93;
const OPEN_OBJECT = 123;
const CLOSE_OBJECT = 125;

interface Level {
  /** The names that an object has had so far; none for an array. */
  readonly names?: Set<string>;
  /** The name or place of what is being read. */
  at: string | number;
}

/**
 * Whether JSON text nests deeper than `limit`, or has one name twice in an object, without parsing it: a parser keeps
 * the last of two without a word, so that what a person reads in the list may not be what counts (RFC 7493 §2.3).
 * Text that is not JSON gets some answer; the parser refuses it afterwards.
 */
export function findShapeFault(json: string, limit: number): ShapeFault | undefined {
  const levels: Level[] = [];
  for (let at = 0; at < json.length; at++) {
    const code = json.charCodeAt(at);
    const level = levels[levels.length - 1];
    if (code === QUOTE) {
      const end = endOfString(json, at);
      if (level?.names && isName(json, end)) {
        const name = read(json.slice(at, end + 1));
        if (level.names.has(name)) return { kind: 'duplicate', path: pathOf(levels, name) };
        level.names.add(name);
        level.at = name;
      }
      at = end;
    } else if (code === OPEN_OBJECT || code === OPEN_LIST) {
      if (levels.length >= limit) return { kind: 'too-deep' };
      levels.push(code === OPEN_OBJECT ? { names: new Set(), at: '' } : { at: 0 });
    } else if (code === CLOSE_OBJECT || code === CLOSE_LIST) {
      levels.pop();
    } else if (code === COMMA && typeof level?.at === 'number') {
      level.at++;
    }
  }
  return undefined;
}

/** Whether a colon follows: then the string is a name. */
function isName(json: string, quote: number): boolean {
  let at = quote + 1;
  while (' \t\n\r'.includes(json[at] ?? 'x')) at++;
  return json[at] === ':';
}

/** The same name may be written in several ways. */
function read(text: string): string {
  if (!text.includes('\\')) return text.slice(1, -1);
  try {
    return JSON.parse(text) as string;
  } catch {
    return text;
  }
}

function endOfString(json: string, quote: number): number {
  let at = quote + 1;
  for (let code = json.charCodeAt(at); code !== QUOTE && at < json.length; code = json.charCodeAt(++at)) {
    if (code === BACKSLASH) at++;
  }
  return at;
}

function pathOf(levels: readonly Level[], name: string): string {
  const steps = [...levels.slice(0, -1).map(({ at }) => at), name];
  return steps.reduce<string>((path, step) => {
    if (typeof step === 'number') return `${path}[${step}]`;
    return path ? `${path}.${step}` : step;
  }, '');
}
