import { createHash } from 'node:crypto';
import { type Deployment, firefoxPolicy, type ManagedValues } from './managed-values.ts';

type PlistValue = string | boolean | number | readonly PlistValue[] | { readonly [key: string]: PlistValue };

/** A profile for any management system, and the same preferences by domain, as Jamf takes them. */
export function macFiles(deployment: Deployment): Record<string, string> {
  const domains = domainsOf(deployment);
  return {
    'macos/drempel.mobileconfig': writePlist(profileOf(deployment, domains)),
    ...Object.fromEntries(domains.map(([domain, content]) => [`macos/jamf/${domain}.plist`, writePlist(content)])),
  };
}

type Domain = readonly [domain: string, content: { readonly [key: string]: PlistValue }];

function domainsOf(deployment: Deployment): readonly Domain[] {
  const values = { ...deployment.values } as Required<ManagedValues>;
  return [
    [`com.google.Chrome.extensions.${deployment.chromeId}`, values],
    [`com.microsoft.Edge.extensions.${deployment.chromeId}`, values],
    // Firefox looks at its domain only where this says so.
    ['org.mozilla.firefox', { EnterprisePoliciesEnabled: true, ...(firefoxPolicy(deployment) as object) }],
  ];
}

function profileOf({ org }: Deployment, domains: readonly Domain[]): PlistValue {
  const identifier = `drempel.${org.id}`;
  return {
    PayloadType: 'Configuration',
    PayloadVersion: 1,
    PayloadIdentifier: identifier,
    PayloadUUID: uuidOf(identifier),
    PayloadDisplayName: 'Drempel',
    PayloadOrganization: org.name,
    PayloadScope: 'System',
    PayloadContent: domains.map(([domain, content]) => ({
      PayloadType: domain,
      PayloadVersion: 1,
      PayloadIdentifier: `${identifier}.${domain}`,
      PayloadUUID: uuidOf(`${identifier}.${domain}`),
      PayloadDisplayName: domain,
      ...content,
    })),
  };
}

/** A UUID of a name (RFC 9562, version 8), so that the next profile of the same organisation replaces this one. */
function uuidOf(name: string): string {
  const hex = createHash('sha256').update(name).digest('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), `8${hex.slice(13, 16)}`, `8${hex.slice(17, 20)}`, hex.slice(20, 32)]
    .join('-')
    .toUpperCase();
}

function writePlist(value: PlistValue): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">
<plist version="1.0">
${writeValue(value, '')}
</plist>
`;
}

function writeValue(value: PlistValue, indent: string): string {
  if (typeof value === 'string') return `${indent}<string>${escapeXml(value)}</string>`;
  if (typeof value === 'boolean') return `${indent}<${value}/>`;
  if (typeof value === 'number') return `${indent}<integer>${value}</integer>`;
  const deeper = `${indent}  `;
  if (Array.isArray(value)) {
    return `${indent}<array>\n${value.map((one) => writeValue(one, deeper)).join('\n')}\n${indent}</array>`;
  }
  const entries = Object.entries(value).map(
    ([key, one]) => `${deeper}<key>${escapeXml(key)}</key>\n${writeValue(one, deeper)}`,
  );
  return `${indent}<dict>\n${entries.join('\n')}\n${indent}</dict>`;
}

/** Text for XML, in elements and in attributes. */
export const escapeXml = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
