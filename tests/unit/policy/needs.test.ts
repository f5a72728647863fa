import { describe, expect, it } from 'vitest';
import { CATALOGUE } from '../../../utils/policy/catalogue.ts';
import type { Policy } from '../../../utils/policy/model.ts';
import { guardedServices, needsOf, withoutNeeded } from '../../../utils/policy/needs.ts';
import { parsePolicy } from '../../../utils/policy/parse.ts';
import { acmeDocument, encode } from './documents.ts';

function policyOf(change: Record<string, unknown> = {}): Policy {
  const result = parsePolicy(encode(acmeDocument(change)), CATALOGUE);
  if (result.kind !== 'parsed') throw new Error(JSON.stringify(result));
  return result.policy;
}

describe('needsOf', () => {
  it('asks for the work apps and the guarded services by name, and for nothing else', () => {
    const services = [
      ...(acmeDocument().services as object[]),
      { id: 'chatty', name: 'Chatty', category: 'ai', hosts: ['chatty.example'], standing: 'unapproved' },
      { id: 'wetransfer', standing: 'unlisted' },
    ];
    expect(needsOf(policyOf({ services }), 'chrome')).toEqual({
      workHosts: ['*://mail.acme.example/*', '*://*.intra.acme.example/*'],
      guardedHosts: ['*://*.dropbox.com/*', '*://*.dropboxusercontent.com/*'],
      tenantHosts: [],
      all: {
        origins: [
          '*://mail.acme.example/*',
          '*://*.intra.acme.example/*',
          '*://*.dropbox.com/*',
          '*://*.dropboxusercontent.com/*',
        ],
        permissions: ['downloads', 'notifications', 'tabGroups', 'contentSettings'],
      },
    });
  });

  it('asks for the hosts to which headers are added, and for none whose headers are not', () => {
    const tenantRestrictions = [
      { hosts: ['login.live.com'], headers: { 'sec-Restrict-Tenant-Access-Policy': 'restrict-msa' } },
      { hosts: ['elsewhere.example'], headers: { 'X-Employee': '7' } },
    ];
    const needs = needsOf(policyOf({ tenantRestrictions }), 'firefox');
    expect(needs.tenantHosts).toEqual(['*://login.live.com/*']);
    expect(needs.all.origins.at(-1)).toBe('*://login.live.com/*');
  });

  it('asks Firefox for no tab groups', () => {
    expect(needsOf(policyOf(), 'firefox').all.permissions).toEqual(['downloads', 'notifications']);
  });

  it('asks for no permission whose job has nothing to do', () => {
    const none = { origins: [], permissions: [] };
    expect(needsOf(policyOf({ workApps: [], services: [] }), 'chrome').all).toEqual(none);
    expect(needsOf(policyOf({ services: [] }), 'chrome').all.permissions).toEqual([
      'notifications',
      'tabGroups',
      'contentSettings',
    ]);
    expect(needsOf(policyOf({ workApps: [] }), 'chrome').all.permissions).toEqual(['downloads']);
  });

  it('guards the categories that the list names', () => {
    expect(guardedServices(policyOf({ guard: { categories: ['ai'] } }))).toEqual([]);
    expect(guardedServices(policyOf()).map(({ id }) => id)).toEqual(['dropbox']);
  });

  it.each([
    // Chrome takes what lies within along, and work would open anywhere.
    ['chrome', ['*://other.example/*']],
    ['firefox', ['*://*.acme.example/*', '*://other.example/*']],
  ] as const)('gives back in %s what nothing needs', (browser, given) => {
    const held = {
      origins: ['*://*.acme.example/*', '*://mail.acme.example/*', '*://other.example/*'],
      permissions: ['history'],
    };
    const needs = [{ origins: ['*://mail.acme.example/*'], permissions: [] }];
    expect(withoutNeeded(held, needs, browser)).toEqual({ origins: given, permissions: ['history'] });
  });
});
