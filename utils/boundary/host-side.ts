import { coversHost } from '../policy/match-rule.ts';
import type { HostRule, Policy, Service, Standing } from '../policy/model.ts';
import { isOwn } from '../policy/own.ts';
import { compileStanding, standingOf } from '../policy/standing.ts';
import type { HostGroup } from './host-groups.ts';

/**
 * What a host is to the work context of an organisation: its work, the work of another one, at home in either context,
 * or none of these.
 */
export type HostSide = 'own' | 'other' | 'neutral' | 'outside';

/** What one list says of a host. */
interface Word {
  readonly orgId: string;
  readonly standing: Standing;
}

/**
 * @param words of each list, in the order of adoption
 * @param within the organisation; null for a tab that is in no work context, where any list's approval counts
 *
 * Neutral are sign-in hosts of any list, the services that this organisation approves, what the employee keeps at work,
 * and what Drempel is to leave alone.
 */
export function sideOf(
  words: readonly Word[],
  host: string,
  kept: readonly HostRule[],
  within: string | null,
): HostSide {
  const owner = words.find(({ standing }) => standing.kind === 'work')?.orgId;
  if (owner !== undefined) return owner === within ? 'own' : 'other';
  const isNeutral = words.some(
    ({ orgId, standing }) =>
      standing.kind === 'sign-in' ||
      (standing.kind === 'service' &&
        standing.source === 'list' &&
        (isOwn(standing.service) ||
          (standing.service.standing === 'approved' && (within === null || orgId === within)))),
  );
  return isNeutral || kept.some((rule) => coversHost(rule, host)) ? 'neutral' : 'outside';
}

export interface SideGroup extends HostGroup {
  readonly side: HostSide;
}

/**
 * Sorts all that the lists and the employee name by what it is to one organisation's work context. Of all groups that
 * match a host the one with the highest rank has the word; what none matches is outside, and what is outside is named
 * only where it makes a hole in a wildcard of the others.
 */
export function groupBySide(
  policies: readonly Policy[],
  kept: readonly HostRule[],
  within: string | null,
): readonly SideGroup[] {
  const lists = policies.map((policy) => ({ orgId: policy.org.id, index: compileStanding(policy, []) }));
  const sides = new Map<HostRule, HostSide>();
  const atHome = new Set([...policies.flatMap(homeRulesOf), ...kept]);
  // A list may name a hundred thousand services that are not approved, of which hardly one makes a hole.
  const holes = policies
    .flatMap(otherRulesOf)
    .filter((rule) => !atHome.has(rule) && wildcardsOver(rule).some((above) => atHome.has(above)));
  for (const rule of new Set([...atHome, ...holes])) {
    // No list names a host like this one: of what lies below the name it stands for what has no rule of its own.
    const host = rule.replace('*.', '_.');
    const words = lists.map(({ orgId, index }) => ({ orgId, standing: standingOf(index, `https://${host}/`) }));
    sides.set(rule, sideOf(words, host, kept, within));
  }
  const groups = new Map<string, SideGroup & { readonly names: string[] }>();
  for (const [rule, side] of sides) {
    if (side === 'outside' && !wildcardsOver(rule).some((above) => (sides.get(above) ?? 'outside') !== 'outside'))
      continue;
    const wild = rule.startsWith('*.');
    const name = rule.replace('*.', '');
    const labels = name.split('.').length;
    const rank = 4 * labels + (wild ? 0 : 2);
    const group = groups.get(`${rank} ${side}`) ?? { side, wild, labels, rank, names: [] };
    groups.set(`${rank} ${side}`, group);
    group.names.push(name);
  }
  return [...groups.values()];
}

const mayBeHome = (service: Service) => service.standing === 'approved' || isOwn(service);

const homeRulesOf = ({ workApps, signIn, services }: Policy): readonly HostRule[] => [
  ...workApps.flatMap(({ hosts }) => hosts),
  ...signIn,
  ...services.filter(mayBeHome).flatMap(({ hosts }) => hosts),
];

const otherRulesOf = ({ services }: Policy): readonly HostRule[] =>
  services.filter((service) => !mayBeHome(service)).flatMap(({ hosts }) => hosts);

/** The wildcards that cover a rule, but not that rule itself. */
function wildcardsOver(rule: HostRule): readonly HostRule[] {
  const wild = rule.startsWith('*.');
  const labels = rule.replace('*.', '').split('.');
  return labels.map((_, from) => `*.${labels.slice(from).join('.')}`).slice(wild ? 1 : 0);
}
