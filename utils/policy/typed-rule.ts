import { type HostRuleResult, parseHostRule } from './host-rule.ts';

/** A host rule as a person types it: the rule itself, or the address of a page on that host. */
export function readTypedRule(typed: string): HostRuleResult {
  const text = typed.trim();
  return parseHostRule(/^https?:\/\//i.test(text) ? (URL.parse(text)?.hostname ?? '') : text);
}
