import type { Category, ServiceStanding } from '../policy/model.ts';
import type { Words } from './language.ts';

interface DeskWords {
  readonly pageTitle: string;
  readonly title: string;
  readonly lead: string;
  readonly stays: string;
  readonly jump: string;
  readonly count: (errors: number, warnings: number) => string;
  readonly open: {
    readonly title: string;
    readonly lead: string;
    readonly button: string;
    readonly opened: (name: string, seq: number) => string;
    readonly signed: (thumbprint: string) => string;
    readonly keep: string;
    readonly notRead: (name: string) => string;
    readonly replaceAsk: string;
    readonly replaceText: string;
  };
  readonly org: {
    readonly title: string;
    readonly name: string;
    readonly id: string;
    readonly idHint: string;
    readonly contact: string;
    readonly contactHint: string;
    readonly info: string;
  };
  readonly optional: string;
  readonly validity: {
    readonly title: string;
    readonly arrangement: string;
    readonly arrangements: Readonly<Record<string, string>>;
    readonly expires: string;
    readonly expiresHint: string;
    readonly seq: string;
    readonly seqHint: string;
  };
  readonly apps: {
    readonly title: string;
    readonly lead: string;
    readonly one: (place: number) => string;
    readonly name: string;
    readonly hosts: string;
    readonly hostsHint: string;
    readonly start: string;
    readonly add: string;
    readonly remove: (name: string) => string;
  };
  readonly signIn: { readonly title: string; readonly lead: string; readonly hosts: string };
  readonly services: {
    readonly title: string;
    readonly lead: string;
    readonly search: string;
    readonly searchHint: string;
    readonly found: (count: number, shown: number) => string;
    readonly add: (name: string) => string;
    readonly onList: string;
    readonly own: string;
    readonly none: string;
    readonly standing: string;
    readonly standings: Readonly<Record<ServiceStanding, string>>;
    readonly instead: string;
    readonly nowhere: string;
    readonly because: Readonly<Record<'nl' | 'en', string>>;
    readonly more: string;
    readonly name: string;
    readonly category: string;
    readonly hosts: string;
    readonly fromCatalogue: string;
    readonly start: string;
    readonly remove: (name: string) => string;
    readonly rest: (count: number) => string;
    readonly unnamed: string;
  };
  readonly categories: Readonly<Record<Category, string>>;
  readonly guard: {
    readonly title: string;
    readonly lead: string;
    readonly categories: string;
    readonly work: string;
    readonly private: string;
    readonly outcome: Readonly<Record<'warn' | 'pass', string>>;
    readonly action: string;
    readonly actions: Readonly<Record<'warn' | 'stop', string>>;
    readonly reason: string;
    readonly reasons: Readonly<Record<'optional' | 'required' | 'none', string>>;
  };
  readonly hours: {
    readonly title: string;
    readonly lead: string;
    readonly days: string;
    readonly weeks: string;
    readonly everyWeek: string;
    readonly from: string;
    readonly to: string;
    readonly add: string;
    readonly more: string;
    readonly remove: (place: number) => string;
    readonly group: (place: number) => string;
  };
  readonly check: {
    readonly title: string;
    readonly well: string;
    readonly lead: string;
    readonly error: string;
    readonly warning: string;
  };
  readonly compare: { readonly title: string; readonly lead: (name: string) => string; readonly notYet: string };
  readonly key: {
    readonly title: string;
    readonly lead: string;
    readonly make: string;
    readonly openFile: string;
    readonly notKey: string;
    readonly locked: (name: string) => string;
    readonly passphrase: string;
    readonly unlock: string;
    readonly wrong: string;
    readonly here: string;
    readonly thumbprint: string;
    readonly keepTitle: string;
    readonly keepLead: string;
    readonly again: string;
    readonly plain: string;
    readonly plainHint: string;
    readonly download: string;
    readonly short: (least: number) => string;
    readonly differ: string;
    readonly kept: string;
    readonly forget: string;
  };
  readonly sign: {
    readonly title: string;
    readonly lead: string;
    readonly url: string;
    readonly urlHint: string;
    readonly button: string;
    readonly mend: string;
    readonly noKey: string;
    readonly notKept: string;
    readonly done: (seq: number, org: string) => string;
    readonly sameNumber: (seq: number) => string;
    readonly next: string;
    readonly code: string;
    readonly codeHint: string;
    readonly copy: string;
    readonly copied: string;
    readonly stale: string;
    readonly save: string;
    readonly saveHint: string;
  };
}

