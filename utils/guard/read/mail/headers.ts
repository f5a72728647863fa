/** Fields of a header by their names in lower case, unfolded (RFC 5322, 2.2); of several the first counts. */
export type Headers = ReadonlyMap<string, string>;

export function parseHeaders(lines: readonly string[]): Headers {
  const headers = new Map<string, string>();
  let name = '';
  const fold = new Map<string, string[]>();
  for (const line of lines) {
    if (/^[ \t]/.test(line)) fold.get(name)?.push(line.trim());
    else {
      const colon = line.indexOf(':');
      name = line.slice(0, Math.max(0, colon)).trim().toLowerCase();
      if (name === '' || fold.has(name)) name = '';
      else fold.set(name, [line.slice(colon + 1).trim()]);
    }
  }
  for (const [each, parts] of fold) headers.set(each, parts.join(' '));
  return headers;
}

/** A parameter of a structured field (RFC 2045, 5.1), or null. */
export function parameterOf(value: string, name: string): string | null {
  const found = new RegExp(`;\\s*${name}\\s*=\\s*(?:"([^"]{0,200})"|([^\\s;"]{1,200}))`, 'i').exec(value);
  return found?.[1] ?? found?.[2] ?? null;
}
