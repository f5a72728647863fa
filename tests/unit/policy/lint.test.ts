import { describe, expect, it } from 'vitest';
import { CATALOGUE } from '../../../utils/policy/catalogue.ts';
import { type Finding, lintList } from '../../../utils/policy/lint.ts';
import { acmeDocument } from './documents.ts';

const NOW = Date.parse('2026-11-20T00:00:00Z');
const lint = (change: Record<string, unknown> = {}, now = NOW) => lintList(acmeDocument(change), CATALOGUE, now);
const warnings = (found: readonly Finding[]) => found.filter(({ severity }) => severity === 'warning');
const app = (hosts: string[]) => ({ id: 'app', name: 'App', hosts });
const service = (change: object) => ({
  id: 'x',
  name: 'X',
  category: 'storage',
  hosts: ['x.example'],
  standing: 'unapproved',
  ...change,
});

describe('lintList', () => {
  it('has nothing to say of a list that is well', () => expect(lint()).toEqual([]));

  it('calls an error what the employee’s Drempel refuses, and dates that are not of now', () => {
    expect(lint({ expires: '2026-11-19T00:00:00Z' })).toMatchObject([
      { path: 'expires', severity: 'error', remark: { kind: 'refused', problem: { kind: 'expired' } } },
    ]);
    expect(lint({ issued: '2026-12-01T00:00:00Z' })).toMatchObject([
      { path: 'issued', severity: 'error', remark: { kind: 'refused', problem: { kind: 'not-yet' } } },
    ]);
    expect(lint({ arrangement: 'BYDO' })).toMatchObject([
      { path: 'arrangement', severity: 'error', remark: { kind: 'refused', meant: 'BYOD' } },
    ]);
  });

  it.each([
    [{ expires: '2026-12-01T00:00:00Z' }, 'expires', { kind: 'expires-soon', days: 11 }],
    [{ expires: '2028-01-01T00:00:00Z' }, 'expires', { kind: 'expires-late' }],
    [{ sevices: [] }, 'sevices', { kind: 'unknown-field', field: 'sevices', meant: 'services' }],
    [
      { guard: { detectors: ['label', 'ibna'] } },
      'guard.detectors[1]',
      { kind: 'unknown-detector', name: 'ibna', meant: 'iban' },
    ],
    [
      { tenantRestrictions: [{ hosts: ['login.live.com'], headers: { 'Restrict-Acces-Context': 'x' } }] },
      'tenantRestrictions[0].headers.Restrict-Acces-Context',
      { kind: 'unknown-header', name: 'Restrict-Acces-Context', meant: 'Restrict-Access-Context' },
    ],
    [{ motto: 'x' }, 'motto', { kind: 'unknown-field', field: 'motto', meant: undefined }],
    [{ services: [service({ category: 'ai' })] }, 'services[0].standing', { kind: 'unguarded', category: 'ai' }],
    [
      { services: [service({ standing: 'approved', because: { nl: 'a', en: 'b' } })] },
      'services[0].because',
      { kind: 'no-effect', field: 'because', name: 'X' },
    ],
    [{ guard: { action: 'stop' } }, 'guard.action', { kind: 'stop-becomes-warn', arrangement: 'BYOD' }],
    [
      { suggestedHours: { zone: 'Europe/Amsterdam', windows: [{ days: ['mo'], from: '08:00', to: '08:00' }] } },
      'suggestedHours.windows[0]',
      { kind: 'hours', problem: { kind: 'empty' } },
    ],
    [
      { workApps: [app(['*.acme.example', 'mail.acme.example'])] },
      'workApps[0].hosts[1]',
      { kind: 'superfluous', rule: 'mail.acme.example', wider: '*.acme.example' },
    ],
    [
      { workApps: [app(['*.a.acme.example', '*.acme.example'])] },
      'workApps[0].hosts[0]',
      { kind: 'superfluous', rule: '*.a.acme.example', wider: '*.acme.example' },
    ],
    [
      { workApps: [app(['mail.login.acme.example'])], signIn: ['*.login.acme.example'] },
      'workApps[0].hosts[0]',
      { kind: 'within', as: 'work', wider: '*.login.acme.example' },
    ],
    [
      { workApps: [app(['*.acme.example'])], services: [service({ hosts: ['old.acme.example'] })] },
      'services[0].hosts[0]',
      { kind: 'within', as: 'unapproved', wider: '*.acme.example', of: 'App' },
    ],
    [
      { workApps: [app(['*.sso.acme.example'])] },
      'workApps[0].hosts[0]',
      { kind: 'like-sign-in', rule: '*.sso.acme.example' },
    ],
    [{ workApps: [app(['*.google.com'])], services: [] }, 'workApps[0].hosts[0]', { kind: 'takes-in' }],
  ])('warns: %j', (change, path, remark) => {
    const found = lint(change);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({ path, severity: 'warning', remark });
  });

  it.each([
    ['a sign-in host below a work app', { workApps: [app(['*.acme.example'])], services: [] }],
    [
      'an approved tenant below an unapproved service',
      {
        services: [
          service({ id: 'own', hosts: ['acme.sharepoint.com'], standing: 'approved' }),
          { id: 'sharepoint', standing: 'unapproved', instead: 'own' },
        ],
      },
    ],
    [
      'a work app that is one tenant of a service',
      { workApps: [app(['acme.sharepoint.com'])], services: [{ id: 'sharepoint', standing: 'unapproved' }] },
    ],
    ['work apps with a part of such a name', { workApps: [app(['authors.acme.example', 'my.login.acme.example'])] }],
    ['a stop on a device of the organisation', { arrangement: 'COPE', guard: { action: 'stop' } }],
  ])('takes %s as meant', (_, change) => expect(lint(change)).toEqual([]));

  it('tells what lies behind an error in a service', () => {
    const found = lint({
      services: [
        { id: 'dropbx', standing: 'unapproved' },
        { id: 'box', standing: 'unapproved', instead: 'mega' },
        { id: 'mega', standing: 'unlisted' },
        service({ instead: 'onedrvie' }),
        { id: 'onedrive', standing: 'approved' },
      ],
    });
    expect(found.map(({ path, remark }) => [path, remark])).toEqual(
      expect.arrayContaining([
        ['services[0].hosts', { kind: 'unknown-service', id: 'dropbx', meant: 'dropbox' }],
        ['services[1].instead', { kind: 'not-approved', id: 'mega' }],
        ['services[3].instead', expect.objectContaining({ kind: 'refused', meant: 'onedrive' })],
      ]),
    );
  });

  it('goes on with the rest of a list that has errors', () => {
    const found = lint({ org: { id: '', name: 7 }, guard: { action: 'stop' }, signIn: ['*.nl'] });
    expect(found.map(({ path }) => path)).toEqual(['org.id', 'org.name', 'signIn[0]', 'guard.action']);
    expect(warnings(found)).toHaveLength(1);
  });
});
