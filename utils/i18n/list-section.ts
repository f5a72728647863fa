import { decidingRule } from '../policy/deciding-rule.ts';
import type { Policy, Standing } from '../policy/model.ts';
import { isOwn } from '../policy/own.ts';
import type { Language, Words } from './language.ts';

interface ListSectionWords {
  readonly title: (org: string) => string;
  readonly lead: (org: string) => string;
  /** Above several lists. */
  readonly titleMany: string;
  readonly leadMany: (orgs: string) => string;
  readonly choose: string;
  /** At a list of which a newer version is ready. */
  readonly waits: string;
  readonly none: string;
  readonly noneLead: string;
  readonly read: string;
  readonly expired: (org: string, date: string) => string;
  readonly checked: (distance: string) => string;
  readonly fromFile: string;
  readonly fromManaged: string;
  readonly vouched: (org: string) => string;
  readonly managedProblem: string;
  readonly check: string;
  readonly checking: string;
  readonly upToDate: (seq: number) => string;
  readonly notRenewed: (when: string) => string;
  readonly updateTitle: (seq: number) => string;
  readonly updateLead: (org: string) => string;
  readonly asks: string;
  readonly signedBy: string;
  readonly needs: string;
  readonly needsMany: string;
  readonly explainTitle: (many: boolean) => string;
  readonly explainLead: string;
  readonly address: string;
  readonly explain: string;
  readonly badAddress: string;
  readonly source: Readonly<Record<'list' | 'catalogue', (seq: number, rule: string) => string>>;
  readonly leave: string;
  readonly leaveAsk: (org: string) => string;
  readonly goesList: string;
  readonly goesAccess: (many: boolean) => string;
  /** What is of the other organisations, where there are more lists than one. */
  readonly staysOthers: (orgs: string) => string;
  readonly staysList: readonly string[];
  readonly leaveYes: string;
  readonly leaveNo: string;
  readonly add: string;
}

