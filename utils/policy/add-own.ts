import type { HostRule } from './model.ts';
import { type OwnPart, type OwnRuleProblem, type OwnRules, removeOwnRule } from './own.ts';
import { readTypedRule } from './typed-rule.ts';

const MOST = 100;

/**
 * Adds one site to a part, and takes it out of the others.
 * @param typed a host rule, or the address of a page on that host
 * @returns what is wrong with it where it cannot be added: no host, more than a site, there already, or one too many
 */
export function addOwnRule(
  own: OwnRules,
  to: OwnPart,
  typed: string,
): { readonly kind: 'added'; readonly own: OwnRules; readonly rule: HostRule } | { readonly kind: OwnRuleProblem } {
  const result = readTypedRule(typed);
  if (result.kind !== 'rule') return { kind: result.kind };
  const { rule } = result;
  if (own[to].includes(rule)) return { kind: 'known' };
  if (own[to].length >= MOST) return { kind: 'too-many' };
  const without = removeOwnRule(own, rule);
  return { kind: 'added', rule, own: { ...without, [to]: [...without[to], rule] } };
}
