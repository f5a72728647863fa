import { describe, expect, it } from 'vitest';
import { headersFor, type OrgHeaders } from '../../../utils/boundary/org-headers.ts';

const set = (hosts: readonly string[], ...headers: readonly (readonly [string, string])[]) => ({
  hosts: hosts as OrgHeaders['sets'][number]['hosts'],
  headers: headers.map(([name, value]) => ({ name, value })),
});
const ALL: readonly OrgHeaders[] = [
  {
    orgId: 'acme.example',
    from: { names: [], but: [] },
    sets: [
      set(['login.example'], ['X-Slack-Allowed-Workspaces', 'a'], ['Restrict-Access-Context', 'b']),
      set(['*.login.example'], ['x-slack-allowed-workspaces', 'c']),
    ],
  },
  {
    orgId: 'globex.example',
    from: { names: [], but: [] },
    sets: [set(['login.example'], ['X-Slack-Allowed-Workspaces', 'd'])],
  },
];
const values = (orgId: string | null, host: string) => headersFor(ALL, orgId, host).map(({ value }) => value);

describe('headersFor', () => {
  it('gives those of the organisation whose work context it is, the first of two that are called alike', () => {
    expect(values('acme.example', 'login.example')).toEqual(['a', 'b']);
    expect(values('acme.example', 'eu.login.example')).toEqual(['c']);
    expect(values('globex.example', 'login.example')).toEqual(['d']);
  });

  it('gives none to a private request, to another host, and to an organisation that asks for none', () => {
    expect(values(null, 'login.example')).toEqual([]);
    expect(values('acme.example', 'notlogin.example')).toEqual([]);
    expect(values('globex.example', 'eu.login.example')).toEqual([]);
    expect(values('initech.example', 'login.example')).toEqual([]);
  });
});
