import { ANYWHERE, CLOSED, PAGES, UNSAFE, withForms } from './closed-pages.ts';
import { ALLOW, CLOSED_RULE_IDS, EVERYTHING, hosts, type NetworkRule, ORG_RULE_IDS, type Unnumbered } from './rules.ts';

/** Above the rules of closed work. */
const GUESTS = 3000;

/**
 * The same as `planClosed` for what is asked for in the tabs of each organisation, whoever asks, for this run of the
 * browser; and what lets guests through.
 *
 * @param tabs by id, with the organisation whose work each is
 * @param orgIds those of the plan in force, in the order of adoption
 * @param plan all rules that Chrome keeps
 * @param guests the hosts that a tab may show, by its id
 */
export function closedTabsRules(
  tabs: ReadonlyMap<number, string>,
  orgIds: readonly string[],
  plan: readonly NetworkRule[],
  guests: ReadonlyMap<number, readonly string[]>,
  base: string,
): readonly Unnumbered[] {
  return [
    ...orgIds.flatMap((orgId, place): readonly Unnumbered[] => {
      const tabIds = [...tabs].flatMap(([tabId, of]) => (of === orgId ? tabId : []));
      const from = ORG_RULE_IDS * (place + 1) + CLOSED_RULE_IDS;
      const pages = plan.filter(
        ({ id, condition }) =>
          id >= from && id < from + CLOSED_RULE_IDS && condition.resourceTypes.includes('main_frame'),
      );
      if (tabIds.length === 0 || pages.length === 0) return [];
      const inTabs = pages.map(({ priority, action, condition }) => {
        const { initiatorDomains: _, excludedInitiatorDomains: __, ...asked } = condition;
        return { priority, action, condition: { ...asked, tabIds } };
      });
      return withForms(inTabs, base);
    }),
    ...[...guests].flatMap(([tabId, names]): readonly Unnumbered[] => {
      const tabIds = [tabId];
      const form = { regexFilter: ANYWHERE, ...UNSAFE, ...PAGES, initiatorDomains: names, tabIds };
      return [
        ...names.map((name) => ({
          priority: GUESTS,
          action: ALLOW,
          condition: { ...hosts(exactly(name)), tabIds, resourceTypes: EVERYTHING },
        })),
        { priority: CLOSED + 1, action: ALLOW, condition: form },
      ];
    }),
  ];
}

/** An address of numbers in brackets has no labels to count. */
const exactly = (name: string) => ({ wild: name.startsWith('['), labels: name.split('.').length, names: [name] });
