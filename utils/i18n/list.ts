import type { ListStatement } from '../policy/describe.ts';
import type { Detector } from '../policy/model.ts';
import type { Language, Words } from './language.ts';
import { sayWeekLine } from './week.ts';
import { LOCALES, sayDate } from './when.ts';

interface ListWords {
  readonly from: (org: string, id: string, seq: number, issued: string, expires: string) => string;
  readonly workApps: (names: string) => string;
  readonly signIn: (hosts: string, org: string) => string;
  readonly hours: (org: string, week: string) => string;
  readonly noHours: (org: string) => string;
  readonly guarded: (names: string, org: string) => string;
  readonly reason: Readonly<Record<'optional' | 'required' | 'none', string>> & {
    readonly stops: (org: string) => string;
  };
  /** `what` is in a person's words. */
  readonly looksFor: (what: string) => string;
  readonly looksForNothing: string;
  readonly detectors: Readonly<Record<Detector, (org: string) => string>>;
  /** By what happens in the work context, then in the private one. */
  readonly unknownFiles: Readonly<Record<'warn' | 'pass', Readonly<Record<'warn' | 'pass', string>>>>;
  readonly stopBecomesWarn: (org: string, missing: 'company-device' | 'managed' | 'both') => string;
  readonly approved: (names: string, org: string) => string;
  readonly unguarded: (names: string, org: string) => string;
  readonly ownAccounts: (hosts: string, org: string) => string;
  readonly unknownHeaders: (names: string, org: string) => string;
  readonly unknownFields: (fields: string) => string;
  readonly others: (count: number) => string;
}

const listWords: Words<ListWords> = {
  en: {
    from: (org, id, seq, issued, expires) =>
      `List no. ${seq} of ${org} (${id}), made on ${issued}, valid until ${expires}.`,
    workApps: (names) => `Work apps, in a space of their own, apart from your private pages: ${names}.`,
    signIn: (hosts, org) => `You sign in for ${org} at ${hosts}. Those pages stay where you open them.`,
    hours: (org, week) => `${org} suggests these hours: ${week}. You set them yourself. Nothing changes until you do.`,
    noHours: (org) => `${org} suggests no hours. Set your own, and work is silent outside them.`,
    guarded: (names, org) =>
      `Not approved by ${org} for work files: ${names}. Before one goes there, Drempel warns you.`,
    reason: {
      optional: 'You may still go on, and say why if you like.',
      required: 'You may still go on, but you are asked why.',
      none: 'You may still go on.',
      stops: (org) =>
        `This is a device of ${org}, and ${org} asks to stop that here: Drempel does not let it through. What you add yourself does not change that.`,
    },
    looksFor: (what) =>
      `To know one, it looks, on this device alone, where a file or text comes from, and whether it holds any of these: ${what}.`,
    looksForNothing: 'To know one, it looks where a file or text comes from, and not inside.',
    detectors: {
      label: (org) => `sensitivity labels of ${org}`,
      bsn: () => 'citizen service numbers (BSN)',
      iban: () => 'bank account numbers of several people',
      records: () => 'tables of people',
      'mail-domain': (org) => `mail addresses of ${org}`,
      marking: () => 'markings such as “Confidential”',
    },
    unknownFiles: {
      warn: {
        warn: 'It also warns about files of which it cannot tell where they came from.',
        pass: 'It warns about files of unknown origin among your work pages only. Your own files in private pages pass without a word.',
      },
      pass: {
        warn: 'It warns about files of unknown origin in private pages.',
        pass: 'Files of unknown origin pass without a word.',
      },
    },
    stopBecomesWarn: (org, missing) => {
      const why = {
        'company-device': 'But by this list the device is your own.',
        managed: `But the settings of this browser do not say that the device is of ${org}.`,
        both: 'But the device is your own.',
      };
      return `${org} would rather stop such uploads. ${why[missing]} So Drempel does not: it warns, you decide.`;
    },
    approved: (names, org) => `Approved by ${org}, also for work files: ${names}.`,
    unguarded: (names, org) => `Not approved by ${org} either: ${names}. Drempel does not look at what you do there.`,
    ownAccounts: (hosts, org) =>
      `Among your work pages, ${hosts} is told that you sign in with accounts of ${org} only, and may refuse others. In your private pages nothing is told and nothing refused.`,
    unknownHeaders: (names, org) =>
      `${org} also wants ${names} added to requests. Drempel does not know that, and adds nothing.`,
    unknownFields: (fields) => `The list has parts that this version of Drempel does not know and skips: ${fields}.`,
    others: (count) => (count === 1 ? '1 other' : `${count} others`),
  },
  nl: {
    from: (org, id, seq, issued, expires) =>
      `Lijst nr. ${seq} van ${org} (${id}), gemaakt op ${issued}, geldig tot ${expires}.`,
    workApps: (names) => `Werk-apps, op een eigen plek, apart van je privépagina’s: ${names}.`,
    signIn: (hosts, org) => `Je logt in voor ${org} op ${hosts}. Die pagina’s blijven waar je ze opent.`,
    hours: (org, week) => `${org} stelt deze uren voor: ${week}. Je stelt ze zelf in. Tot dan verandert er niets.`,
    noHours: (org) => `${org} stelt geen uren voor. Stel je eigen uren in, dan zwijgt werk daarbuiten.`,
    guarded: (names, org) =>
      `Niet goedgekeurd door ${org} voor werkbestanden: ${names}. Voordat er een naartoe gaat, waarschuwt Drempel je.`,
    reason: {
      optional: 'Je mag toch doorgaan, en zeggen waarom als je wilt.',
      required: 'Je mag toch doorgaan, maar Drempel vraagt waarom.',
      none: 'Je mag toch doorgaan.',
      stops: (org) =>
        `Dit is een apparaat van ${org}, en ${org} vraagt om dat hier tegen te houden: Drempel laat het dan niet door. Wat je zelf toevoegt, verandert dat niet.`,
    },
    looksFor: (what) =>
      `Om er een te herkennen kijkt het, alleen op dit apparaat, waar een bestand of tekst vandaan komt, en of dit erin staat: ${what}.`,
    looksForNothing: 'Om er een te herkennen kijkt het waar een bestand of tekst vandaan komt, en niet erin.',
    detectors: {
      label: (org) => `gevoeligheidslabels van ${org}`,
      bsn: () => 'burgerservicenummers (BSN)',
      iban: () => 'rekeningnummers van verschillende mensen',
      records: () => 'tabellen met mensen',
      'mail-domain': (org) => `mailadressen van ${org}`,
      marking: () => 'opschriften als ‘Vertrouwelijk’',
    },
    unknownFiles: {
      warn: {
        warn: 'Het waarschuwt ook bij bestanden waarvan het niet weet waar ze vandaan komen.',
        pass: 'Weet het niet waar een bestand vandaan komt? Dan waarschuwt het alleen op je werkpagina’s. Over je eigen bestanden op privépagina’s zegt het niets.',
      },
      pass: {
        warn: 'Het waarschuwt op privépagina’s bij bestanden waarvan het niet weet waar ze vandaan komen.',
        pass: 'Weet het niet waar een bestand vandaan komt? Dan zegt het er niets over.',
      },
    },
    stopBecomesWarn: (org, missing) => {
      const why = {
        'company-device': 'Maar volgens deze lijst is het apparaat van jezelf.',
        managed: `Maar de instellingen van deze browser zeggen niet dat het apparaat van ${org} is.`,
        both: 'Maar het apparaat is van jezelf.',
      };
      return `${org} zou zulke uploads liever tegenhouden. ${why[missing]} Daarom doet Drempel dat niet: het waarschuwt, jij beslist.`;
    },
    approved: (names, org) => `Goedgekeurd door ${org}, ook voor werkbestanden: ${names}.`,
    unguarded: (names, org) => `Ook niet goedgekeurd door ${org}: ${names}. Drempel kijkt niet naar wat je daar doet.`,
    ownAccounts: (hosts, org) =>
      `Tussen je werkpagina’s hoort ${hosts} dat je alleen met accounts van ${org} inlogt, en mag het andere weigeren. In je privépagina’s wordt niets gezegd en niets geweigerd.`,
    unknownHeaders: (names, org) =>
      `${org} wil ook ${names} aan verzoeken toevoegen. Dat kent Drempel niet, dus het voegt niets toe.`,
    unknownFields: (fields) => `De lijst heeft delen die deze versie van Drempel niet kent en overslaat: ${fields}.`,
    others: (count) => (count === 1 ? '1 andere' : `${count} andere`),
  },
};

