import { describe, expect, it } from 'vitest';
import type { LookedFile } from '../../../utils/guard/look/model.ts';
import { weighLooked } from '../../../utils/guard/weigh-looked.ts';
import { download, POLICY, RULES } from './fixtures.ts';

const TENANT = '0b1c2d3e-0000-4000-8000-123456789abc';
const OWNER = { org: { ...POLICY.org, tenants: [TENANT.toUpperCase()] }, guard: RULES };
const looked = (part: Partial<LookedFile>): readonly LookedFile[] => [
  { file: 3, ending: 'whole', labels: [], members: [], picture: null, findings: [], ...part },
];
const label = (tenant: string | null, name: string | null = null) => ({ tenant, id: 'x', name });

describe('weighLooked', () => {
  it('is certain of a label of the organisation’s tenant, and says what it is called', () => {
    const labels = [label('another'), label(TENANT), label(TENANT, 'Intern')];
    expect(weighLooked(looked({ labels }), OWNER, [])).toEqual([
      { kind: 'label', strength: 'certain', file: 3, name: 'Intern' },
    ]);
  });
  it('says where only a file within carries it, and else goes by the file’s own', () => {
    const within = { ...label(TENANT, 'Geheim'), inside: true } as const;
    expect(weighLooked(looked({ labels: [label('another'), within] }), OWNER, [])).toEqual([
      { kind: 'label', strength: 'certain', file: 3, name: 'Geheim', inside: true },
    ]);
    expect(weighLooked(looked({ labels: [label(TENANT), within] }), OWNER, [])).toEqual([
      { kind: 'label', strength: 'certain', file: 3, name: null },
    ]);
  });
  it.each([
    ['of another tenant', [label('another')], OWNER],
    ['of no tenant', [label(null, 'Intern')], OWNER],
    ['that the list does not want looked for', [label(TENANT)], { ...OWNER, guard: { ...RULES, detectors: ['bsn'] } }],
  ])('says nothing of a label %s', (_, labels, owner) =>
    expect(weighLooked(looked({ labels }), owner, [])).toEqual([]),
  );

  it('knows members, and takes findings of its own organisation alone', () => {
    const found = { detector: 'bsn', name: 'bsn', count: 2, examples: [], strength: 'possible' } as const;
    const findings = ['bolwerk.example', 'acme.example'].map((orgId) => ({
      orgId,
      found: [{ ...found, name: orgId }],
    }));
    const members = [{ name: 'plan.pdf', size: 4_321, modifiedAt: null }];
    expect(weighLooked(looked({ findings, members }), OWNER, [download()])).toMatchObject([
      { kind: 'member', file: 3, strength: 'likely', originalName: 'plan.pdf' },
      { kind: 'content', file: 3, strength: 'possible', name: 'acme.example' },
    ]);
  });
});
