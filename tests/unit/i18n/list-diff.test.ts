import { describe, expect, it } from 'vitest';
import { sayChange } from '../../../utils/i18n/list-diff.ts';
import { diffLists } from '../../../utils/policy/diff.ts';
import type { Policy, Service } from '../../../utils/policy/model.ts';
import { acmePolicy } from '../../fixtures/policy.ts';

const stapel: Service = {
  id: 'stapel',
  name: 'Stapel',
  category: 'storage',
  hosts: ['*.stapel.example'],
  standing: 'approved',
};
const before = acmePolicy({ services: [stapel] });
const say = (change: Partial<Policy>, language: 'en' | 'nl') =>
  diffLists(before, { ...before, ...change }).map((one) => sayChange(one, { language, zone: 'Europe/Amsterdam' }));

describe('sayChange', () => {
  it('names an app that comes and the sites that Drempel could then read', () => {
    const workApps = [...before.workApps, { id: 'hr', name: 'HR', hosts: ['hr.acme.example'] }];
    expect(say({ seq: 43, workApps }, 'en')).toEqual([
      'Number 43, after number 42.',
      'New work app: HR (hr.acme.example).',
      'Drempel could then read these sites as well: hr.acme.example.',
    ]);
    expect(say({ workApps }, 'nl')).toEqual([
      'Nieuwe werk-app: HR (hr.acme.example).',
      'Drempel zou dan ook deze sites kunnen lezen: hr.acme.example.',
    ]);
  });

  it('says of a service that it is approved no more, and what that means', () => {
    expect(say({ services: [{ ...stapel, standing: 'unapproved' }] }, 'en')).toEqual([
      'Stapel is now not approved; it was approved.',
      'Drempel could then read these sites as well: *.stapel.example.',
    ]);
  });

  it('says hosts that come and go in one breath', () => {
    const workApps = [{ id: 'mail', name: 'Post', hosts: ['post.acme.example'] }];
    expect(say({ workApps }, 'nl').slice(0, 2)).toEqual([
      'Webmail heet nu Post.',
      'Post zit ook op post.acme.example. Post zit niet meer op mail.acme.example.',
    ]);
  });

  it('says dates as dates, and to the second where they are of one day', () => {
    expect(say({ expires: '2027-03-01T00:00:00Z' }, 'en')).toEqual([
      'Valid until 1 March 2027; that was 1 February 2027.',
    ]);
    expect(say({ expires: '2027-02-01T00:00:05Z' }, 'en')).toEqual([
      'Valid until 2027-02-01T00:00:05Z; that was 2027-02-01T00:00:00Z.',
    ]);
  });
});
