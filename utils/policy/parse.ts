import * as v from 'valibot';
import { MAX_DEPTH, MAX_HOST_RULES } from './bounds.ts';
import { findShapeFault } from './json-shape.ts';
import type { CatalogueService, ListProblem, MalformedDetail, Policy, Service } from './model.ts';
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

const malformed = (path: string, detail: MalformedDetail): ListProblem => ({ kind: 'malformed', path, detail });

/**
 * Reads the signed document (UTF-8 JSON) as a policy: bounds first, then shape, then sense. Services that give only
 * their id are completed from the catalogue. Returns the first problem with its path in the document; never throws.
 */
export function parsePolicy(payload: Uint8Array, catalogue: readonly CatalogueService[]): ParsedPolicy | ListProblem {
  const raw = readJson(payload);
  if (raw.kind !== 'json') return raw;
  const count = countHostRules(raw.value);
  if (count > MAX_HOST_RULES) return { kind: 'too-many-hosts', count, limit: MAX_HOST_RULES };

  const result = v.safeParse(documentSchema, raw.value, { abortEarly: true, abortPipeEarly: true });
  if (!result.success) return problemOf(result.issues[0]);
  const nonsense = findNonsense(result.output);
  if (nonsense) return nonsense;
  const services = completeServices(result.output, catalogue);
  if (!Array.isArray(services)) return services;
  const policy: Policy = { ...result.output, services };
  return { kind: 'parsed', policy, unknownFields: findUnknownFields(documentSchema, raw.value) };
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

function problemOf(issue: v.InferIssue<typeof documentSchema>): ListProblem {
  const path = v.getDotPath(issue) === null ? '' : pathOf(issue.path ?? []);
  if (issue.message === 'claims-too-much') return { kind: 'claims-too-much', rule: String(issue.input).slice(0, 300) };
  if (issue.kind === 'schema' && issue.input === undefined) return malformed(path, 'missing');
  if (issue.message === 'newer-schema') {
    return malformed(path, typeof issue.input === 'number' ? 'newer-schema' : 'wrong-type');
  }
  if (issue.type === 'picklist')
    return malformed(path, typeof issue.input === 'string' ? 'unknown-value' : 'wrong-type');
  // The schema's own messages are details already; valibot's are English and mean that the kind of value is wrong.
  return malformed(path, issue.message.includes(' ') ? 'wrong-type' : (issue.message as MalformedDetail));
}

function pathOf(items: readonly { readonly key?: unknown }[]): string {
  return items
    .map(({ key }, place) => (typeof key === 'number' ? `[${key}]` : place ? `.${String(key)}` : String(key)))
    .join('');
}

function completeServices(document: PolicyDocument, catalogue: readonly CatalogueService[]): Service[] | ListProblem {
  const known = new Map(catalogue.map((service) => [service.id, service]));
  const services: Service[] = [];
  for (const [place, { id, name, category, hosts, ...rest }] of document.services.entries()) {
    const entry = known.get(id);
    const whole = {
      name: name ?? entry?.name,
      category: category ?? entry?.category,
      hosts: hosts ?? entry?.hosts,
    };
    for (const field of ['name', 'category', 'hosts'] as const) {
      if (whole[field] === undefined) return malformed(`services[${place}].${field}`, 'missing');
    }
    services.push({ id, ...(whole as Pick<Service, 'name' | 'category' | 'hosts'>), ...rest });
  }
  return services;
}
