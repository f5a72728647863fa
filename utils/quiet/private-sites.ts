import type { Timetable } from '../availability/model.ts';
import { coversHost, toMatchPattern } from '../policy/match-rule.ts';
import type { HostRule, PermissionSet } from '../policy/model.ts';
import type { TargetBrowser } from '../policy/needs.ts';
import type { OwnRuleProblem } from '../policy/own.ts';
import { readTypedRule } from '../policy/typed-rule.ts';

export type PrivateSiteProblem = OwnRuleProblem;

const MOST = 100;

/** The rule among these that a host falls under; null where there is none. */
export function privateRuleOf(host: string, rules: readonly HostRule[]): HostRule | null {
  return rules.find((rule) => coversHost(rule, host)) ?? null;
}

/**
 * Adds a site to those that are quiet at work.
 * @param typed a host rule, or the address of a page on that host
 */
export function addPrivateSite(
  rules: readonly HostRule[],
  typed: string,
): { readonly kind: 'added'; readonly rules: readonly HostRule[] } | { readonly kind: PrivateSiteProblem } {
  const result = readTypedRule(typed);
  if (result.kind !== 'rule') return result;
  if (rules.includes(result.rule)) return { kind: 'known' };
  if (rules.length >= MOST) return { kind: 'too-many' };
  return { kind: 'added', rules: [...rules, result.rule] };
}

/**
 * What private sites cannot do without: access to each, the overview when work ends (`notifications`), and in Chrome
 * the silence that no hook can keep (`contentSettings`).
 */
export function needsOfPrivate(rules: readonly HostRule[], browser: TargetBrowser): PermissionSet {
  const named = ['notifications', ...(browser === 'chrome' ? ['contentSettings'] : [])];
  return { origins: rules.map(toMatchPattern), permissions: rules.length > 0 ? named : [] };
}

/** The employee's timetable turned round: quiet while available for work. */
export function turnRound({ entries, until }: Timetable): Timetable {
  return { entries: entries.map(({ at, quiet }) => ({ at, quiet: !quiet })), until };
}
