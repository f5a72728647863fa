import { describe, expect, it } from 'vitest';
import { tenantHeadersOf, unknownTenantHeaders } from '../../../utils/policy/tenant-headers.ts';

const policy = (...headers: Readonly<Record<string, string>>[]) => ({
  tenantRestrictions: headers.map((each, at) => ({ hosts: [`login${at}.example`], headers: each })),
});

describe('tenantHeadersOf', () => {
  it('takes the headers that services know, in any case', () => {
    const given = policy(
      { 'RESTRICT-access-to-tenants': 'acme.example' },
      { 'X-GoogApps-Allowed-Domains': 'acme.example' },
    );
    expect(tenantHeadersOf(given)).toEqual([
      { hosts: ['login0.example'], headers: [{ name: 'RESTRICT-access-to-tenants', value: 'acme.example' }] },
      { hosts: ['login1.example'], headers: [{ name: 'X-GoogApps-Allowed-Domains', value: 'acme.example' }] },
    ]);
    expect(unknownTenantHeaders(given)).toEqual([]);
  });

  it.each(['Cookie', 'Authorization', 'X-Employee', 'Origin', '__proto__', 'constructor'])(
    'never takes another, such as %s, and says so',
    (name) => {
      const headers = Object.fromEntries([[name, 'x']]);
      expect(tenantHeadersOf(policy(headers))).toEqual([]);
      expect(unknownTenantHeaders(policy(headers, headers))).toEqual([name]);
    },
  );
});
