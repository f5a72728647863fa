import fc from 'fast-check';
import { expect, it } from 'vitest';
import { judgeHosts, planWipe } from '../../utils/boundary/wipe-plan.ts';
import type { HostRule } from '../../utils/policy/model.ts';
import { acmePolicy } from '../fixtures/policy.ts';

const NAMES = ['acme.example', 'mail.acme.example', 'hr.acme.example', 'a.hr.acme.example', 'mail.acme.example.evil'];
const host = fc.constantFrom(...NAMES, 'example', 'xmail.acme.example', 'bolwerk.example');
const rule = fc.tuple(fc.boolean(), host).map(([wild, name]) => (wild ? `*.${name}` : name));
const rules = fc.uniqueArray(rule, { maxLength: 4 });
const cookie = fc.record({ domain: fc.tuple(fc.boolean(), host).map(([dot, name]) => (dot ? `.${name}` : name)) });
const origin = fc.tuple(fc.constantFrom('http', 'https'), host, fc.constantFrom('', ':8443')).map((parts) => {
  const [scheme, name, port] = parts;
  return `${scheme}://${name}${port}`;
});

const policyOf = (id: string, hosts: readonly HostRule[], signIn: readonly HostRule[] = []) =>
  acmePolicy({
    org: { id, name: id, tenants: [], mailDomains: [] },
    workApps: [{ id: 'app', name: 'App', hosts: [...hosts] }],
    signIn: [...signIn],
    services: [],
  });
/** Said in another way than the index says it. */
const covers = (one: HostRule, name: string) =>
  one.startsWith('*.') ? `.${name}`.endsWith(one.slice(1)) : one === name;
/** How exactly a rule names a host; the exact name most of all. */
const nearness = (one: HostRule, name: string) => (covers(one, name) ? one.length + (one === name ? 1000 : 0) : -1);
const nearest = (some: readonly HostRule[], name: string) => Math.max(-1, ...some.map((one) => nearness(one, name)));
const isWork = (hosts: readonly HostRule[], signIn: readonly HostRule[], name: string) =>
  nearest(hosts, name) >= 0 && nearest(hosts, name) >= nearest(signIn, name);

it('takes what is of a work host of this organisation alone, and nothing else', () => {
  fc.assert(
    fc.property(rules, rules, rules, fc.array(cookie), fc.array(origin), (own, signIn, others, cookies, origins) => {
      const policies = [policyOf('acme.example', own, signIn), policyOf('bolwerk.example', others)];
      const goes = (name: string) => isWork(own, signIn, name) && !isWork(others, [], name);
      const plan = planWipe({ rules: own, cookies, origins }, judgeHosts(policies, 'acme.example'));
      expect(plan.cookies).toEqual(cookies.filter(({ domain }) => goes(domain.replace(/^\./, ''))));
      for (const name of plan.hosts) expect(goes(name)).toBe(true);
      for (const one of plan.origins) expect(goes(new URL(one).hostname)).toBe(true);
      for (const one of origins) expect(plan.origins.includes(one)).toBe(goes(new URL(one).hostname));
      for (const name of own) if (!name.startsWith('*.') && goes(name)) expect(plan.hosts).toContain(name);
    }),
    { numRuns: 1000 },
  );
});