/** Nothing where there are none. */
const count = (number: number, one: string, more: string) =>
  number === 0 ? '' : `${number} ${number === 1 ? one : more}`;

/** IT's desk: the page on which a list is made, checked and signed. */
export const deskWords: Words<DeskWords> = {
  en: {
    pageTitle: 'IT’s desk · Drempel',
    title: 'Make a list',
    lead: 'Fill in what your organisation uses, check it, and sign it. Employees read the same words and decide themselves whether to adopt it.',
    stays:
      'Nothing that you type here leaves this page, and the browser keeps none of it: not the list and not the key. Save both as files before you close the page.',
    jump: 'To the findings',
    count: (errors, warnings) =>
      [count(errors, 'error', 'errors'), count(warnings, 'remark', 'remarks')].filter(Boolean).join(', '),
    open: {
      title: 'A list that exists',
      lead: 'Open it to change it: a signed list (.jws), or one in JSON or YAML. Its number becomes one higher. What this form does not know stays as it is.',
      button: 'Open a list',
      opened: (name, seq) => `Opened ${name}. The next number is ${seq}.`,
      signed: (thumbprint) => `Signed with the key ${thumbprint}. Sign the next one with the same key.`,
      keep: 'Keep this list',
      notRead: (name) => `${name} cannot be read as a list.`,
      replaceAsk: 'Open the other list?',
      replaceText: 'What you changed here is not saved, and goes.',
    },
    org: {
      title: 'Your organisation',
      name: 'Name',
      id: 'Id',
      idHint:
        'What identifies you for good, such as your domain: acme.example. Employees can never move to a list with another id.',
      contact: 'Where employees can ask',
      contactHint: 'A mail address or a telephone number.',
      info: 'Page about the list',
    },
    optional: 'may be left empty',
    validity: {
      title: 'What kind of list',
      arrangement: 'Whose device',
      arrangements: {
        BYOD: 'BYOD: the employee’s own device',
        BYOS: 'BYOS: the employee’s own software and services',
        CYOD: 'CYOD: the organisation’s, chosen by the employee',
        CLEO: 'CLEO: the employee’s, with the organisation’s licences',
        COPE: 'COPE: the organisation’s, private use allowed',
      },
      expires: 'Valid up to and including',
      expiresHint: 'After that it still counts, and employees are told that it has expired.',
      seq: 'Number',
      seqHint: 'Each list that you publish has a higher number than the one before.',
    },
    apps: {
      title: 'Work apps',
      lead: 'Your web apps. They get a place of their own, apart from private pages, and are silent outside the employee’s hours.',
      one: (place) => `Work app ${place}`,
      name: 'Name',
      hosts: 'Hosts',
      hostsHint: 'One a line. mail.acme.example is that host alone, *.acme.example that host and all below it.',
      start: 'Page to begin at',
      add: 'Add a work app',
      remove: (name) => `Remove ${name}`,
    },
    signIn: {
      title: 'Signing in',
      lead: 'Where employees sign in. These pages stay where they are opened, at work or in private.',
      hosts: 'Sign-in hosts',
    },
    services: {
      title: 'Cloud services',
      lead: 'What is approved for work files, and what is not. Drempel looks only at sites that you call not approved.',
      search: 'Find a service',
      searchHint: 'By name or host, in the catalogue that comes with Drempel.',
      found: (count, shown) => {
        if (count === 0) return 'Not in the catalogue.';
        if (count > shown) return `${count} services found. These are the first ${shown}.`;
        return count === 1 ? '1 service found.' : `${count} services found.`;
      },
      add: (name) => `Add ${name}`,
      onList: 'on the list',
      own: 'Add a service that is not in the catalogue',
      none: 'No services yet. Find one above.',
      standing: 'Standing',
      standings: { approved: 'approved', unapproved: 'not approved', unlisted: 'no opinion' },
      instead: 'Where to go instead',
      nowhere: 'nowhere in particular',
      because: { nl: 'Reason in Dutch', en: 'Reason in English' },
      more: 'Name, kind and hosts',
      name: 'Name',
      category: 'Kind',
      hosts: 'Hosts',
      fromCatalogue: 'as in the catalogue',
      start: 'Front page',
      remove: (name) => `Remove ${name}`,
      rest: (count) => `Show ${count} more`,
      unnamed: 'New service',
    },
    categories: {
      storage: 'storage',
      transfer: 'sending files',
      paste: 'sharing text',
      mail: 'mail',
      chat: 'chat',
      notes: 'notes and documents',
      ai: 'AI',
      code: 'code',
    },
    guard: {
      title: 'When a file goes to a service that is not approved',
      lead: 'Drempel asks before the file leaves. No answer is no.',
      categories: 'Kinds of service where Drempel looks',
      work: 'A file of unknown origin, on a work page',
      private: 'A file of unknown origin, on a private page',
      outcome: { warn: 'warn', pass: 'let pass' },
      action: 'What Drempel does',
      actions: {
        warn: 'warn, and leave the choice to the employee',
        stop: 'stop the upload (devices of the organisation only)',
      },
      reason: 'Who goes on is asked why',
      reasons: { optional: 'and may answer', required: 'and must answer', none: 'no' },
    },
    hours: {
      title: 'Suggested hours',
      lead: 'Only the employee sets hours. This is a suggestion; without it, none is made.',
      days: 'Days',
      weeks: 'In which weeks',
      everyWeek: 'every week',
      from: 'From',
      to: 'Until',
      add: 'Suggest hours',
      more: 'Suggest more hours',
      remove: (place) => `Remove hours ${place}`,
      group: (place) => `Hours ${place}`,
    },
    check: {
      title: 'Check',
      well: 'The list is in order.',
      lead: 'As Drempel reads it at the employee’s. A list with errors would be refused there, so it cannot be signed here.',
      error: 'error',
      warning: 'remark',
    },
    compare: {
      title: 'What changes',
      lead: (name) => `Compared with ${name}. Employees read this too.`,
      notYet: 'This can be told when both lists are without errors.',
    },
    key: {
      title: 'The key',
      lead: 'Employees know your lists by this key. Who has it can change the list; without it nobody can. It is only in the memory of this page: reload, and it is gone.',
      make: 'Make a key',
      openFile: 'Open a key file',
      notKey: 'This is not a private key for lists.',
      locked: (name) => `${name} is locked with a passphrase.`,
      passphrase: 'Passphrase',
      unlock: 'Unlock',
      wrong: 'This passphrase does not open it.',
      here: 'The key is ready to sign.',
      thumbprint: 'Thumbprint',
      keepTitle: 'Keep the new key',
      keepLead:
        'Without this file you can never change the list that you publish. Keep it where few can reach it, and keep a copy.',
      again: 'The same once more',
      plain: 'Without a passphrase',
      plainHint: 'Who has the file then has the key.',
      download: 'Download the key',
      short: (least) => `Use at least ${least} characters: a few words are best.`,
      differ: 'The two are not the same.',
      kept: 'The key has been downloaded.',
      forget: 'Use another key',
    },
    sign: {
      title: 'Sign',
      lead: 'The signed list is a file, allowed-services.jws. Put it on a web server at a fixed address, or hand it out.',
      url: 'Address where the list will be',
      urlHint: 'For the enrolment code. With https; it may be left empty.',
      button: 'Sign and download',
      mend: 'First mend the errors under Check.',
      noKey: 'First make or open a key.',
      notKept: 'First download the new key: without its file this list can never be followed by another.',
      done: (seq, org) => `List no. ${seq} of ${org} is signed and downloaded.`,
      sameNumber: (seq) => `The list before has number ${seq}. A new list needs a higher number.`,
      next: 'Publish it, and give your employees the code.',
      code: 'Enrolment code',
      codeHint: 'Employees paste it in Drempel. It holds the address and the thumbprint, no secret.',
      copy: 'Copy the code',
      copied: 'Copied.',
      stale: 'The list has changed since it was signed.',
      save: 'Save the list unsigned',
      saveHint: 'As allowed-services.json, to go on with later.',
    },
  },
  nl: {
    pageTitle: 'IT-balie · Drempel',
    title: 'Maak een lijst',
    lead: 'Vul in wat jullie gebruiken, kijk het na en onderteken het. Medewerkers lezen hetzelfde en beslissen zelf of ze de lijst overnemen.',
    stays:
      'Wat je hier typt verlaat deze pagina niet, en de browser bewaart er niets van: de lijst niet en de sleutel niet. Bewaar beide als bestand voordat je de pagina sluit.',
    jump: 'Naar de bevindingen',
    count: (errors, warnings) =>
      [count(errors, 'fout', 'fouten'), count(warnings, 'opmerking', 'opmerkingen')].filter(Boolean).join(', '),
    open: {
      title: 'Een lijst die er al is',
      lead: 'Open hem om hem te veranderen: een ondertekende lijst (.jws), of een in JSON of YAML. Het nummer wordt één hoger. Wat dit formulier niet kent blijft zoals het is.',
      button: 'Open een lijst',
      opened: (name, seq) => `${name} is geopend. Het volgende nummer is ${seq}.`,
      signed: (thumbprint) => `Ondertekend met de sleutel ${thumbprint}. Onderteken de volgende met dezelfde sleutel.`,
      keep: 'Houd deze lijst',
      notRead: (name) => `${name} is niet als lijst te lezen.`,
      replaceAsk: 'De andere lijst openen?',
      replaceText: 'Wat je hier hebt veranderd is niet bewaard, en gaat weg.',
    },
    org: {
      title: 'Je organisatie',
      name: 'Naam',
      id: 'Id',
      idHint:
        'Waar jullie voorgoed aan te herkennen zijn, zoals je domein: acme.example. Medewerkers kunnen nooit over naar een lijst met een andere id.',
      contact: 'Waar medewerkers vragen kunnen stellen',
      contactHint: 'Een mailadres of telefoonnummer.',
      info: 'Pagina over de lijst',
    },
    optional: 'mag leeg blijven',
    validity: {
      title: 'Wat voor lijst',
      arrangement: 'Van wie het apparaat is',
      arrangements: {
        BYOD: 'BYOD: een eigen apparaat van de medewerker',
        BYOS: 'BYOS: eigen software en diensten van de medewerker',
        CYOD: 'CYOD: van de organisatie, gekozen door de medewerker',
        CLEO: 'CLEO: van de medewerker, met licenties van de organisatie',
        COPE: 'COPE: van de organisatie, privé gebruiken mag',
      },
      expires: 'Geldig tot en met',
      expiresHint: 'Daarna geldt de lijst nog, en krijgen medewerkers te zien dat hij verlopen is.',
      seq: 'Nummer',
      seqHint: 'Elke lijst die je publiceert heeft een hoger nummer dan de vorige.',
    },
    apps: {
      title: 'Werk-apps',
      lead: 'Jullie web-apps. Ze krijgen een eigen plek, apart van privépagina’s, en zijn stil buiten de uren van de medewerker.',
      one: (place) => `Werk-app ${place}`,
      name: 'Naam',
      hosts: 'Hosts',
      hostsHint: 'Een per regel. mail.acme.example is alleen die host, *.acme.example die host en alles eronder.',
      start: 'Pagina om te beginnen',
      add: 'Voeg een werk-app toe',
      remove: (name) => `Haal ${name} weg`,
    },
    signIn: {
      title: 'Inloggen',
      lead: 'Waar medewerkers inloggen. Deze pagina’s blijven waar ze geopend worden, bij werk of privé.',
      hosts: 'Hosts om in te loggen',
    },
    services: {
      title: 'Clouddiensten',
      lead: 'Wat goedgekeurd is voor werkbestanden, en wat niet. Drempel kijkt alleen op sites die je niet goedkeurt.',
      search: 'Zoek een dienst',
      searchHint: 'Op naam of host, in de catalogus die bij Drempel hoort.',
      found: (count, shown) => {
        if (count === 0) return 'Staat niet in de catalogus.';
        if (count > shown) return `${count} diensten gevonden. Dit zijn de eerste ${shown}.`;
        return count === 1 ? '1 dienst gevonden.' : `${count} diensten gevonden.`;
      },
      add: (name) => `Voeg ${name} toe`,
      onList: 'op de lijst',
      own: 'Voeg een dienst toe die niet in de catalogus staat',
      none: 'Nog geen diensten. Zoek er hierboven een.',
      standing: 'Oordeel',
      standings: { approved: 'goedgekeurd', unapproved: 'niet goedgekeurd', unlisted: 'geen oordeel' },
      instead: 'Waar men beter heen kan',
      nowhere: 'nergens in het bijzonder',
      because: { nl: 'Reden in het Nederlands', en: 'Reden in het Engels' },
      more: 'Naam, soort en hosts',
      name: 'Naam',
      category: 'Soort',
      hosts: 'Hosts',
      fromCatalogue: 'zoals in de catalogus',
      start: 'Voorpagina',
      remove: (name) => `Haal ${name} weg`,
      rest: (count) => `Toon er nog ${count}`,
      unnamed: 'Nieuwe dienst',
    },
    categories: {
      storage: 'opslag',
      transfer: 'bestanden versturen',
      paste: 'tekst delen',
      mail: 'mail',
      chat: 'chat',
      notes: 'notities en documenten',
      ai: 'AI',
      code: 'code',
    },
    guard: {
      title: 'Als een bestand naar een niet goedgekeurde dienst gaat',
      lead: 'Drempel vraagt het voordat het bestand weg is. Geen antwoord is nee.',
      categories: 'Soorten diensten waar Drempel kijkt',
      work: 'Een bestand van onbekende herkomst, op een werkpagina',
      private: 'Een bestand van onbekende herkomst, op een privépagina',
      outcome: { warn: 'waarschuw', pass: 'laat door' },
      action: 'Wat Drempel doet',
      actions: {
        warn: 'waarschuwen, en de medewerker laten kiezen',
        stop: 'de upload tegenhouden (alleen op apparaten van de organisatie)',
      },
      reason: 'Wie doorgaat krijgt de vraag waarom',
      reasons: { optional: 'en mag antwoorden', required: 'en moet antwoorden', none: 'nee' },
    },
    hours: {
      title: 'Voorgestelde uren',
      lead: 'Alleen de medewerker stelt uren in. Dit is een voorstel; zonder dit is er geen.',
      days: 'Dagen',
      weeks: 'In welke weken',
      everyWeek: 'elke week',
      from: 'Van',
      to: 'Tot',
      add: 'Stel uren voor',
      more: 'Stel meer uren voor',
      remove: (place) => `Haal uren ${place} weg`,
      group: (place) => `Uren ${place}`,
    },
    check: {
      title: 'Nakijken',
      well: 'De lijst is in orde.',
      lead: 'Zoals Drempel hem leest bij de medewerker. Een lijst met fouten zou daar geweigerd worden, dus is hij hier niet te ondertekenen.',
      error: 'fout',
      warning: 'opmerking',
    },
    compare: {
      title: 'Wat er verandert',
      lead: (name) => `Vergeleken met ${name}. Medewerkers lezen dit ook.`,
      notYet: 'Dit is te zeggen als beide lijsten zonder fouten zijn.',
    },
    key: {
      title: 'De sleutel',
      lead: 'Aan deze sleutel herkennen medewerkers jullie lijsten. Wie hem heeft kan de lijst veranderen; zonder hem kan niemand dat. Hij staat alleen in het geheugen van deze pagina: herlaad, en hij is weg.',
      make: 'Maak een sleutel',
      openFile: 'Open een sleutelbestand',
      notKey: 'Dit is geen geheime sleutel voor lijsten.',
      locked: (name) => `${name} zit op slot met een wachtwoordzin.`,
      passphrase: 'Wachtwoordzin',
      unlock: 'Ontgrendel',
      wrong: 'Deze wachtwoordzin opent hem niet.',
      here: 'De sleutel is klaar om te ondertekenen.',
      thumbprint: 'Vingerafdruk',
      keepTitle: 'Bewaar de nieuwe sleutel',
      keepLead:
        'Zonder dit bestand kun je de lijst die je publiceert nooit meer veranderen. Bewaar het waar weinigen bij kunnen, en bewaar een kopie.',
      again: 'Dezelfde nog een keer',
      plain: 'Zonder wachtwoordzin',
      plainHint: 'Wie het bestand heeft, heeft dan de sleutel.',
      download: 'Download de sleutel',
      short: (least) => `Gebruik minstens ${least} tekens: een paar woorden is het best.`,
      differ: 'De twee zijn niet gelijk.',
      kept: 'De sleutel is gedownload.',
      forget: 'Gebruik een andere sleutel',
    },
    sign: {
      title: 'Ondertekenen',
      lead: 'De ondertekende lijst is een bestand, allowed-services.jws. Zet het op een webserver op een vast adres, of deel het uit.',
      url: 'Adres waar de lijst komt te staan',
      urlHint: 'Voor de inschrijfcode. Met https; mag leeg blijven.',
      button: 'Onderteken en download',
      mend: 'Verbeter eerst de fouten onder Nakijken.',
      noKey: 'Maak of open eerst een sleutel.',
      notKept: 'Download eerst de nieuwe sleutel: zonder dat bestand kan er nooit een volgende lijst komen.',
      done: (seq, org) => `Lijst nr. ${seq} van ${org} is ondertekend en gedownload.`,
      sameNumber: (seq) => `De lijst hiervoor heeft nummer ${seq}. Een nieuwe lijst heeft een hoger nummer nodig.`,
      next: 'Publiceer hem, en geef je medewerkers de code.',
      code: 'Inschrijfcode',
      codeHint: 'Medewerkers plakken die in Drempel. Het adres en de vingerafdruk staan erin, geen geheim.',
      copy: 'Kopieer de code',
      copied: 'Gekopieerd.',
      stale: 'De lijst is veranderd sinds hij ondertekend is.',
      save: 'Bewaar de lijst zonder handtekening',
      saveHint: 'Als allowed-services.json, om er later mee verder te gaan.',
    },
  },
};
