import { checkHours } from '../availability/check-hours.ts';
import type { WeekProblem } from '../availability/model.ts';
import { MAX_AHEAD_MS } from './bounds.ts';
import { textAt } from './edit.ts';
import { lintHosts } from './lint-hosts.ts';
import {
  type CatalogueService,
  type Category,
  DETECTORS,
  type HostRule,
  type ListProblem,
  type Policy,
} from './model.ts';
import { guardedServices } from './needs.ts';
import { findProblems } from './problems.ts';
import { findLike } from './resemblance.ts';
import { documentSchema } from './schema.ts';
import { TENANT_HEADERS, unknownTenantHeaders } from './tenant-headers.ts';
import { fieldNames, findUnknownFields } from './unknown-fields.ts';

/** One thing to say about a list that somebody is writing. Sentences: `utils/i18n/list-check.ts`. */
export type Remark =
  /** An employee's Drempel refuses the list for this. `meant`: the value that was probably meant. */
  | {
      readonly kind: 'refused';
      readonly problem: ListProblem;
      readonly meant?: string | undefined;
      readonly known?: readonly string[];
    }
  /** The catalogue does not know the id, and the list does not say all that it would have said. */
  | { readonly kind: 'unknown-service'; readonly id: string; readonly meant: string | undefined }
  | { readonly kind: 'not-approved'; readonly id: string }
  | { readonly kind: 'unknown-field'; readonly field: string; readonly meant: string | undefined }
  | { readonly kind: 'unknown-detector' | 'unknown-header'; readonly name: string; readonly meant: string | undefined }
  | { readonly kind: 'expires-soon' | 'expires-late'; readonly at: number; readonly days: number }
  | { readonly kind: 'no-effect'; readonly field: 'instead' | 'because'; readonly name: string }
  | { readonly kind: 'unguarded'; readonly name: string; readonly category: Category }
  | { readonly kind: 'stop-becomes-warn'; readonly arrangement: string }
  | { readonly kind: 'hours'; readonly problem: WeekProblem }
  /** The wider rule of the same owner holds it already. */
  | { readonly kind: 'superfluous'; readonly rule: HostRule; readonly wider: HostRule }
  | {
      readonly kind: 'within';
      readonly rule: HostRule;
      readonly as: 'unapproved' | 'work';
      readonly wider: HostRule;
      readonly of: string | null;
    }
  /** By its name people sign in there, which is on neither side, and the list calls it work. */
  | { readonly kind: 'like-sign-in'; readonly rule: HostRule }
  | { readonly kind: 'takes-in'; readonly rule: HostRule; readonly names: readonly string[] };

export interface Finding {
  /** The place in the document, such as `services[3].hosts[0]`. */
  readonly path: string;
  /** `error`: an employee's Drempel refuses the list. `warning`: it takes it, and it is likely not what was meant. */
  readonly severity: 'error' | 'warning';
  readonly remark: Remark;
}

const DAY = 86_400_000;
const SOON = 14;
const LATE = 366;

/**
 * All that there is to say about a document, errors first, both in document order of their kind. `now`: epoch ms. The
 * errors are those for which an employee's Drempel refuses the list now; the rest is experience.
 */
export function lintList(value: unknown, catalogue: readonly CatalogueService[], now: number): readonly Finding[] {
  const { problems, policy } = findProblems(value, catalogue);
  const refused = problems.map(({ path, problem, known }): Finding => {
    const meant = known && findLike(textAt(value, path), known);
    return { path, severity: 'error', remark: { kind: 'refused', problem, meant, ...(known && { known }) } };
  });
  if (!policy) return refused;
  const errors = refused.map((finding) => explain(finding, policy, catalogue));
  errors.push(...lintNow(policy, now).filter(({ path }) => !errors.some((error) => error.path === path)));
  const warnings = [
    ...lintFields(value),
    ...lintDates(policy, now),
    ...lintServices(policy),
    ...lintDetectors(policy),
    ...lintHeaders(policy),
    ...lintHours(policy),
    ...lintHosts(policy, catalogue),
  ];
  return [...errors, ...warnings.map(([path, remark]): Finding => ({ path, severity: 'warning', remark }))];
}

