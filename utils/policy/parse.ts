import * as v from 'valibot';
import { MAX_DEPTH, MAX_HOST_RULES } from './bounds.ts';
import { findShapeFault } from './json-shape.ts';
import {
  type CatalogueService,
  type ListProblem,
  type MalformedDetail,
  type MalformedProblem,
  malformed,
  type Policy,
  type Service,
} from './model.ts';
import { documentSchema, type PolicyDocument } from './schema.ts';
import { findNonsense } from './sense.ts';
import { findUnknownFields } from './unknown-fields.ts';

export interface ParsedPolicy {
  readonly kind: 'parsed';
  readonly policy: Policy;
  readonly unknownFields: readonly string[];
}

/** Of a hostile document's own names, in characters. */
const LONGEST_PATH = 200;

/** A problem with its place in the document (`services[3].hosts[0]`; empty for the document itself). */
export interface PlacedProblem {
  readonly path: string;
  readonly problem: ListProblem;
  /** The values that would have been right, where these are few. */
  readonly known?: readonly string[];
}

/**
 * Reads the signed document (UTF-8 JSON) as a policy: bounds first, then shape, then sense. Services that give only
 * their id are completed from the catalogue. Returns the first problem with its path in the document; never throws.
 */
export function parsePolicy(payload: Uint8Array, catalogue: readonly CatalogueService[]): ParsedPolicy | ListProblem {
  const raw = readDocument(payload);
  if (raw.kind !== 'json') return raw;
  const result = v.safeParse(documentSchema, raw.value, { abortEarly: true, abortPipeEarly: true });
  if (!result.success) return problemOf(result.issues[0]).problem;
  for (const nonsense of findNonsense(result.output)) return nonsense;
  const { services, missing } = completeServices(result.output, catalogue);
  if (missing[0]) return missing[0];
  const policy: Policy = { ...result.output, services };
  return { kind: 'parsed', policy, unknownFields: findUnknownFields(documentSchema, raw.value) };
}

/** The document as a value, where it keeps to the bounds. */
export function readDocument(payload: Uint8Array): { kind: 'json'; value: unknown } | ListProblem {
  const raw = readJson(payload);
  if (raw.kind !== 'json') return raw;
  const count = countHostRules(raw.value);
  return count > MAX_HOST_RULES ? { kind: 'too-many-hosts', count, limit: MAX_HOST_RULES } : raw;
}

function readJson(payload: Uint8Array): { kind: 'json'; value: unknown } | ListProblem {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(payload);
    const fault = findShapeFault(text, MAX_DEPTH);
    if (fault?.kind === 'too-deep') return malformed('', 'too-deep');
    const value: unknown = JSON.parse(text);
    return fault ? malformed(fault.path.slice(0, LONGEST_PATH), 'duplicate') : { kind: 'json', value };
  } catch {
    return malformed('', 'not-json');
  }
}

/** Everything that stands where a host rule should, whatever it is. */
function countHostRules(document: unknown): number {
  const at = (value: unknown, name: string) =>
    typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[name] : undefined;
  const size = (value: unknown) => (Array.isArray(value) ? value.length : 0);
  const owners = ['workApps', 'services', 'tenantRestrictions'].flatMap((name) => {
    const list = at(document, name);
    return Array.isArray(list) ? list : [];
  });
  return owners.reduce<number>((sum, owner) => sum + size(at(owner, 'hosts')), size(at(document, 'signIn')));
}

/** What the schema has against a document, as a problem of a list. */
export function problemOf(issue: v.InferIssue<typeof documentSchema>): PlacedProblem {
  const path = v.getDotPath(issue) === null ? '' : pathOf(issue.path ?? []);
  if (issue.message === 'claims-too-much') {
    return { path, problem: { kind: 'claims-too-much', rule: String(issue.input).slice(0, 300) } };
  }
  const known = issue.type === 'picklist' ? optionsOf(issue.expected) : undefined;
  return { path, problem: malformed(path, detailOf(issue)), ...(known && { known }) };
}

function detailOf(issue: v.InferIssue<typeof documentSchema>): MalformedDetail {
  if (issue.kind === 'schema' && issue.input === undefined) return 'missing';
  if (issue.message === 'newer-schema') return typeof issue.input === 'number' ? 'newer-schema' : 'wrong-type';
  if (issue.type === 'picklist') return typeof issue.input === 'string' ? 'unknown-value' : 'wrong-type';
  // The schema's own messages are details already; valibot's are English and mean that the kind of value is wrong.
  return issue.message.includes(' ') ? 'wrong-type' : (issue.message as MalformedDetail);
}

/** Valibot writes them as `("warn" | "pass")`. */
const optionsOf = (expected: string | null) => [...(expected ?? '').matchAll(/"([^"]+)"/g)].map(([, one]) => one ?? '');

function pathOf(items: readonly { readonly key?: unknown }[]): string {
  return items
    .map(({ key }, place) => (typeof key === 'number' ? `[${key}]` : place ? `.${String(key)}` : String(key)))
    .join('');
}

/**
 * Each service with what the catalogue knows of it, in the places of the document. `missing`: the fields that neither
 * gives; there stands something empty.
 */
export function completeServices(document: PolicyDocument, catalogue: readonly CatalogueService[]) {
  const known = new Map(catalogue.map((service) => [service.id, service]));
  const missing: MalformedProblem[] = [];
  const services = document.services.map(({ id, name, category, hosts, ...rest }, place): Service => {
    const entry = known.get(id);
    const given = { name: name ?? entry?.name, category: category ?? entry?.category, hosts: hosts ?? entry?.hosts };
    for (const field of ['name', 'category', 'hosts'] as const) {
      if (given[field] === undefined) missing.push(malformed(`services[${place}].${field}`, 'missing'));
    }
    return { id, name: id, category: 'storage', hosts: [], ...definedOf(given), ...rest };
  });
  return { services, missing };
}

const definedOf = <T extends object>(fields: T) =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>;
  };
