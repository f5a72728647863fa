import type { ListChange } from '../policy/diff.ts';
import type { Words } from './language.ts';

type Field = Extract<ListChange, { kind: 'organisation' }>['field'];
type Plain = 'sign-in' | 'tenants' | 'mail-domains' | 'detectors' | 'guarded-categories';
/** Sentences on what came and what went. */
export type Both = Readonly<Record<'added' | 'removed', (names: string) => string>>;

interface DiffWords {
  readonly number: (from: number, to: number) => string;
  readonly issued: (from: string, to: string) => string;
  readonly expires: (from: string, to: string) => string;
  readonly arrangement: (from: string, to: string) => string;
  readonly organisation: Readonly<Record<Field, string>>;
  /** What a field was and is, or only one of these. */
  readonly field: (field: string, from: string | undefined, to: string | undefined) => string;
  readonly sets: Readonly<Record<Plain, Both>>;
  readonly access: Both;
  readonly workApp: Both & { readonly start: (name: string) => string };
  readonly renamed: (from: string, to: string) => string;
  readonly hosts: Readonly<Record<'added' | 'removed', (name: string, hosts: string) => string>>;
  readonly standing: Readonly<Record<'approved' | 'unapproved' | 'unlisted', string>>;
  readonly service: {
    readonly added: (name: string, standing: string, hosts: string) => string;
    readonly removed: (name: string, standing: string) => string;
    readonly standing: (name: string, from: string, to: string) => string;
    readonly category: (name: string, from: string, to: string) => string;
    readonly start: (name: string) => string;
    readonly instead: (name: string, other: string | undefined) => string;
    readonly because: (name: string, reason: string | undefined) => string;
  };
  readonly unknownFiles: Readonly<Record<'work' | 'private', Readonly<Record<'warn' | 'pass', string>>>>;
  readonly action: Readonly<Record<'warn' | 'stop', string>>;
  readonly reason: Readonly<Record<'optional' | 'required' | 'none', string>>;
  readonly patterns: Readonly<Record<'added' | 'removed' | 'changed', (names: string) => string>>;
  readonly headers: Readonly<Record<'added' | 'removed', (hosts: string, headers: string) => string>>;
  readonly hours: (from: string | undefined, to: string | undefined) => string;
  readonly noHours: string;
  readonly others: (count: number) => string;
  readonly none: string;
}

