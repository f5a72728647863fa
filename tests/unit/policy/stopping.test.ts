import { describe, expect, it } from 'vitest';
import { ARRANGEMENTS } from '../../../utils/policy/model.ts';
import { keysOf, missingForStop, stopsUploads } from '../../../utils/policy/stopping.ts';
import { acmePolicy } from '../../fixtures/policy.ts';

const policyOf = (arrangement: (typeof ARRANGEMENTS)[number], action: 'warn' | 'stop' = 'stop') => {
  const policy = acmePolicy({ arrangement });
  return { ...policy, guard: { ...policy.guard, action } };
};

describe('a list that asks to stop uploads', () => {
  it('may do so on a device of the company, in a browser of which the settings name its key', () => {
    const may = ARRANGEMENTS.filter((arrangement) => stopsUploads(policyOf(arrangement), true));
    expect(may).toEqual(['CYOD', 'COPE']);
    expect(ARRANGEMENTS.filter((arrangement) => stopsUploads(policyOf(arrangement), false))).toEqual([]);
    expect(ARRANGEMENTS.filter((arrangement) => stopsUploads(policyOf(arrangement, 'warn'), true))).toEqual([]);
  });

  it('misses what it misses', () => {
    expect(missingForStop(policyOf('COPE'), true)).toEqual([]);
    expect(missingForStop(policyOf('COPE'), false)).toEqual(['managed']);
    expect(missingForStop(policyOf('CLEO'), true)).toEqual(['company-device']);
    expect(missingForStop(policyOf('BYOD'), false)).toEqual(['company-device', 'managed']);
  });

  it('is known by its own key and by those before it', () => {
    expect([...keysOf({ thumbprint: 'c' })]).toEqual(['c']);
    const formerKeys = ['a', 'b'].map((thumbprint) => ({ thumbprint, retires: 0 }));
    expect([...keysOf({ thumbprint: 'c', formerKeys })].sort()).toEqual(['a', 'b', 'c']);
  });
});
