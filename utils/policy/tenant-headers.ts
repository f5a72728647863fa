import type { HostRule, Policy } from './model.ts';

/**
 * Headers by which services let people sign in to the accounts of an organisation alone, as their makers document them.
 * Any other could say anything to anybody, so a list cannot have it added.
 */
export const TENANT_HEADERS = [
  'Restrict-Access-To-Tenants',
  'Restrict-Access-Context',
  'sec-Restrict-Tenant-Access-Policy',
  'X-GoogApps-Allowed-Domains',
  'X-Slack-Allowed-Workspaces-Requester',
  'X-Slack-Allowed-Workspaces',
  'X-Dropbox-allowed-Team-Ids',
  'sec-GitHub-allowed-enterprise',
  'ChatGPT-Allowed-Workspace-Id',
  'anthropic-allowed-org-ids',
] as const;
const KNOWN: ReadonlySet<string> = new Set(TENANT_HEADERS.map((name) => name.toLowerCase()));

/** What is added to requests to these hosts, from the work context of the organisation alone. */
export interface TenantHeaders {
  readonly hosts: readonly HostRule[];
  readonly headers: readonly { readonly name: string; readonly value: string }[];
}

/** What a list asks to be added to requests of its work context, of the headers that are known; may be empty. */
export function tenantHeadersOf({ tenantRestrictions }: Pick<Policy, 'tenantRestrictions'>): readonly TenantHeaders[] {
  return tenantRestrictions
    .map(({ hosts, headers }) => ({
      hosts,
      headers: Object.entries(headers)
        .filter(([name]) => isKnown(name))
        .map(([name, value]) => ({ name, value })),
    }))
    .filter(({ headers }) => headers.length > 0);
}

/** Names of headers that a list asks for and that are never added, each once. */
export function unknownTenantHeaders({ tenantRestrictions }: Pick<Policy, 'tenantRestrictions'>): readonly string[] {
  const names = tenantRestrictions.flatMap(({ headers }) => Object.keys(headers));
  return [...new Set(names.filter((name) => !isKnown(name)))];
}

const isKnown = (name: string) => KNOWN.has(name.toLowerCase());