/** What is said of the differences between two lists. */
export const diffWords: Words<DiffWords> = {
  en: {
    number: (from, to) => `Number ${to}, after number ${from}.`,
    issued: (from, to) => `Made on ${to}; the other one on ${from}.`,
    expires: (from, to) => `Valid until ${to}; that was ${from}.`,
    arrangement: (from, to) => `The arrangement is ${to}; it was ${from}.`,
    organisation: { id: 'The organisation', name: 'Its name', contact: 'Where to ask', info: 'Where to read more' },
    field: (field, from, to) => {
      if (from === undefined) return `${field}: now ${to}.`;
      return to === undefined ? `${field}: no longer ${from}.` : `${field}: now ${to}; it was ${from}.`;
    },
    sets: {
      'sign-in': {
        added: (names) => `New sign-in page: ${names}.`,
        removed: (names) => `No longer a sign-in page: ${names}.`,
      },
      tenants: { added: (names) => `New tenant: ${names}.`, removed: (names) => `No longer a tenant: ${names}.` },
      'mail-domains': {
        added: (names) => `New mail domain: ${names}.`,
        removed: (names) => `No longer a mail domain: ${names}.`,
      },
      detectors: {
        added: (names) => `Also looks in files for: ${names}.`,
        removed: (names) => `Looks in files no more for: ${names}.`,
      },
      'guarded-categories': {
        added: (names) => `Now also guards: ${names}.`,
        removed: (names) => `Guards no more: ${names}.`,
      },
    },
    access: {
      added: (names) => `Drempel could then read these sites as well: ${names}.`,
      removed: (names) => `Drempel would read these sites no more: ${names}.`,
    },
    workApp: {
      added: (names) => `New work app: ${names}.`,
      removed: (names) => `No longer a work app: ${names}.`,
      start: (name) => `${name} has another start page.`,
    },
    renamed: (from, to) => `${from} is now called ${to}.`,
    hosts: {
      added: (name, hosts) => `${name} also is at ${hosts}.`,
      removed: (name, hosts) => `${name} is no longer at ${hosts}.`,
    },
    standing: { approved: 'approved', unapproved: 'not approved', unlisted: 'not judged' },
    service: {
      added: (name, standing, hosts) => `New on the list: ${name}, ${standing} (${hosts}).`,
      removed: (name, standing) => `Off the list: ${name}, which was ${standing}.`,
      standing: (name, from, to) => `${name} is now ${to}; it was ${from}.`,
      category: (name, from, to) => `${name} now counts as ${to}; it was ${from}.`,
      start: (name) => `${name} has another start page.`,
      instead: (name, other) =>
        other === undefined ? `For ${name} no other service is named any more.` : `In place of ${name}: ${other}.`,
      because: (name, reason) =>
        reason === undefined
          ? `No reason is given for ${name} any more.`
          : `The reason given for ${name} is now: ${reason}`,
    },
    unknownFiles: {
      work: {
        warn: 'Now warns on work pages about files of unknown origin.',
        pass: 'No longer warns on work pages about files of unknown origin.',
      },
      private: {
        warn: 'Now warns on private pages about files of unknown origin.',
        pass: 'No longer warns on private pages about files of unknown origin.',
      },
    },
    action: {
      warn: 'Uploads are warned about, no longer stopped.',
      stop: 'Uploads are stopped where the device is the organisation’s; on an employee’s own device they are warned about.',
    },
    reason: {
      optional: 'Whoever goes on after a warning may say why.',
      required: 'Whoever goes on after a warning must say why.',
      none: 'Whoever goes on after a warning is not asked why.',
    },
    patterns: {
      added: (names) => `New pattern to look for: ${names}.`,
      removed: (names) => `No longer a pattern to look for: ${names}.`,
      changed: (names) => `Another pattern for: ${names}.`,
    },
    headers: {
      added: (hosts, headers) => `Limits sign-in at ${hosts} to: ${headers}.`,
      removed: (hosts, headers) => `No longer limits sign-in at ${hosts} to: ${headers}.`,
    },
    hours: (from, to) => {
      if (from === undefined) return `Now suggests hours: ${to}.`;
      return to === undefined ? `No longer suggests hours; they were ${from}.` : `Suggests ${to}; that was ${from}.`;
    },
    noHours: 'no hours at all',
    others: (count) => (count === 1 ? '1 other' : `${count} others`),
    none: 'Both lists say the same.',
  },
  nl: {
    number: (from, to) => `Nummer ${to}, na nummer ${from}.`,
    issued: (from, to) => `Gemaakt op ${to}; de andere op ${from}.`,
    expires: (from, to) => `Geldig tot ${to}; dat was ${from}.`,
    arrangement: (from, to) => `De vorm is ${to}; dat was ${from}.`,
    organisation: {
      id: 'De organisatie',
      name: 'De naam',
      contact: 'Waar je vragen stelt',
      info: 'Waar je meer leest',
    },
    field: (field, from, to) => {
      if (from === undefined) return `${field}: nu ${to}.`;
      return to === undefined ? `${field}: niet meer ${from}.` : `${field}: nu ${to}; dat was ${from}.`;
    },
    sets: {
      'sign-in': {
        added: (names) => `Nieuwe inlogpagina: ${names}.`,
        removed: (names) => `Geen inlogpagina meer: ${names}.`,
      },
      tenants: { added: (names) => `Nieuwe tenant: ${names}.`, removed: (names) => `Geen tenant meer: ${names}.` },
      'mail-domains': {
        added: (names) => `Nieuw maildomein: ${names}.`,
        removed: (names) => `Geen maildomein meer: ${names}.`,
      },
      detectors: {
        added: (names) => `Kijkt in bestanden ook naar: ${names}.`,
        removed: (names) => `Kijkt in bestanden niet meer naar: ${names}.`,
      },
      'guarded-categories': {
        added: (names) => `Let nu ook op: ${names}.`,
        removed: (names) => `Let niet meer op: ${names}.`,
      },
    },
    access: {
      added: (names) => `Drempel zou dan ook deze sites kunnen lezen: ${names}.`,
      removed: (names) => `Drempel zou deze sites niet meer lezen: ${names}.`,
    },
    workApp: {
      added: (names) => `Nieuwe werk-app: ${names}.`,
      removed: (names) => `Geen werk-app meer: ${names}.`,
      start: (name) => `${name} heeft een andere startpagina.`,
    },
    renamed: (from, to) => `${from} heet nu ${to}.`,
    hosts: {
      added: (name, hosts) => `${name} zit ook op ${hosts}.`,
      removed: (name, hosts) => `${name} zit niet meer op ${hosts}.`,
    },
    standing: { approved: 'goedgekeurd', unapproved: 'niet goedgekeurd', unlisted: 'niet beoordeeld' },
    service: {
      added: (name, standing, hosts) => `Nieuw op de lijst: ${name}, ${standing} (${hosts}).`,
      removed: (name, standing) => `Van de lijst af: ${name}, eerst ${standing}.`,
      standing: (name, from, to) => `${name} is nu ${to}; dat was ${from}.`,
      category: (name, from, to) => `${name} telt nu als ${to}; dat was ${from}.`,
      start: (name) => `${name} heeft een andere startpagina.`,
      instead: (name, other) =>
        other === undefined ? `Voor ${name} staat er geen andere dienst meer.` : `In plaats van ${name}: ${other}.`,
      because: (name, reason) =>
        reason === undefined ? `Bij ${name} staat geen reden meer.` : `De reden bij ${name} is nu: ${reason}`,
    },
    unknownFiles: {
      work: {
        warn: 'Waarschuwt op werkpagina’s nu bij bestanden van onbekende herkomst.',
        pass: 'Waarschuwt op werkpagina’s niet meer bij bestanden van onbekende herkomst.',
      },
      private: {
        warn: 'Waarschuwt op privépagina’s nu bij bestanden van onbekende herkomst.',
        pass: 'Waarschuwt op privépagina’s niet meer bij bestanden van onbekende herkomst.',
      },
    },
    action: {
      warn: 'Bij uploads komt een waarschuwing; ze worden niet meer tegengehouden.',
      stop: 'Uploads worden tegengehouden op apparaten van de organisatie; op eigen apparaten komt een waarschuwing.',
    },
    reason: {
      optional: 'Wie na een waarschuwing doorgaat, mag zeggen waarom.',
      required: 'Wie na een waarschuwing doorgaat, moet zeggen waarom.',
      none: 'Wie na een waarschuwing doorgaat, hoeft niet te zeggen waarom.',
    },
    patterns: {
      added: (names) => `Nieuw patroon om op te letten: ${names}.`,
      removed: (names) => `Geen patroon meer om op te letten: ${names}.`,
      changed: (names) => `Een ander patroon voor: ${names}.`,
    },
    headers: {
      added: (hosts, headers) => `Beperkt inloggen op ${hosts} tot: ${headers}.`,
      removed: (hosts, headers) => `Beperkt inloggen op ${hosts} niet meer tot: ${headers}.`,
    },
    hours: (from, to) => {
      if (from === undefined) return `Stelt nu uren voor: ${to}.`;
      return to === undefined ? `Stelt geen uren meer voor; dat was ${from}.` : `Stelt ${to} voor; dat was ${from}.`;
    },
    noHours: 'geen enkel uur',
    others: (count) => (count === 1 ? '1 andere' : `${count} andere`),
    none: 'Beide lijsten zeggen hetzelfde.',
  },
};
