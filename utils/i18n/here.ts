import type { Policy, Standing } from '../policy/model.ts';
import { isOwn } from '../policy/own.ts';
import type { Language, Words } from './language.ts';
import { sayNames } from './names.ts';

interface HereWords {
  readonly page: (name: string) => string;
  readonly thisPage: string;
  readonly work: (org: string) => string;
  readonly signIn: (org: string) => string;
  readonly approved: (org: string) => string;
  readonly unapproved: (org: string) => string;
  readonly instead: (name: string) => string;
  readonly unlisted: (orgs: string, many: boolean) => string;
  readonly unknown: (orgs: string) => string;
  readonly ownWork: string;
  readonly ownAlone: string;
}

const hereWords: Words<HereWords> = {
  en: {
    page: (name) => `This page: ${name}`,
    thisPage: 'This page',
    work: (org) => `A work app of ${org}. It stays apart from your private pages.`,
    signIn: (org) => `Here you sign in for ${org}. It may stay where it is.`,
    approved: (org) => `Approved by ${org}, also for work files: in your work account, not in one of your own.`,
    unapproved: (org) => `Not approved by ${org}.`,
    instead: (name) => `Work files? Use ${name}.`,
    unlisted: (orgs, many) => `${orgs} ${many ? 'say' : 'says'} nothing about it. Drempel does nothing here.`,
    unknown: (orgs) => `Not on the list of ${orgs}. Drempel does nothing here.`,
    ownWork: 'You added it to your work. It stays apart from your private pages.',
    ownAlone: 'You asked Drempel to leave it alone.',
  },
  nl: {
    page: (name) => `Deze pagina: ${name}`,
    thisPage: 'Deze pagina',
    work: (org) => `Een werk-app van ${org}. Die blijft apart van je privépagina’s.`,
    signIn: (org) => `Hier log je in voor ${org}. Dat mag blijven waar het is.`,
    approved: (org) =>
      `Goedgekeurd door ${org}, ook voor werkbestanden: in je werkaccount, niet in een account van jezelf.`,
    unapproved: (org) => `Niet goedgekeurd door ${org}.`,
    instead: (name) => `Werkbestanden? Gebruik ${name}.`,
    unlisted: (orgs, many) => `${orgs} ${many ? 'zeggen' : 'zegt'} er niets over. Drempel doet hier niets.`,
    unknown: (orgs) => `Niet op de lijst van ${orgs}. Drempel doet hier niets.`,
    ownWork: 'Jij hebt dit aan je werk toegevoegd. Het blijft apart van je privépagina’s.',
    ownAlone: 'Jij hebt gevraagd om dit met rust te laten.',
  },
};

export interface Here {
  /** What the list or the catalogue calls it, else its host; null where it cannot be seen. */
  readonly name: string | null;
  readonly sentences: readonly string[];
}

/** `Deze pagina: Dropbox`; without a name, `Deze pagina`. */
export function sayThisPage({ name }: Here, language: Language): string {
  return name === null ? hereWords[language].thisPage : hereWords[language].page(name);
}

/**
 * Where a page stands under a list, and what that means, in sentences.
 * @param host the page's host where Drempel may see it, else null
 */
export function sayStanding(standing: Standing, host: string | null, policy: Policy, language: Language): Here {
  const words = hereWords[language];
  const org = policy.org.name;
  switch (standing.kind) {
    case 'work':
      return { name: standing.app.name, sentences: [isOwn(standing.app) ? words.ownWork : words.work(org)] };
    case 'sign-in':
      return { name: host, sentences: [words.signIn(org)] };
    case 'service': {
      const { service } = standing;
      const { name } = service;
      if (isOwn(service)) return { name, sentences: [words.ownAlone] };
      if (service.standing !== 'unapproved') return { name, sentences: [words[service.standing](org, false)] };
      const instead = policy.services.find(({ id }) => id === service.instead);
      return {
        name,
        sentences: [
          words.unapproved(org),
          ...(service.because ? [service.because[language]] : []),
          ...(instead ? [words.instead(instead.name)] : []),
        ],
      };
    }
    case 'unknown':
      return { name: host, sentences: [words.unknown(org)] };
  }
}

/**
 * The same where several lists may be in force: in the name of the organisation whose word it is, and where it is
 * nobody's, of all of them.
 * @param place `orgId`: the organisation whose list says so; null for the catalogue's word, and for none
 */
export function sayStandingAmong(
  {
    standing,
    host,
    orgId,
  }: { readonly standing: Standing; readonly host: string | null; readonly orgId: string | null },
  policies: readonly Policy[],
  language: Language,
): Here {
  const whose = policies.length === 1 ? policies[0] : policies.find(({ org }) => org.id === orgId);
  if (whose) return sayStanding(standing, host, whose, language);
  const words = hereWords[language];
  const names = policies.map(({ org }) => org.name);
  return standing.kind === 'service'
    ? { name: standing.service.name, sentences: [words.unlisted(sayNames(names, language), true)] }
    : { name: host, sentences: [words.unknown(sayNames(names, language, 'or'))] };
}
