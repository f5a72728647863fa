import type { Policy } from '../policy/model.ts';
import type { LookedFile, SensitivityLabel } from './look/model.ts';
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
      ...labelOf(file, ours),
      ...matchMembers(members, downloads).map((match) => ({ kind: 'member', file, ...match }) as const),
      ...found.map((finding) => ({ kind: 'content', file, ...finding }) as const),
    ];
  });
}

/** One label says it: the file's own rather than that of a file within it, and one that says what it is called. */
function labelOf(file: number, labels: readonly SensitivityLabel[]): readonly LookedEvidence[] {
  const own = labels.filter(({ inside }) => !inside);
  const within = own.length === 0 && labels.length > 0;
  if (own.length === 0 && !within) return [];
  const name = (within ? labels : own).find((label) => label.name)?.name ?? null;
  return [{ kind: 'label', strength: 'certain', file, name, ...(within && { inside: true }) }];
}
