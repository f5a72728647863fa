/** A whole, valid document; `change` puts other values in its place. */
export function acmeDocument(change: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    schema: 1,
    seq: 42,
    issued: '2026-11-01T00:00:00Z',
    expires: '2027-02-01T00:00:00Z',
    org: { id: 'acme.example', name: 'Acme BV', contact: 'it@acme.example', mailDomains: ['acme.example'] },
    arrangement: 'BYOD',
    workApps: [
      { id: 'mail', name: 'Webmail', hosts: ['mail.acme.example'], start: 'https://mail.acme.example/' },
      { id: 'intranet', name: 'Intranet', hosts: ['*.intra.acme.example'] },
    ],
    signIn: ['login.acme.example'],
    services: [
      {
        id: 'acme-files',
        name: 'Acme Files',
        category: 'storage',
        hosts: ['files.acme.example'],
        standing: 'approved',
      },
      { id: 'dropbox', standing: 'unapproved', instead: 'acme-files', because: { nl: 'Elders.', en: 'Elsewhere.' } },
    ],
    ...change,
  };
}

export const encode = (document: unknown): Uint8Array =>
  new TextEncoder().encode(typeof document === 'string' ? document : JSON.stringify(document));
