import type { HostRule } from './model.ts';

/** The browser's match pattern for a rule: http and https, any port, any path. */
export function toMatchPattern(rule: HostRule): string {
  return `*://${rule}/*`;
}

/** Whether a host name, as in a URL's `hostname`, falls under a rule. */
export function coversHost(rule: HostRule, host: string): boolean {
  return rule.startsWith('*.') ? host === rule.slice(2) || host.endsWith(rule.slice(1)) : host === rule;
}

/** Whether there is a host name that falls under both rules. */
export function rulesMeet(one: HostRule, other: HostRule): boolean {
  return coversHost(one, other.replace('*.', '')) || coversHost(other, one.replace('*.', ''));
}
