import type { Words } from '../../utils/i18n/language.ts';
import { endOfValidity, writeInstant } from '../../utils/policy/edit.ts';
import type { Call } from './command.ts';

interface TemplateWords {
  readonly title: string;
  readonly seq: string;
  readonly dates: string;
  readonly org: string;
  readonly orgId: string;
  readonly orgName: string;
  readonly contact: string;
  readonly arrangement: string;
  readonly workApps: string;
  readonly hosts: string;
  readonly start: string;
  readonly signIn: string;
  readonly services: string;
  readonly guard: string;
  readonly unknownFiles: string;
  readonly reason: string;
  readonly hours: string;
}

/** A reason is read in both languages, whoever writes the list. */
const BECAUSE = {
  nl: 'Wij kunnen bestanden daar niet terughalen.',
  en: 'We cannot get files back from there.',
};

const templateWords: Words<TemplateWords> = {
  en: {
    title: 'The allowed-services list. Acme is made up: put your own in its place, and take out what you do not need.',
    seq: 'Each list that you publish has a higher number than the one before.',
    dates: 'With a time zone; Z is UTC. After the second, employees are told that the list has expired.',
    org: 'Who you are.',
    orgId: 'what identifies you for good, such as your domain',
    orgName: 'as employees know you',
    contact: 'where employees can ask; an address of mail or a telephone number',
    arrangement: 'Who owns the device: BYOD, BYOS or CLEO (the employee), CYOD or COPE (you).',
    workApps: 'Your web apps. They get a place of their own, apart from private pages.',
    hosts: '"mail.acme.example" is that host alone, "*.acme.example" that host and all below it',
    start: 'the page to begin at; may be left out',
    signIn: 'Where employees sign in. These pages stay where they are opened.',
    services:
      'Cloud services. Those in the catalogue need only their id and a standing: approved, unapproved or unlisted.',
    guard: 'Of which kinds of unapproved service uploads are looked at.',
    unknownFiles: 'Files of which nobody can tell where they came from: warn or pass.',
    reason: 'Whether one who goes on is asked why: optional, required or none.',
    hours: 'Working hours that you suggest. Only the employee sets hours; take this out to suggest none.',
  },
  nl: {
    title:
      'De lijst van toegestane diensten. Acme is verzonnen: zet er het jouwe neer, en haal weg wat je niet nodig hebt.',
    seq: 'Elke lijst die je publiceert heeft een hoger nummer dan de vorige.',
    dates: 'Met een tijdzone; Z is UTC. Na de tweede krijgen medewerkers te zien dat de lijst verlopen is.',
    org: 'Wie jullie zijn.',
    orgId: 'waar jullie voorgoed aan te herkennen zijn, zoals je domein',
    orgName: 'zoals medewerkers jullie kennen',
    contact: 'waar medewerkers vragen kunnen stellen; een mailadres of telefoonnummer',
    arrangement: 'Van wie het apparaat is: BYOD, BYOS of CLEO (de medewerker), CYOD of COPE (jullie).',
    workApps: 'Jullie web-apps. Die krijgen een eigen plek, apart van privépagina’s.',
    hosts: '"mail.acme.example" is alleen die host, "*.acme.example" die host en alles eronder',
    start: 'de pagina om te beginnen; mag weg',
    signIn: 'Waar medewerkers inloggen. Deze pagina’s blijven waar ze geopend worden.',
    services:
      'Clouddiensten. Wie in de catalogus staat heeft alleen een id en een oordeel nodig: approved, unapproved of unlisted.',
    guard: 'Bij welke soorten niet goedgekeurde diensten op uploads wordt gelet.',
    unknownFiles: 'Bestanden waarvan niemand kan zeggen waar ze vandaan komen: warn of pass.',
    reason: 'Of wie doorgaat gevraagd wordt waarom: optional, required of none.',
    hours: 'Werktijden die je voorstelt. Alleen de medewerker stelt uren in; haal dit weg om niets voor te stellen.',
  },
};

/**
 * The list to start from. It is whole, so that one can check and sign it at once and change it step by step; what is made
 * up has names that can never exist (RFC 2606), so that a slip hurts nobody.
 */
export function writeTemplate(
  schema: string,
  { language, now, zone }: Pick<Call, 'language' | 'now' | 'zone'>,
): string {
  const words = templateWords[language];
  return `# yaml-language-server: $schema=${schema}
# ${words.title}
schema: 1

# ${words.seq}
seq: 1

# ${words.dates}
issued: ${writeInstant(now)}
expires: ${writeInstant(endOfValidity(now))}

# ${words.org}
org:
  id: acme.example # ${words.orgId}
  name: Acme BV # ${words.orgName}
  contact: it@acme.example # ${words.contact}

# ${words.arrangement}
arrangement: BYOD

# ${words.workApps}
workApps:
  - id: mail
    name: Webmail
    hosts:
      - mail.acme.example # ${words.hosts}
    start: https://mail.acme.example/ # ${words.start}

# ${words.signIn}
signIn:
  - login.microsoftonline.com

# ${words.services}
services:
  - id: sharepoint
    standing: approved
  - id: dropbox
    standing: unapproved
    instead: sharepoint
    because:
      nl: ${BECAUSE.nl}
      en: ${BECAUSE.en}
  - id: wetransfer
    standing: unapproved
    instead: sharepoint

guard:
  # ${words.guard}
  categories: [storage, transfer, paste]
  # ${words.unknownFiles}
  unknownFiles: { work: warn, private: pass }
  # ${words.reason}
  reason: optional

# ${words.hours}
suggestedHours:
  zone: ${zone}
  windows:
    - days: [mo, tu, we, th, fr]
      from: "08:30"
      to: "17:30"
`;
}
