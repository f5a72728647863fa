import type { Language, Words } from '../../../utils/i18n/language.ts';
import type { Deployment } from './managed-values.ts';

interface Readmes {
  readonly windows: (ids: Deployment) => string;
  readonly macos: (ids: Deployment) => string;
  readonly linux: (ids: Deployment) => string;
  readonly firefox: (ids: Deployment) => string;
}

const readmes: Words<Readmes> = {
  en: {
    windows: ({ chromeId }) => `# Windows

For Chrome and Edge there are three ways; take one. Firefox is in the folder \`firefox\`.

- **Registry**: \`reg import chrome.reg\`, \`reg import edge.reg\`, as an administrator or by your own means of rolling out.
- **Group Policy**: put \`drempel.admx\` in \`PolicyDefinitions\` of your central store and \`en-US\\drempel.adml\` in its
  \`en-US\`. Then set the enrolment code below Computer Configuration, Administrative Templates, Drempel.
- **Intune**: the settings catalogue knows no values of extensions, so a template of our own it is. Import \`drempel.admx\`
  with \`en-US\\drempel.adml\` (Devices, Configuration, Import ADMX), or make a custom profile with the rows of \`intune.md\`.

Look: \`chrome://policy\` and \`edge://policy\` show \`enrolmentCode\` below Drempel, id \`${chromeId}\`.
`,
    macos: ({ chromeId, geckoId }) => `# macOS

\`drempel.mobileconfig\` is for any management system; it holds Chrome, Edge and Firefox. It is not signed; your system may do
so. In Jamf: Configuration Profiles, Application & Custom Settings, Upload, one for each file of \`jamf\`, with the file's
name without \`.plist\` as the preference domain. If another profile of yours has the domain \`org.mozilla.firefox\`, put
\`3rdparty\` in there instead: macOS does not join two of them.

Look: \`chrome://policy\` and \`edge://policy\` show \`enrolmentCode\` below id \`${chromeId}\`, \`about:policies\` below \`${geckoId}\`.
`,
    linux: ({ chromeId }) => `# Linux

Copy \`etc\` over \`/etc\`, or from it the browsers that you have:

| browser | file |
| --- | --- |
| Chrome | \`/etc/opt/chrome/policies/managed/drempel.json\` |
| Chromium | \`/etc/chromium/policies/managed/drempel.json\` |
| Edge | \`/etc/opt/edge/policies/managed/drempel.json\` |
| Firefox | \`/etc/firefox/policies/policies.json\`; if you have one, add \`3rdparty\` to it |

The files belong to root and anyone may read them (\`chmod 644\`). Look: \`chrome://policy\`, id \`${chromeId}\`.
`,
    firefox: ({ geckoId }) => `# Firefox

One \`policies.json\` for every system. If you have one already, add \`3rdparty\` to its \`policies\`.

| system | folder |
| --- | --- |
| Windows | \`distribution\` beside \`firefox.exe\` |
| macOS | \`Firefox.app/Contents/Resources/distribution\`, or the profile in the folder \`macos\` |
| Linux | \`/etc/firefox/policies\` |

Look: \`about:policies\` shows \`enrolmentCode\` below \`${geckoId}\`.
`,
  },
  nl: {
    windows: ({ chromeId }) => `# Windows

Voor Chrome en Edge zijn er drie manieren; kies er een. Firefox staat in de map \`firefox\`.

- **Register**: \`reg import chrome.reg\`, \`reg import edge.reg\`, als beheerder of met je eigen middelen.
- **Groepsbeleid**: zet \`drempel.admx\` in \`PolicyDefinitions\` van je centrale opslag en \`en-US\\drempel.adml\` in de map
  \`en-US\` daarvan. Stel dan de code in onder Computerconfiguratie, Beheersjablonen, Drempel.
- **Intune**: de instellingencatalogus kent geen waarden van extensies, dus een eigen sjabloon. Importeer \`drempel.admx\` met
  \`en-US\\drempel.adml\` (Apparaten, Configuratie, ADMX importeren), of maak een aangepast profiel met de rijen van \`intune.md\`.

Kijk: \`chrome://policy\` en \`edge://policy\` tonen \`enrolmentCode\` bij Drempel, id \`${chromeId}\`.
`,
    macos: ({ chromeId, geckoId }) => `# macOS

\`drempel.mobileconfig\` is voor elk beheersysteem; Chrome, Edge en Firefox zitten erin. Het is niet ondertekend; je systeem kan
dat doen. In Jamf: Configuration Profiles, Application & Custom Settings, Upload, een per bestand in \`jamf\`, met de naam van
het bestand zonder \`.plist\` als preference domain. Heeft een ander profiel al het domein \`org.mozilla.firefox\`? Zet
\`3rdparty\` dan daarin: macOS voegt er geen twee samen.

Kijk: \`chrome://policy\` en \`edge://policy\` tonen \`enrolmentCode\` bij id \`${chromeId}\`, \`about:policies\` bij \`${geckoId}\`.
`,
    linux: ({ chromeId }) => `# Linux

Kopieer \`etc\` over \`/etc\`, of daaruit de browsers die je hebt:

| browser | bestand |
| --- | --- |
| Chrome | \`/etc/opt/chrome/policies/managed/drempel.json\` |
| Chromium | \`/etc/chromium/policies/managed/drempel.json\` |
| Edge | \`/etc/opt/edge/policies/managed/drempel.json\` |
| Firefox | \`/etc/firefox/policies/policies.json\`; heb je er al een, zet \`3rdparty\` er dan bij |

De bestanden zijn van root en iedereen mag ze lezen (\`chmod 644\`). Kijk: \`chrome://policy\`, id \`${chromeId}\`.
`,
    firefox: ({ geckoId }) => `# Firefox

Eén \`policies.json\` voor elk systeem. Heb je er al een, zet dan \`3rdparty\` bij de \`policies\` daarin.

| systeem | map |
| --- | --- |
| Windows | \`distribution\` naast \`firefox.exe\` |
| macOS | \`Firefox.app/Contents/Resources/distribution\`, of het profiel in de map \`macos\` |
| Linux | \`/etc/firefox/policies\` |

Kijk: \`about:policies\` toont \`enrolmentCode\` bij \`${geckoId}\`.
`,
  },
};

/** Where the files of each folder go, and how to see that they arrived. */
export function deployReadmes(deployment: Deployment, language: Language): Record<string, string> {
  return Object.fromEntries(
    Object.entries(readmes[language]).map(([folder, write]) => [`${folder}/README.md`, write(deployment)]),
  );
}
