import { describe, expect, it } from 'vitest';
import { CATALOGUE } from '../../../utils/policy/catalogue.ts';
import { parsePolicy } from '../../../utils/policy/parse.ts';
import { findProblems } from '../../../utils/policy/problems.ts';
import { acmeDocument, encode } from './documents.ts';

const pathsOf = (document: unknown) => findProblems(document, CATALOGUE).problems.map(({ path }) => path);

describe('findProblems', () => {
  it('finds nothing where the parser finds nothing, and makes the same policy', () => {
    const document = acmeDocument();
    const parsed = parsePolicy(encode(document), CATALOGUE);
    expect(findProblems(document, CATALOGUE)).toEqual({
      problems: [],
      policy: parsed.kind === 'parsed' && parsed.policy,
    });
  });

  it('finds all at once what the parser finds one by one: shape, sense and catalogue', () => {
    const document = acmeDocument({
      seq: '42',
      expires: 'soon',
      workApps: [
        { id: 'mail', name: '', hosts: ['mail.acme.example', 'https://mail.acme.example/', '*.com'] },
        { id: 'mail', name: 'Again', hosts: ['login.acme.example'], start: 'https://elsewhere.example/' },
        7,
      ],
      services: [
        { id: 'dropbx', standing: 'unapproved', instead: 'nothing' },
        { id: 'dropbox', standing: 'unaproved' },
      ],
    });
    expect(pathsOf(document).sort()).toEqual(
      [
        'seq',
        'expires',
        'workApps[0].name',
        'workApps[0].hosts[1]',
        'workApps[0].hosts[2]',
        'workApps[1].id',
        'workApps[1].start',
        'workApps[2]',
        'signIn[0]',
        'services[0].instead',
        'services[0].name',
        'services[0].category',
        'services[0].hosts',
        'services[1].standing',
      ].sort(),
    );
  });

  it('tells which values would have been right', () => {
    const [problem] = findProblems(acmeDocument({ arrangement: 'BYOB' }), CATALOGUE).problems;
    expect(problem).toEqual({
      path: 'arrangement',
      problem: { kind: 'malformed', path: 'arrangement', detail: 'unknown-value' },
      known: ['BYOD', 'BYOS', 'CYOD', 'CLEO', 'COPE'],
    });
  });

  it.each([[null], [7], ['text'], [[]]])('makes no policy of %j', (value) => {
    const { problems, policy } = findProblems(value, CATALOGUE);
    expect(problems.length).toBeGreaterThan(0);
    expect(policy).toBeNull();
  });

  // Every part of a document in turn as something that it cannot be: a look at the rest must survive that.
  const parts = [
    'org',
    'arrangement',
    'workApps',
    'signIn',
    'services',
    'guard',
    'tenantRestrictions',
    'suggestedHours',
  ];
  it.each(parts.flatMap((part) => [null, 7, 'x', {}, [], [null], [[]], [{}]].map((value) => [part, value] as const)))(
    'goes on past %s: %j',
    (part, value) => {
      const document = { ...acmeDocument(), [part]: value };
      const first = parsePolicy(encode(document), CATALOGUE);
      const { problems, policy } = findProblems(document, CATALOGUE);
      expect(problems.length > 0).toBe(first.kind !== 'parsed');
      expect(policy).not.toBeNull();
      if (first.kind === 'malformed') expect(problems.map(({ problem }) => problem)).toContainEqual(first);
    },
  );
});
