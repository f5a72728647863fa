import type { AdoptedList, CatalogueService, Policy } from '../../../utils/policy/model.ts';
import type { Settings } from '../../../utils/ports/settings.ts';
import { createLists, type Lists } from '../../../utils/services/lists.ts';
import { acmePolicy } from '../../fixtures/policy.ts';
import { fakeSettings } from './quiet-fakes.ts';

/** A policy as a list in force. */
export const inForce = (policy: Policy, change: Partial<AdoptedList> = {}): AdoptedList => ({
  policy,
  source: { kind: 'file', name: 'list.jws' },
  thumbprint: 't',
  digest: `${policy.org.id} ${policy.seq}`,
  unknownFields: [],
  adoptedAt: 1,
  checkedAt: 1,
  ...change,
});

/** Lists of one work app, whose hosts are `*.acme.example`. */
export const chatLists = (): Lists =>
  listsOf([acmePolicy({ workApps: [{ id: 'chat', name: 'Chat', hosts: ['*.acme.example'] }] })]).lists;

/** The lists as the background has them, over settings in memory, and a way to put others in their place. */
export function listsOf(policies: readonly Policy[], catalogue: readonly CatalogueService[] = []) {
  const stored: Settings = { lists: policies.map((policy) => inForce(policy)) };
  const settings = fakeSettings(stored);
  const lists: Lists = createLists({ settings, managed: { stopsFor: async () => false }, catalogue });
  return {
    lists,
    async put(...next: readonly AdoptedList[]) {
      stored.lists = next;
      await lists.reload();
    },
  };
}
