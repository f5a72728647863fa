import type { Policy } from '../policy/model.ts';
import type { LookedFile } from './look/model.ts';
import { matchMembers } from './match-members.ts';
import type { Download, LookedEvidence } from './model.ts';

type Owner = Pick<Policy, 'org' | 'guard'>;

/**
 * What one organisation's list makes of what was seen inside files: a label of its tenant is certain, members are known
 * as downloads are, and findings are as strong as their detectors say.
 * @param downloads those from this organisation's apps
 */
export function weighLooked(
  looked: readonly LookedFile[],
  { org, guard }: Owner,
  downloads: readonly Download[],
): readonly LookedEvidence[] {
  const tenants = new Set(org.tenants.map((tenant) => tenant.toLowerCase()));
  const wantsLabels = guard.detectors.length === 0 || guard.detectors.includes('label');
  return looked.flatMap(({ file, labels, members, findings }): readonly LookedEvidence[] => {
    const ours = labels.filter(({ tenant }) => wantsLabels && tenant !== null && tenants.has(tenant));
    const found = findings.find(({ orgId }) => orgId === org.id)?.found ?? [];
    return [
      ...(ours.length > 0
        ? [{ kind: 'label', strength: 'certain', file, name: ours.find(({ name }) => name)?.name ?? null } as const]
        : []),
      ...matchMembers(members, downloads).map((match) => ({ kind: 'member', file, ...match }) as const),
      ...found.map((finding) => ({ kind: 'content', file, ...finding }) as const),
    ];
  });
}
