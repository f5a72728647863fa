import type { Download, FileFacts, Transfer } from '../../../utils/guard/model.ts';
import type { GuardRules, Policy, Service, Standing } from '../../../utils/policy/model.ts';

export const STAPEL: Service = {
  id: 'stapel',
  name: 'Stapel',
  category: 'storage',
  hosts: ['stapel.localhost'],
  standing: 'unapproved',
  instead: 'files',
  because: { nl: 'Delen gaat via Acme Files.', en: 'Sharing goes through Acme Files.' },
};

export const RULES: GuardRules = {
  categories: ['storage'],
  unknownFiles: { work: 'warn', private: 'pass' },
  action: 'warn',
  reason: 'none',
  detectors: [],
  patterns: [],
};

export const POLICY: Policy = {
  schema: 1,
  seq: 42,
  issued: '2026-11-01T00:00:00Z',
  expires: '2027-02-01T00:00:00Z',
  org: { id: 'acme.example', name: 'Acme', contact: 'it@acme.example', tenants: [], mailDomains: [] },
  arrangement: 'BYOD',
  workApps: [{ id: 'intranet', name: 'Intranet', hosts: ['intranet.acme.localhost'] }],
  signIn: [],
  services: [
    STAPEL,
    { id: 'files', name: 'Acme Files', category: 'storage', hosts: ['*.files.acme.localhost'], standing: 'approved' },
  ],
  guard: RULES,
  tenantRestrictions: [],
};

export const service = (part: Partial<Service> = {}): Standing => ({
  kind: 'service',
  service: { ...STAPEL, ...part },
  source: 'list',
});

export const file = (part: Partial<FileFacts> = {}): FileFacts => ({
  name: 'plan.pdf',
  size: 4_321,
  type: 'application/pdf',
  lastModified: 1_000_000,
  ...part,
});

export const transfer = (...files: FileFacts[]): Transfer => ({ entry: 'file-input', files });

export const download = (part: Partial<Download> = {}): Download => ({
  name: 'plan.pdf',
  size: 4_321,
  startedAt: 999_000,
  completedAt: 1_000_100,
  endKnown: true,
  appId: 'acme.example/intranet',
  appName: 'Intranet',
  orgId: 'acme.example',
  ...part,
});
