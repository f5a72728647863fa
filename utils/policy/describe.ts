import { type Category, DETECTORS, type Detector, type GuardRules, type Policy, type WeeklyHours } from './model.ts';
import { guardedServices } from './needs.ts';
import { missingForStop, type StopCondition, stopsUploads } from './stopping.ts';
import { tenantHeadersOf, unknownTenantHeaders } from './tenant-headers.ts';

/** One thing that a list says or asks, with what a sentence about it needs. Sentences: `utils/i18n/list.ts`. */
export type ListStatement =
  /** `issued` and `expires`: epoch ms. */
  | {
      readonly kind: 'from';
      readonly orgId: string;
      readonly seq: number;
      readonly issued: number;
      readonly expires: number;
    }
  | { readonly kind: 'work-apps'; readonly names: readonly string[] }
  | { readonly kind: 'sign-in'; readonly hosts: readonly string[] }
  | { readonly kind: 'hours'; readonly suggested: WeeklyHours | null }
  | {
      readonly kind: 'guarded';
      readonly names: readonly string[];
      readonly reason: 'optional' | 'required' | 'none' | 'stops';
    }
  /** Unapproved, but of a kind where nobody looks at uploads. */
  | { readonly kind: 'unguarded'; readonly names: readonly string[]; readonly categories: readonly Category[] }
  | { readonly kind: 'approved'; readonly names: readonly string[] }
  /** What is looked for in files and text on their way there; `patterns` by the names that the list gives them. */
  | { readonly kind: 'looks-for'; readonly detectors: readonly Detector[]; readonly patterns: readonly string[] }
  | { readonly kind: 'unknown-files'; readonly work: 'warn' | 'pass'; readonly private: 'warn' | 'pass' }
  /** The list asks to stop uploads; while any of these conditions is missing Drempel warns. */
  | { readonly kind: 'stop-becomes-warn'; readonly missing: readonly StopCondition[] }
  /** Where, among work pages, only accounts of the organisation can sign in. */
  | { readonly kind: 'own-accounts'; readonly hosts: readonly string[] }
  /** Headers that the list wants added and Drempel does not add. */
  | { readonly kind: 'unknown-headers'; readonly names: readonly string[] }
  | { readonly kind: 'unknown-fields'; readonly fields: readonly string[] };

/**
 * What a list asks, in the order in which an employee wants to know: who, my work apps, my hours, my files, and what
 * is left over. Leaves nothing out that would have an effect.
 * @param vouched whether the settings of this browser name the list's key
 */
export function describeList(
  policy: Policy,
  unknownFields: readonly string[],
  vouched: boolean,
): readonly ListStatement[] {
  const { org, seq, guard, services } = policy;
  const statements: ListStatement[] = [
    { kind: 'from', orgId: org.id, seq, issued: Date.parse(policy.issued), expires: Date.parse(policy.expires) },
  ];
  const say = (when: boolean, statement: ListStatement) => {
    if (when) statements.push(statement);
  };
  const names = (list: readonly { readonly name: string }[]) => list.map(({ name }) => name);
  const hasApps = policy.workApps.length > 0;
  const guarded = guardedServices(policy);
  const unguarded = services.filter((one) => one.standing === 'unapproved' && !guarded.includes(one));
  const approved = services.filter(({ standing }) => standing === 'approved');

  say(hasApps, { kind: 'work-apps', names: names(policy.workApps) });
  say(policy.signIn.length > 0, { kind: 'sign-in', hosts: policy.signIn });
  say(hasApps, { kind: 'hours', suggested: policy.suggestedHours ?? null });
  const stops = stopsUploads(policy, vouched);
  say(guarded.length > 0, { kind: 'guarded', names: names(guarded), reason: stops ? 'stops' : guard.reason });
  say(guarded.length > 0, { kind: 'looks-for', detectors: detectorsOf(guard), patterns: names(guard.patterns) });
  say(guarded.length > 0, { kind: 'unknown-files', ...guard.unknownFiles });
  say(guarded.length > 0 && guard.action === 'stop' && !stops, {
    kind: 'stop-becomes-warn',
    missing: missingForStop(policy, vouched),
  });
  say(approved.length > 0, { kind: 'approved', names: names(approved) });
  say(unguarded.length > 0, {
    kind: 'unguarded',
    names: names(unguarded),
    categories: [...new Set(unguarded.map(({ category }) => category))],
  });
  const ownAccounts = [...new Set(tenantHeadersOf(policy).flatMap(({ hosts }) => hosts))];
  say(ownAccounts.length > 0, { kind: 'own-accounts', hosts: ownAccounts });
  const unknownHeaders = unknownTenantHeaders(policy);
  say(unknownHeaders.length > 0, { kind: 'unknown-headers', names: unknownHeaders });
  say(unknownFields.length > 0, { kind: 'unknown-fields', fields: unknownFields });
  return statements;
}

const detectorsOf = ({ detectors }: GuardRules): readonly Detector[] =>
  detectors.length === 0 ? DETECTORS : DETECTORS.filter((name) => detectors.includes(name));
