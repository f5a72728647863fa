import { escapeXml } from './mac.ts';
import type { Deployment, ManagedValues } from './managed-values.ts';

const BROWSERS = [
  { name: 'Chrome', file: 'chrome', key: 'Google\\Chrome' },
  { name: 'Edge', file: 'edge', key: 'Microsoft\\Edge' },
] as const;

const keyOf = (browser: (typeof BROWSERS)[number], chromeId: string) =>
  `Software\\Policies\\${browser.key}\\3rdparty\\extensions\\${chromeId}\\policy`;

/** The area that an ADMX file gets its settings in, as the Policy CSP names it. */
const AREA = './Device/Vendor/MSFT/Policy';

/** Registry files, and an administrative template for Group Policy and Intune. */
export function windowsFiles(deployment: Deployment): Record<string, string | Uint8Array> {
  const { values, chromeId } = deployment;
  return {
    ...Object.fromEntries(
      BROWSERS.map((browser) => [`windows/${browser.file}.reg`, writeRegistry(keyOf(browser, chromeId), values)]),
    ),
    'windows/drempel.admx': writeAdmx(chromeId),
    'windows/en-US/drempel.adml': ADML,
    'windows/intune.md': writeIntune(values),
  };
}

/** Registry Editor's own format: UTF-16 with a byte order mark and CRLF. */
function writeRegistry(key: string, values: ManagedValues): Uint8Array {
  const lines = Object.entries(values).map(([name, value]) => `"${name}"="${String(value).replace(/[\\"]/g, '\\$&')}"`);
  const text = ['Windows Registry Editor Version 5.00', '', `[HKEY_LOCAL_MACHINE\\${key}]`, ...lines, ''].join('\r\n');
  return Buffer.from(`\uFEFF${text}`, 'utf16le');
}

const writeAdmx = (chromeId: string) => `<?xml version="1.0" encoding="utf-8"?>
<policyDefinitions xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" revision="1.0" schemaVersion="1.0"
  xmlns="http://schemas.microsoft.com/GroupPolicy/2006/07/PolicyDefinitions">
  <policyNamespaces>
    <target prefix="drempel" namespace="Drempel.Policies"/>
  </policyNamespaces>
  <resources minRequiredRevision="1.0"/>
  <categories>
    <category name="Drempel" displayName="$(string.Drempel)"/>
  </categories>
  <policies>
${BROWSERS.map(
  (
    browser,
  ) => `    <policy name="EnrolmentCode${browser.name}" class="Machine" displayName="$(string.EnrolmentCode${browser.name})"
      explainText="$(string.Explain)" presentation="$(presentation.EnrolmentCode)" key="${keyOf(browser, chromeId)}">
      <parentCategory ref="Drempel"/>
      <elements>
        <text id="EnrolmentCode" valueName="enrolmentCode" required="true" maxLength="2048"/>
      </elements>
    </policy>`,
).join('\n')}
  </policies>
</policyDefinitions>
`;

const ADML = `<?xml version="1.0" encoding="utf-8"?>
<policyDefinitionResources xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" revision="1.0" schemaVersion="1.0"
  xmlns="http://schemas.microsoft.com/GroupPolicy/2006/07/PolicyDefinitions">
  <displayName>Drempel</displayName>
  <description>Drempel</description>
  <resources>
    <stringTable>
      <string id="Drempel">Drempel</string>
      <string id="EnrolmentCodeChrome">Enrolment code for Chrome</string>
      <string id="EnrolmentCodeEdge">Enrolment code for Edge</string>
      <string id="Explain">The address of the allowed-services list, a # and the thumbprint of its key.</string>
    </stringTable>
    <presentationTable>
      <presentation id="EnrolmentCode">
        <textBox refId="EnrolmentCode">
          <label>Enrolment code</label>
        </textBox>
      </presentation>
    </presentationTable>
  </resources>
</policyDefinitionResources>
`;

/** The rows of a custom profile. The names of areas are made of app, setting type and category, joined by `~`. */
const writeIntune = ({ enrolmentCode }: ManagedValues) => `# OMA-URI

| OMA-URI | data type | value |
| --- | --- | --- |
| \`${AREA}/ConfigOperations/ADMXInstall/Drempel/Policy/Drempel\` | String | the content of \`drempel.admx\` |
${BROWSERS.map(
  ({ name }) =>
    `| \`${AREA}/Config/Drempel~Policy~Drempel/EnrolmentCode${name}\` | String | \`<enabled/><data id="EnrolmentCode" value="${escapeXml(enrolmentCode)}"/>\` |`,
).join('\n')}
`;
