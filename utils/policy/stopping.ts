import type { Arrangement, ListOffer, Policy } from './model.ts';

/** What must be so before a list may stop an upload outright (design §1). */
export type StopCondition = 'company-device' | 'managed';

/** Where the device is the company's: chosen by the employee, or lent with leave for private use. */
const COMPANY_DEVICES: readonly Arrangement[] = ['CYOD', 'COPE'];

/**
 * Which conditions are missing for a list that asks to stop uploads; none where it may.
 * @param vouched whether the settings of this browser name the list's key: only who manages a device can set them
 */
export function missingForStop({ arrangement }: Policy, vouched: boolean): readonly StopCondition[] {
  return [
    ...(COMPANY_DEVICES.includes(arrangement) ? [] : (['company-device'] as const)),
    ...(vouched ? [] : (['managed'] as const)),
  ];
}

/** Whether uploads that would be asked about are stopped. */
export function stopsUploads(policy: Policy, vouched: boolean): boolean {
  return policy.guard.action === 'stop' && missingForStop(policy, vouched).length === 0;
}

/** The keys by which a list is known: the one that signed it, and those before it. RFC 7638 thumbprints. */
export function keysOf({ thumbprint, formerKeys = [] }: Pick<ListOffer, 'thumbprint' | 'formerKeys'>): Set<string> {
  return new Set([thumbprint, ...formerKeys.map((key) => key.thumbprint)]);
}
