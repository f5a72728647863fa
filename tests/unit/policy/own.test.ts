import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addOwnRule } from '../../../utils/policy/add-own.ts';
import type { Standing } from '../../../utils/policy/model.ts';
import { needsOf } from '../../../utils/policy/needs.ts';
import {
  besideGuarded,
  completeOwnRules,
  isOwn,
  NO_OWN_RULES,
  type OwnRules,
  removeOwnRule,
  withOwnRules,
} from '../../../utils/policy/own.ts';
import { compileStanding, standingOf } from '../../../utils/policy/standing.ts';
import { acmePolicy } from '../../fixtures/policy.ts';

const own = (change: Partial<OwnRules>): OwnRules => ({ ...NO_OWN_RULES, ...change });
const policy = acmePolicy({
  workApps: [{ id: 'all', name: 'All', hosts: ['*.acme.example', 'mail.acme.example'] }],
  services: [
    { id: 'stapel', name: 'Stapel', category: 'storage', hosts: ['*.stapel.example'], standing: 'unapproved' },
  ],
});
const standing = (url: string, rules: OwnRules) => standingOf(compileStanding(withOwnRules(policy, rules), []), url);

const nameOf = (found: Standing) =>
  found.kind === 'work' ? found.app.id : found.kind === 'service' ? found.service.id : found.kind;

describe('adding a site of one’s own', () => {
  it.each([
    ['notes.example', 'notes.example'],
    [' Notes.Example ', 'notes.example'],
    ['https://notes.example/some/page?x#y', 'notes.example'],
    ['https://notes.example:8443/', 'notes.example'],
    ['*.notes.example', '*.notes.example'],
    ['café.example', 'xn--caf-dma.example'],
  ])('takes %j as %s', (typed, rule) => {
    expect(addOwnRule(NO_OWN_RULES, 'work', typed)).toEqual({
      kind: 'added',
      rule,
      own: { work: [rule], signIn: [], leftAlone: [], revision: 1 },
    });
  });

  it.each([
    ['', 'bad-host'],
    ['notes.example/page', 'bad-host'],
    ['192.0.2.1', 'bad-host'],
    ['javascript:alert(1)', 'bad-host'],
    ['*', 'claims-too-much'],
    ['*.nl', 'claims-too-much'],
    ['addons.mozilla.org', 'claims-too-much'],
  ])('says what is wrong with %j', (typed, kind) => {
    expect(addOwnRule(NO_OWN_RULES, 'leftAlone', typed)).toEqual({ kind });
  });

  it('keeps a site in one part, and no more than a hundred', () => {
    const there = own({ work: ['a.example'] });
    expect(addOwnRule(there, 'work', 'a.example')).toEqual({ kind: 'known' });
    expect(addOwnRule(there, 'leftAlone', 'a.example')).toMatchObject({ own: { work: [], leftAlone: ['a.example'] } });
    expect(addOwnRule(own({ leftAlone: ['a.example'] }), 'signIn', 'a.example')).toMatchObject({
      own: { signIn: ['a.example'], leftAlone: [] },
    });
    expect(removeOwnRule(own({ signIn: ['a.example'] }), 'a.example').signIn).toEqual([]);
    const full = own({ work: Array.from({ length: 100 }, (_, n) => `h${n}.example`) });
    expect(addOwnRule(full, 'work', 'a.example')).toEqual({ kind: 'too-many' });
    expect(removeOwnRule(full, 'h3.example').work).toHaveLength(99);
  });
});

describe('a list with additions', () => {
  it('makes a site work, marked as one’s own', () => {
    const added = standing('https://notes.example/', own({ work: ['notes.example'] }));
    expect(added).toMatchObject({ kind: 'work', app: { name: 'notes.example' } });
    expect(added.kind === 'work' && isOwn(added.app)).toBe(true);
    const listed = standing('https://mail.acme.example/', own({ work: ['notes.example'] }));
    expect(listed.kind === 'work' && isOwn(listed.app)).toBe(false);
  });

  it('leaves a site alone that the list calls work, by its own name or below a wildcard', () => {
    const rules = own({ leftAlone: ['mail.acme.example', 'fun.acme.example'] });
    for (const host of ['mail', 'fun']) {
      expect(standing(`https://${host}.acme.example/`, rules)).toMatchObject({
        kind: 'service',
        service: { standing: 'unlisted' },
      });
    }
    expect(standing('https://intranet.acme.example/', rules).kind).toBe('work');
  });

  it('takes a site out of work, by its own name or below a wildcard, where one signs in', () => {
    const rules = own({ signIn: ['mail.acme.example', 'sso.acme.example', 'sso.other.example'] });
    for (const host of ['mail.acme', 'sso.acme', 'sso.other'])
      expect(standing(`https://${host}.example/`, rules)).toEqual({ kind: 'sign-in' });
    expect(standing('https://intranet.acme.example/', rules).kind).toBe('work');
  });

  it('is read where an earlier version kept it without the part for sign-in', () => {
    expect(completeOwnRules({ work: ['a.example'], leftAlone: [], revision: 3 })).toEqual(
      own({ work: ['a.example'], revision: 3 }),
    );
    expect(completeOwnRules(undefined)).toEqual(NO_OWN_RULES);
  });

  it('leaves a service alone that the list does not approve', () => {
    const rules = own({ leftAlone: ['*.stapel.example'] });
    expect(standing('https://www.stapel.example/', rules)).toMatchObject({ service: { standing: 'unlisted' } });
    expect(needsOf(withOwnRules(policy, rules), 'chrome').guardedHosts).toEqual([]);
  });

  it.each([
    ['*.stapel.example', false],
    ['stapel.example', false],
    ['www.stapel.example', false],
    ['*.www.stapel.example', false],
    ['*.example', false],
    ['notstapel.example', true],
    ['mail.acme.example', true],
  ])('where the list stops uploads, %s still counts: %s', (rule, counts) => {
    const kept = counts ? [rule] : [];
    expect(besideGuarded(own({ work: [rule] }), policy).work).toEqual(kept);
    expect(besideGuarded(own({ leftAlone: [rule] }), policy).leftAlone).toEqual(kept);
    expect(besideGuarded(own({ signIn: [rule] }), policy).signIn).toEqual(kept);
  });

  it('asks the browser for the sites added, and no longer for the ones left alone', () => {
    const rules = own({ work: ['notes.example'], leftAlone: ['mail.acme.example'] });
    expect(needsOf(withOwnRules(policy, rules), 'chrome').workHosts).toEqual([
      '*://*.acme.example/*',
      '*://notes.example/*',
    ]);
  });

  it('changes nothing about any other site', () => {
    const label = fc.constantFrom('a', 'b', 'mail', 'notes', 'acme', 'stapel');
    const host = fc.array(label, { minLength: 1, maxLength: 3 }).map((labels) => `${labels.join('.')}.example`);
    const rules = fc.record({ work: fc.array(host, { maxLength: 3 }), leftAlone: fc.array(host, { maxLength: 3 }) });
    fc.assert(
      fc.property(rules, host, ({ work, leftAlone }, visited) => {
        const rules = own({ work, leftAlone: leftAlone.filter((one) => !work.includes(one)) });
        const url = `https://${visited}/`;
        const found = standing(url, rules);
        if (rules.work.includes(visited)) expect(found.kind).toBe('work');
        else if (rules.leftAlone.includes(visited)) expect(found).toMatchObject({ service: { standing: 'unlisted' } });
        else expect(nameOf(found)).toBe(nameOf(standing(url, NO_OWN_RULES)));
      }),
    );
  });
});