/** How many names a sentence can carry; the rest is counted. */
const NAMED = 12;

/** One statement of a list as one or two sentences. `zone`: the IANA zone in which dates are said. */
export function sayStatement(
  statement: ListStatement,
  org: string,
  { language, zone }: { readonly language: Language; readonly zone: string },
): string {
  const words = listWords[language];
  const join = (names: readonly string[]) => {
    const rest = names.length - NAMED;
    const parts = rest > 0 ? [...names.slice(0, NAMED), words.others(rest)] : names;
    return new Intl.ListFormat(LOCALES[language]).format(parts);
  };
  switch (statement.kind) {
    case 'from': {
      const [issued, expires] = [statement.issued, statement.expires].map((at) => sayDate(at, { language, zone }));
      return words.from(org, statement.orgId, statement.seq, `${issued}`, `${expires}`);
    }
    case 'work-apps':
      return words.workApps(join(statement.names));
    case 'sign-in':
      return words.signIn(join(statement.hosts), org);
    case 'hours': {
      const windows = statement.suggested?.windows ?? [];
      return windows.length > 0 ? words.hours(org, sayWeekLine(windows, language)) : words.noHours(org);
    }
    case 'guarded':
      return `${words.guarded(join(statement.names), org)} ${sayReason(statement.reason, words, org)}`;
    case 'looks-for': {
      const { detectors, patterns } = statement;
      const what = [...detectors.map((name) => words.detectors[name](org)), ...patterns.map((name) => `“${name}”`)];
      return what.length > 0 ? words.looksFor(join(what)) : words.looksForNothing;
    }
    case 'unknown-files':
      return words.unknownFiles[statement.work][statement.private];
    case 'stop-becomes-warn':
      return words.stopBecomesWarn(org, statement.missing.length === 1 ? (statement.missing[0] ?? 'both') : 'both');
    case 'approved':
      return words.approved(join(statement.names), org);
    case 'unguarded':
      return words.unguarded(join(statement.names), org);
    case 'own-accounts':
      return words.ownAccounts(join(statement.hosts), org);
    case 'unknown-headers':
      return words.unknownHeaders(join(statement.names), org);
    case 'unknown-fields':
      return words.unknownFields(join(statement.fields));
  }
}

function sayReason(
  reason: Extract<ListStatement, { kind: 'guarded' }>['reason'],
  words: ListWords,
  org: string,
): string {
  return reason === 'stops' ? words.reason.stops(org) : words.reason[reason];
}
