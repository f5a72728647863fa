import { coversHost } from './match-rule.ts';
import type { HostRule, Policy, Standing } from './model.ts';

/**
 * The host rule by which a URL has its standing: of the owner's rules the exact host, else the longest wildcard that
 * covers it. Undefined where no rule decided.
 */
export function decidingRule(standing: Standing, policy: Policy, url: string): HostRule | undefined {
  const host = URL.parse(url)?.hostname.replace(/\.$/, '');
  const rules = rulesOf(standing, policy);
  if (host === undefined) return undefined;
  return rules
    .filter((rule) => coversHost(rule, host))
    .sort((a, b) => Number(a.startsWith('*.')) - Number(b.startsWith('*.')) || b.length - a.length)[0];
}

function rulesOf(standing: Standing, policy: Policy): readonly HostRule[] {
  switch (standing.kind) {
    case 'work':
      return standing.app.hosts;
    case 'sign-in':
      return policy.signIn;
    case 'service':
      return standing.service.hosts;
    case 'unknown':
      return [];
  }
}
