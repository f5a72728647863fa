import * as v from 'valibot';
import { MAX_DOCUMENT_BYTES } from './bounds.ts';
import { type CatalogueService, DETECTORS, type ListProblem, type Policy } from './model.ts';
import { completeServices, type PlacedProblem, problemOf, readDocument } from './parse.ts';
import { documentSchema, type PolicyDocument } from './schema.ts';
import { findNonsense } from './sense.ts';

export interface Examined {
  /** In the order shape, sense, catalogue. Empty exactly where `parsePolicy` takes the document. */
  readonly problems: readonly PlacedProblem[];
  /**
   * The list with something harmless in the place of each value that is wrong, so that the rest can be looked at. Places
   * in its lists are those of the document. Null where the document is no object at all.
   */
  readonly policy: Policy | null;
}

/** All that is wrong with a document, for who writes it; the employee's Drempel stops at the first. */
export function findProblems(value: unknown, catalogue: readonly CatalogueService[]): Examined {
  const outer = outerProblem(value);
  if (outer) return { problems: [{ path: '', problem: outer }], policy: null };
  const result = v.safeParse(documentSchema, value, { abortPipeEarly: true });
  const problems = result.success ? [] : result.issues.map(problemOf);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return { problems, policy: null };

  const document = result.output as PolicyDocument;
  for (const [at, issue] of (result.issues ?? []).entries()) {
    putStandIn(document, issue.path?.map(({ key }) => key as string | number) ?? [], at);
  }
  const { services, missing } = completeServices(document, catalogue);
  const broken = new Set(problems.map(({ path }) => path));
  for (const problem of [...findNonsense(document), ...missing]) {
    if (!broken.has(problem.path)) problems.push({ path: problem.path, problem });
  }
  return { problems, policy: { ...document, services } };
}

/** What is wrong with the document as a whole: its size, its depth, or how many host rules it has. */
function outerProblem(value: unknown): ListProblem | undefined {
  const bytes = new TextEncoder().encode(JSON.stringify(value ?? null));
  if (bytes.length > MAX_DOCUMENT_BYTES) return { kind: 'too-large', bytes: bytes.length, limit: MAX_DOCUMENT_BYTES };
  const read = readDocument(bytes);
  return read.kind === 'json' ? undefined : read;
}

type Branch = Record<string | number, unknown>;

/** Puts a value that no rule has anything against at a path; `at` makes it like no other. */
function putStandIn(document: PolicyDocument, path: readonly (string | number)[], at: number): void {
  // Hours make sense as a whole or not at all.
  if (path[0] === 'suggestedHours') return void delete document.suggestedHours;
  let branch: unknown = document;
  for (const key of path.slice(0, -1)) branch = (branch as Branch | undefined)?.[key];
  const last = path.at(-1);
  if (typeof branch !== 'object' || branch === null || last === undefined) return;
  const value = standIn(last, path.at(-2), at);
  if (value === undefined) delete (branch as Branch)[last];
  else (branch as Branch)[last] = value;
}

function standIn(last: string | number, before: string | number | undefined, at: number): unknown {
  const own = `stand-in-${at}`;
  if (typeof last === 'number') {
    if (before === 'hosts' || before === 'signIn') return `${own}.invalid`;
    if (before === 'workApps' || before === 'services') return { id: own, name: own, hosts: [], standing: 'unlisted' };
    return before === 'detectors' ? DETECTORS[0] : {};
  }
  switch (last) {
    case 'id':
    case 'name':
      return own;
    case 'issued':
      return '0001-01-01T00:00:00Z';
    case 'expires':
      return '9999-01-01T00:00:00Z';
    case 'hosts':
    case 'workApps':
    case 'services':
    case 'signIn':
    case 'tenantRestrictions':
    case 'categories':
    case 'detectors':
      return [];
    case 'standing':
      return 'unlisted';
    case 'guard':
      return v.parse(documentSchema.entries.guard, {});
    case 'org':
      return { id: own, name: own, tenants: [], mailDomains: [] };
    default:
      return undefined;
  }
}