/** The list section of the options page. */
export const listSectionWords: Words<ListSectionWords> = {
  en: {
    title: (org) => `The list of ${org}`,
    lead: (org) => `This is all that ${org} asks of Drempel. You adopted it and can leave it.`,
    titleMany: 'Your lists',
    leadMany: (orgs) => `This is all that ${orgs} ask of Drempel. You adopted each list and can leave each.`,
    choose: 'Organisations',
    waits: 'new',
    none: 'No list yet',
    noneLead:
      'Your organisation gives you an enrolment code or a file. From that Drempel learns what is work. Until then it does nothing on any site.',
    read: 'Read a list',
    expired: (org, date) => `This list expired on ${date}. It still counts. Ask ${org} for a new one.`,
    checked: (distance) => `Last checked ${distance}.`,
    fromFile: 'This list came from a file. For a newer one, choose the new file.',
    fromManaged: 'This list came with the settings of this browser. A newer one comes the same way.',
    vouched: (org) => `The settings of this browser name the key of this list: ${org} manages this browser.`,
    managedProblem: 'The settings of this browser hold another list for Drempel, which does not count.',
    check: 'Check now',
    checking: 'Checking…',
    upToDate: (seq) => `Checked. Number ${seq} is the newest.`,
    notRenewed: (when) => `Not renewed since ${when}.`,
    updateTitle: (seq) => `Number ${seq} is ready and asks for more sites`,
    updateLead: (org) => `It counts only when you adopt it. Until then the list of ${org} stays as it is.`,
    asks: 'What it asks',
    signedBy: 'Who it is from',
    needs: 'What Drempel may do for it',
    needsMany: 'What Drempel may do, for all lists together',
    explainTitle: (many) => (many ? 'What do the lists say about a site?' : 'What does it say about a site?'),
    explainLead: 'Type an address. Drempel looks it up on this device and sends nothing.',
    address: 'Address of a site',
    explain: 'Look up',
    badAddress: 'Type the address of a site, such as dropbox.com.',
    source: {
      list: (seq, rule) => `From the list, number ${seq}, by its rule ${rule}.`,
      catalogue: (_, rule) => `From the catalogue that comes with Drempel, by its rule ${rule}.`,
    },
    leave: 'Leave this list…',
    leaveAsk: (org) => `Leave the list of ${org}?`,
    goesList: 'The list, and all that Drempel does because of it.',
    goesAccess: (many) =>
      many
        ? 'Drempel’s access to the sites that are on this list alone.'
        : 'Drempel’s access to the sites on the list.',
    staysOthers: (orgs) => `The place, the list and the notifications of ${orgs}.`,
    staysList: ['Your private pages, files and passwords.', 'Your hours and your journal, until you clear them.'],
    leaveYes: 'Leave the list',
    leaveNo: 'Keep the list',
    add: 'Add another organisation',
  },
  nl: {
    title: (org) => `De lijst van ${org}`,
    lead: (org) => `Dit is alles wat ${org} van Drempel vraagt. Jij hebt de lijst overgenomen en kunt hem loslaten.`,
    titleMany: 'Je lijsten',
    leadMany: (orgs) =>
      `Dit is alles wat ${orgs} van Drempel vragen. Jij hebt elke lijst overgenomen en kunt elke loslaten.`,
    choose: 'Organisaties',
    waits: 'nieuw',
    none: 'Nog geen lijst',
    noneLead:
      'Je organisatie geeft je een inschrijfcode of een bestand. Daaruit leert Drempel wat werk is. Tot dan doet het niets, op geen enkele site.',
    read: 'Lees een lijst',
    expired: (org, date) => `Deze lijst is verlopen op ${date}. Hij geldt nog. Vraag ${org} om een nieuwe.`,
    checked: (distance) => `Voor het laatst nagekeken: ${distance}.`,
    fromFile: 'Deze lijst kwam uit een bestand. Is er een nieuwere? Kies dan het nieuwe bestand.',
    fromManaged: 'Deze lijst kwam met de instellingen van deze browser. Een nieuwere komt op dezelfde manier.',
    vouched: (org) => `De instellingen van deze browser noemen de sleutel van deze lijst: ${org} beheert deze browser.`,
    managedProblem: 'In de instellingen van deze browser staat een andere lijst voor Drempel, die niet telt.',
    check: 'Kijk nu na',
    checking: 'Even kijken…',
    upToDate: (seq) => `Nagekeken. Nummer ${seq} is de nieuwste.`,
    notRenewed: (when) => `Niet vernieuwd sinds ${when}.`,
    updateTitle: (seq) => `Nummer ${seq} staat klaar en vraagt om meer sites`,
    updateLead: (org) => `Die geldt pas als jij hem overneemt. Tot dan blijft de lijst van ${org} zoals hij is.`,
    asks: 'Wat de lijst vraagt',
    signedBy: 'Van wie de lijst is',
    needs: 'Wat Drempel ervoor mag',
    needsMany: 'Wat Drempel mag, voor alle lijsten samen',
    explainTitle: (many) => (many ? 'Wat zeggen de lijsten over een site?' : 'Wat zegt de lijst over een site?'),
    explainLead: 'Typ een adres. Drempel zoekt het op dit apparaat op en verstuurt niets.',
    address: 'Adres van een site',
    explain: 'Zoek op',
    badAddress: 'Typ het adres van een site, bijvoorbeeld dropbox.com.',
    source: {
      list: (seq, rule) => `Volgens de lijst, nummer ${seq}, door de regel ${rule}.`,
      catalogue: (_, rule) => `Volgens de catalogus die bij Drempel hoort, door de regel ${rule}.`,
    },
    leave: 'Laat deze lijst los…',
    leaveAsk: (org) => `De lijst van ${org} loslaten?`,
    goesList: 'De lijst, en alles wat Drempel daardoor doet.',
    goesAccess: (many) =>
      many
        ? 'De toegang van Drempel tot de sites die alleen op deze lijst staan.'
        : 'De toegang van Drempel tot de sites op de lijst.',
    staysOthers: (orgs) => `De plek, de lijst en de meldingen van ${orgs}.`,
    staysList: ['Je privépagina’s, bestanden en wachtwoorden.', 'Je uren en je logboek, tot je ze zelf wist.'],
    leaveYes: 'Laat de lijst los',
    leaveNo: 'Houd de lijst',
    add: 'Nog een organisatie toevoegen',
  },
};

/** What says so of a URL, and by which rule: `From the list, number 42, by its rule *.dropbox.com.` Null where nothing does, or the employee did. */
export function saySource(standing: Standing, policy: Policy, url: string, language: Language): string | null {
  const owner = standing.kind === 'work' ? standing.app : standing.kind === 'service' ? standing.service : null;
  const rule = decidingRule(standing, policy, url);
  if (rule === undefined || (owner && isOwn(owner))) return null;
  const source = standing.kind === 'service' ? standing.source : 'list';
  return listSectionWords[language].source[source](policy.seq, rule);
}

/** The same where several lists may be in force, of which the one of `orgId` says so; null for the catalogue. */
export function saySourceAmong(
  { standing, host, orgId }: { readonly standing: Standing; readonly host: string; readonly orgId: string | null },
  policies: readonly Policy[],
  language: Language,
): string | null {
  const policy = policies.find(({ org }) => org.id === orgId) ?? policies[0];
  return policy ? saySource(standing, policy, `https://${host}/`, language) : null;
}