/** The same error with what lies behind it, where that can be told. */
function explain(finding: Finding, { services }: Policy, catalogue: readonly CatalogueService[]): Finding {
  const [, place = '', field = ''] = /^services\[(\d+)\]\.(\w+)$/.exec(finding.path) ?? [];
  const service = services[Number(place)];
  const { remark } = finding;
  if (place === '' || !service || remark.kind !== 'refused' || remark.problem.kind !== 'malformed') return finding;
  const { detail } = remark.problem;
  if (detail === 'unknown-reference' && service.instead !== undefined) {
    const { instead } = service;
    if (services.some(({ id }) => id === instead)) return { ...finding, remark: { kind: 'not-approved', id: instead } };
    const approved = services.filter(({ standing }) => standing === 'approved').map(({ id }) => id);
    return { ...finding, remark: { ...remark, meant: findLike(instead, approved) } };
  }
  if (detail === 'missing' && ['name', 'category', 'hosts'].includes(field)) {
    const ids = catalogue.map(({ id }) => id);
    if (!ids.includes(service.id)) {
      return { ...finding, remark: { kind: 'unknown-service', id: service.id, meant: findLike(service.id, ids) } };
    }
  }
  return finding;
}

type Warning = readonly [path: string, remark: Remark];

function lintFields(value: unknown): Warning[] {
  const known = fieldNames(documentSchema);
  return findUnknownFields(documentSchema, value).map((path) => {
    const field = path.split('.').at(-1) ?? path;
    return [path, { kind: 'unknown-field', field, meant: findLike(field, known) }];
  });
}

/** What is wrong only because it is now; as `takeList` has it. */
function lintNow({ issued, expires }: Policy, now: number): Finding[] {
  const refused = (path: string, problem: ListProblem): Finding => ({
    path,
    severity: 'error',
    remark: { kind: 'refused', problem },
  });
  return [
    ...(Date.parse(expires) <= now ? [refused('expires', { kind: 'expired', on: expires })] : []),
    ...(Date.parse(issued) > now + MAX_AHEAD_MS ? [refused('issued', { kind: 'not-yet', on: issued })] : []),
  ];
}

function lintDates({ expires }: Policy, now: number): Warning[] {
  const until = Date.parse(expires);
  const days = Math.floor((until - now) / DAY);
  // A stand-in for a date that is wrong is no date to speak of.
  if (until <= now || days > LATE * 1000) return [];
  if (days < SOON) return [['expires', { kind: 'expires-soon', at: until, days }]];
  return days > LATE ? [['expires', { kind: 'expires-late', at: until, days }]] : [];
}

function lintServices(policy: Policy): Warning[] {
  const { services, guard, arrangement } = policy;
  const guarded = new Set(guardedServices(policy));
  const warnings = services.flatMap((service, place): Warning[] => {
    const { name, category, standing } = service;
    const at = `services[${place}]`;
    if (standing === 'unapproved') {
      return guarded.has(service) ? [] : [[`${at}.standing`, { kind: 'unguarded', name, category }]];
    }
    return (['instead', 'because'] as const)
      .filter((field) => service[field] !== undefined)
      .map((field) => [`${at}.${field}`, { kind: 'no-effect', field, name }]);
  });
  if (guard.action === 'stop' && ['BYOD', 'BYOS', 'CLEO'].includes(arrangement)) {
    warnings.push(['guard.action', { kind: 'stop-becomes-warn', arrangement }]);
  }
  return warnings;
}

function lintDetectors({ guard }: Policy): Warning[] {
  return guard.detectors.flatMap((name, place): Warning[] => {
    if (DETECTORS.some((known) => known === name)) return [];
    return [[`guard.detectors[${place}]`, { kind: 'unknown-detector', name, meant: findLike(name, DETECTORS) }]];
  });
}

function lintHeaders({ tenantRestrictions }: Policy): Warning[] {
  return tenantRestrictions.flatMap((one, place): Warning[] => {
    // A stand-in for one that is wrong has none.
    if (!one?.headers) return [];
    return unknownTenantHeaders({ tenantRestrictions: [one] }).map((name) => {
      const meant = findLike(name, TENANT_HEADERS);
      return [`tenantRestrictions[${place}].headers.${name}`, { kind: 'unknown-header', name, meant }];
    });
  });
}

function lintHours({ suggestedHours }: Policy): Warning[] {
  if (!suggestedHours?.windows) return [];
  return checkHours(suggestedHours)
    .filter(({ kind }) => kind !== 'bad-zone')
    .map((problem) => [
      'index' in problem ? `suggestedHours.windows[${problem.index}]` : 'suggestedHours',
      { kind: 'hours', problem },
    ]);
}
