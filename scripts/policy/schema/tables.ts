import { pathsOf, type Schema } from './json-schema.ts';

const BEGIN = '<!-- fields: begin -->';
const END = '<!-- fields: end -->';

/** The table of all fields, in Markdown. */
function writeFieldTable(schema: Schema): string {
  const required = new Set(
    [['', schema] as const, ...pathsOf(schema)].flatMap(([path, { required = [] }]) =>
      required.map((name) => (path ? `${path}.${name}` : name)),
    ),
  );
  const rows = pathsOf(schema)
    .filter(([path, one]) => !isItem(path) || one.properties === undefined)
    .filter(([path]) => !isItem(path))
    .map(([path, one]) => [
      `\`${path}\``,
      kindOf(one),
      required.has(path) ? 'yes' : defaultOf(one),
      one.description ?? '',
    ]);
  return table([['field', 'value', 'required, or default', 'what'], ...rows]);
}

/** A document with the table put where it belongs; undefined where it has no place for it. */
export function putFieldTable(markdown: string, schema: Schema): string | undefined {
  const [begin, end] = [markdown.indexOf(BEGIN), markdown.indexOf(END)];
  if (begin < 0 || end < begin) return undefined;
  return `${markdown.slice(0, begin)}${BEGIN}\n\n${writeFieldTable(schema)}\n\n${markdown.slice(end)}`;
}

const isItem = (path: string) => /(\[\]|\{\})$/.test(path);

function kindOf(schema: Schema): string {
  if (schema.const !== undefined) return `\`${JSON.stringify(schema.const)}\``;
  if (schema.enum) return schema.enum.map((one) => `\`${one}\``).join(', ');
  if (schema.type === 'array' && schema.items) {
    const most = schema.maxItems === undefined ? '' : `, at most ${schema.maxItems.toLocaleString('en-GB')}`;
    const one = schema.items.properties ? 'objects' : schema.items.enum ? kindOf(schema.items) : 'texts';
    return `list of ${one}${most}`;
  }
  if (schema.type === 'string') {
    return schema.maxLength === undefined ? 'text' : `text, at most ${schema.maxLength.toLocaleString('en-GB')}`;
  }
  if (schema.type === 'integer' || schema.type === 'number') return `whole number from ${schema.minimum ?? 0}`;
  return 'object';
}

function defaultOf({ default: value }: Schema): string {
  if (value === undefined) return 'no';
  if (Array.isArray(value)) return value.length > 0 ? value.map((one) => `\`${one}\``).join(', ') : 'none';
  return typeof value === 'object' ? 'no' : `\`${value}\``;
}

function table(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const line = (row: readonly string[]) =>
    `| ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`;
  const [head = [], ...body] = rows;
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...body.map(line)].join('\n');
}
