import { expect, it } from 'vitest';
import type { HostRule, Policy } from '../../../utils/policy/model.ts';
import { sharedWork } from '../../../utils/policy/shared-work.ts';
import { acmePolicy } from '../../fixtures/policy.ts';

const of = (name: string, apps: Readonly<Record<string, readonly HostRule[]>>): Policy =>
  acmePolicy({
    org: { id: `${name.toLowerCase()}.example`, name, tenants: [], mailDomains: [] },
    workApps: Object.entries(apps).map(([app, hosts]) => ({ id: app.toLowerCase(), name: app, hosts })),
  });
const acme = of('Acme', { Mail: ['mail.office.example'], Intranet: ['*.acme.example'] });

it.each<[what: string, hosts: readonly HostRule[], shared: boolean]>([
  ['the same host', ['mail.office.example'], true],
  ['a wildcard above theirs', ['*.office.example'], true],
  ['a host under their wildcard', ['hr.acme.example'], true],
  ['the apex of their wildcard', ['acme.example'], true],
  ['one of several hosts', ['bolwerk.example', 'mail.office.example'], true],
  ['a host beside theirs', ['calendar.office.example'], false],
  ['a name that only ends alike', ['notacme.example'], false],
])('of %s: %s', (_, hosts, shared) => {
  const found = sharedWork(of('Bolwerk', { Bureau: hosts }), [acme]);
  expect(found).toEqual(shared ? [{ org: 'Acme', apps: ['Bureau'] }] : []);
});

it('names each organisation that has it already, and never the list’s own', () => {
  const bolwerk = of('Bolwerk', { Mail: ['mail.office.example'], Desk: ['desk.bolwerk.example'] });
  const kade = of('Kade', { Post: ['*.office.example'] });
  expect(sharedWork(bolwerk, [acme, bolwerk, kade])).toEqual([
    { org: 'Acme', apps: ['Mail'] },
    { org: 'Kade', apps: ['Mail'] },
  ]);
  expect(sharedWork(bolwerk, [])).toEqual([]);
});
