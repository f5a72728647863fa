import { describe, expect, it } from 'vitest';
import { decidingRule } from '../../../utils/policy/deciding-rule.ts';
import { compileStanding, standingOf } from '../../../utils/policy/standing.ts';
import { acmePolicy } from '../../fixtures/policy.ts';

const policy = acmePolicy({
  workApps: [{ id: 'app', name: 'App', hosts: ['*.acme.example', 'mail.acme.example', '*.a.acme.example'] }],
});

describe('decidingRule', () => {
  it.each([
    ['https://mail.acme.example/inbox', 'mail.acme.example'],
    ['https://x.a.acme.example/', '*.a.acme.example'],
    ['https://a.acme.example/', '*.a.acme.example'],
    ['https://other.acme.example./', '*.acme.example'],
    ['https://login.acme.example/', 'login.acme.example'],
    ['https://elsewhere.example/', undefined],
  ])('of %s is %s', (url, rule) => {
    expect(decidingRule(standingOf(compileStanding(policy, []), url), policy, url)).toBe(rule);
  });
});
