import { parseSync } from 'oxc-parser';

export interface Import {
  /** As written; null for an import whose address is computed. */
  readonly specifier: string | null;
  /** Whether nothing of it is left after the types are stripped. */
  readonly typeOnly: boolean;
}

/** What one source file says of itself, as far as the rules of the house look at it. */
export interface Source {
  readonly imports: readonly Import[];
  /** Names that it reads from the surroundings: neither declared nor imported in the file. */
  readonly free: ReadonlySet<string>;
  /** Reads of a member of such a name, as `Date.now`. */
  readonly freeMembers: ReadonlySet<string>;
  /** `new X()` without arguments of such a name. */
  readonly bareNews: ReadonlySet<string>;
  /** Whether `let` or `var` stands outside every function. */
  readonly mutableTop: boolean;
  /** Whether it only hands on what other files export. */
  readonly barrel: boolean;
}

interface Node {
  readonly type: string;
  readonly [key: string]: unknown;
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && typeof (value as Node).type === 'string';

const childrenOf = (node: Node): { key: string; child: Node }[] =>
  Object.entries(node).flatMap(([key, value]) =>
    (Array.isArray(value) ? value : [value]).filter(isNode).map((child) => ({ key, child })),
  );

const isType = ({ type }: Node) =>
  type.startsWith('TS') && !['TSAsExpression', 'TSSatisfiesExpression', 'TSNonNullExpression'].includes(type);

/** Reads a TypeScript file. Names are told apart per file, not per scope: a name declared anywhere in it counts as its own. */
export function readSource(path: string, text: string): Source {
  const { program, module, errors } = parseSync(path, text);
  if (errors[0]) throw new Error(`${path}: ${errors[0].message}`);
  const root = program as unknown as Node;
  const body = root.body as Node[];

  const declared = new Set<string>();
  const read = new Set<string>();
  const members = new Set<string>();
  const news = new Set<string>();
  walk(root, { declared, read, members, news });
  const free = new Set([...read].filter((name) => !declared.has(name)));
  const ofFree = (name: string) => free.has(name.split('.')[0] ?? '');

  const handedOn = module.staticExports.flatMap(({ entries }) => entries.filter(({ moduleRequest }) => moduleRequest));
  return {
    imports: [
      ...module.staticImports.map(({ moduleRequest, entries }) => ({
        specifier: moduleRequest.value,
        typeOnly: entries.length > 0 && entries.every((entry) => entry.isType),
      })),
      ...handedOn.map(({ moduleRequest, isType }) => ({ specifier: moduleRequest?.value ?? null, typeOnly: isType })),
      ...module.dynamicImports.map(({ moduleRequest }) => ({
        specifier: /^(['"])(.*)\1$/.exec(text.slice(moduleRequest.start, moduleRequest.end))?.[2] ?? null,
        typeOnly: false,
      })),
    ],
    free,
    freeMembers: new Set([...members].filter(ofFree)),
    bareNews: new Set([...news].filter(ofFree)),
    mutableTop: body
      .map((node) => (node.type === 'ExportNamedDeclaration' && isNode(node.declaration) ? node.declaration : node))
      .some((node) => node.type === 'VariableDeclaration' && node.kind !== 'const' && node.declare !== true),
    barrel:
      body.length > 0 &&
      handedOn.length > 0 &&
      body.every(({ type, source }) => type.startsWith('Export') && isNode(source)),
  };
}

interface Found {
  readonly declared: Set<string>;
  readonly read: Set<string>;
  readonly members: Set<string>;
  readonly news: Set<string>;
}

/** Identifiers at these places name a part of something, not a value of the surroundings. */
function isOnlyLabel(parent: Node, key: string): boolean {
  if (parent.type === 'MetaProperty' || parent.type.endsWith('Specifier')) return true;
  if (parent.computed === true) return false;
  if (parent.type === 'MemberExpression') return key === 'property';
  return key === 'key' || key === 'label';
}

function walk(node: Node, found: Found): void {
  for (const name of declaredBy(node)) found.declared.add(name);
  if (node.type === 'MemberExpression' && isNode(node.object) && isNode(node.property) && node.computed !== true)
    found.members.add(`${node.object.name}.${node.property.name}`);
  if (node.type === 'NewExpression' && isNode(node.callee) && (node.arguments as unknown[]).length === 0)
    found.news.add(`${node.callee.name}`);
  for (const { key, child } of childrenOf(node)) {
    if (isType(child)) continue;
    if (child.type !== 'Identifier') walk(child, found);
    else if (!isOnlyLabel(node, key)) found.read.add(`${child.name}`);
  }
}

function declaredBy(node: Node): string[] {
  // `declare const chrome` only gives a type to what the surroundings hold.
  if (node.type === 'VariableDeclaration')
    return node.declare === true ? [] : (node.declarations as Node[]).flatMap(({ id }) => namesIn(id));
  if (/Function/.test(node.type)) return [...namesIn(node.id), ...(node.params as Node[]).flatMap(namesIn)];
  if (node.type.startsWith('Class')) return namesIn(node.id);
  if (node.type === 'CatchClause') return namesIn(node.param);
  if (/^Import\w*Specifier$/.test(node.type)) return namesIn(node.local);
  return [];
}

/** The names that a binding pattern makes. */
function namesIn(pattern: unknown): string[] {
  if (!isNode(pattern)) return [];
  switch (pattern.type) {
    case 'Identifier':
      return [`${pattern.name}`];
    case 'ObjectPattern':
      return (pattern.properties as Node[]).flatMap((property) => namesIn(property.value ?? property));
    case 'ArrayPattern':
      return (pattern.elements as (Node | null)[]).flatMap(namesIn);
    case 'AssignmentPattern':
      return namesIn(pattern.left);
    case 'RestElement':
      return namesIn(pattern.argument);
    default:
      return [];
  }
}
