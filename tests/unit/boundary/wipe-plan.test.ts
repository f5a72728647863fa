import { expect, it } from 'vitest';
import { hostOf, judgeHosts, planWipe } from '../../../utils/boundary/wipe-plan.ts';
import { acmePolicy } from '../../fixtures/policy.ts';

const work = (id: string, hosts: readonly string[]) =>
  acmePolicy({
    org: { id, name: id, tenants: [], mailDomains: [] },
    workApps: [{ id: 'app', name: 'App', hosts: [...hosts] }],
    signIn: ['login.acme.example'],
    services: [],
  });
const acme = work('acme.example', ['mail.acme.example', '*.intra.acme.example', 'both.example']);
const bolwerk = work('bolwerk.example', ['both.example']);

it('goes by the exact host of a cookie, with or without a dot before it', () => {
  const cookies = [
    'mail.acme.example',
    '.mail.acme.example',
    '.acme.example',
    'acme.example',
    'shop.acme.example',
    'xmail.acme.example',
    'a.mail.acme.example',
    'wiki.intra.acme.example',
    '.intra.acme.example',
    'login.acme.example',
    'both.example',
  ].map((domain) => ({ domain }));
  const plan = planWipe({ rules: [], cookies, origins: [] }, judgeHosts([acme, bolwerk], 'acme.example'));
  expect(plan.cookies.map(({ domain }) => domain)).toEqual([
    'mail.acme.example',
    '.mail.acme.example',
    'wiki.intra.acme.example',
    '.intra.acme.example',
  ]);
});

it('finds the hosts below a wildcard by what they have kept, and takes both schemes and each port that was seen', () => {
  const found = {
    rules: ['mail.acme.example', '*.intra.acme.example'],
    cookies: [{ domain: 'wiki.intra.acme.example' }],
    origins: ['http://hr.intra.acme.example:8080', 'https://shop.acme.example:8080'],
  };
  const plan = planWipe(found, judgeHosts([acme], 'acme.example'));
  expect(plan.hosts).toEqual([
    'hr.intra.acme.example',
    'intra.acme.example',
    'mail.acme.example',
    'wiki.intra.acme.example',
  ]);
  expect(plan.origins).toHaveLength(9);
  expect(plan.origins).toContain('http://hr.intra.acme.example:8080');
});

it('leaves what two organisations share to the other, and says so', () => {
  const fateOf = judgeHosts([acme, bolwerk], 'acme.example');
  expect(['mail.acme.example', 'both.example', 'login.acme.example', ''].map(fateOf)).toEqual([
    'goes',
    'shared',
    'stays',
    'stays',
  ]);
});

it('reads the host of what a page made itself, too', () => {
  expect(['https://a.example:8/b', 'blob:https://a.example/b', 'data:,a', ''].map(hostOf)).toEqual([
    'a.example',
    'a.example',
    '',
    '',
  ]);
});
