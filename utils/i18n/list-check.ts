import type { Remark } from '../policy/lint.ts';
import { hoursWords } from './hours.ts';
import type { Language, Words } from './language.ts';
import { sayListProblem } from './list-problem.ts';
import { LOCALES, sayDate } from './when.ts';

type Of<K extends Remark['kind']> = Extract<Remark, { kind: K }>;

interface CheckWords {
  readonly meant: (name: string) => string;
  readonly known: (names: string) => string;
  readonly unknownService: (id: string) => string;
  readonly notApproved: (id: string) => string;
  readonly unknownField: (field: string) => string;
  readonly unknownDetector: (name: string) => string;
  readonly unknownHeader: (name: string) => string;
  readonly expiresSoon: (date: string, days: number) => string;
  readonly expiresLate: (date: string) => string;
  readonly noEffect: (field: string, name: string) => string;
  readonly unguarded: (name: string, category: string) => string;
  readonly stopBecomesWarn: (arrangement: string) => string;
  readonly superfluous: (rule: string, wider: string) => string;
  readonly within: Readonly<Record<Of<'within'>['as'], (rule: string, wider: string) => string>>;
  readonly likeSignIn: (rule: string) => string;
  readonly takesIn: (rule: string, names: string) => string;
  readonly others: (count: number) => string;
}

/** What is said to who writes a list. */
const checkWords: Words<CheckWords> = {
  en: {
    meant: (name) => `Did you mean “${name}”?`,
    known: (names) => `It can be ${names}.`,
    unknownService: (id) => `The catalogue has no service “${id}”, so the list must give its name, category and hosts.`,
    notApproved: (id) => `“${id}” is on the list, but not approved: nobody can be sent there.`,
    unknownField: (field) => `There is no field “${field}” here. Drempel skips it, and tells the employee so.`,
    unknownDetector: (name) => `Drempel knows no detector “${name}” and looks for nothing by that name.`,
    unknownHeader: (name) =>
      `Drempel knows no service that takes “${name}”, adds it to nothing, and tells the employee so.`,
    expiresSoon: (date, days) =>
      `The list expires on ${date}, in ${days === 1 ? '1 day' : `${days} days`}. Employees are told when it does.`,
    expiresLate: (date) =>
      `The list expires on ${date}, more than a year from now. A lost list stays in force until then.`,
    noEffect: (field, name) => `“${field}” does nothing here: ${name} is not unapproved.`,
    unguarded: (name, category) =>
      `Nothing will happen at ${name}: guard.categories leaves out “${category}”, so Drempel does not look there.`,
    stopBecomesWarn: (arrangement) =>
      `With ${arrangement} the device is the employee’s. There Drempel warns; it does not stop.`,
    superfluous: (rule, wider) => `“${rule}” adds nothing: “${wider}” covers it already.`,
    within: {
      unapproved: (rule, wider) =>
        `“${rule}” is called unapproved, but “${wider}” says that all below it is the organisation’s own. The narrower one counts.`,
      work: (rule, wider) =>
        `“${rule}” is a work app below “${wider}”, which is for signing in. The narrower one counts.`,
    },
    likeSignIn: (rule) =>
      `“${rule}” is on the list as work, and looks like a place to sign in. If private sites sign in there too, put it under signIn: then it stays in whichever place the tab is in.`,
    takesIn: (rule, names) => `“${rule}” also takes in ${names}, for everyone: private use as well.`,
    others: (count) => (count === 1 ? '1 other service' : `${count} other services`),
  },
  nl: {
    meant: (name) => `Bedoel je “${name}”?`,
    known: (names) => `Het kan zijn: ${names}.`,
    unknownService: (id) =>
      `De catalogus kent geen dienst “${id}”, dus de lijst moet zelf de naam, de soort en de hosts geven.`,
    notApproved: (id) => `“${id}” staat op de lijst, maar is niet goedgekeurd: daar kun je niemand heen sturen.`,
    unknownField: (field) => `Er is hier geen veld “${field}”. Drempel slaat het over, en zegt dat de medewerker.`,
    unknownDetector: (name) => `Drempel kent geen detector “${name}” en zoekt daar dus niet naar.`,
    unknownHeader: (name) =>
      `Drempel kent geen dienst die “${name}” leest, voegt het nergens toe, en zegt dat de medewerker.`,
    expiresSoon: (date, days) =>
      `De lijst loopt af op ${date}, over ${days === 1 ? '1 dag' : `${days} dagen`}. Dan krijgen medewerkers dat te zien.`,
    expiresLate: (date) =>
      `De lijst loopt pas af op ${date}, over meer dan een jaar. Tot dan geldt ook een kwijtgeraakte lijst.`,
    noEffect: (field, name) => `“${field}” doet hier niets: ${name} is niet afgekeurd.`,
    unguarded: (name, category) =>
      `Bij ${name} gebeurt niets: in guard.categories staat “${category}” niet, dus kijkt Drempel daar niet.`,
    stopBecomesWarn: (arrangement) =>
      `Bij ${arrangement} is het apparaat van de medewerker. Daar waarschuwt Drempel; tegenhouden doet het niet.`,
    superfluous: (rule, wider) => `“${rule}” voegt niets toe: “${wider}” omvat het al.`,
    within: {
      unapproved: (rule, wider) =>
        `“${rule}” heet niet goedgekeurd, maar volgens “${wider}” is alles daaronder van de organisatie zelf. De smalste regel geldt.`,
      work: (rule, wider) =>
        `“${rule}” is een werk-app onder “${wider}”, en dat is om in te loggen. De smalste regel geldt.`,
    },
    likeSignIn: (rule) =>
      `“${rule}” staat op de lijst als werk, en lijkt een plek om in te loggen. Als ook privésites daar laten inloggen, zet het dan onder signIn: dan blijft het op de plek waar het tabblad is.`,
    takesIn: (rule, names) => `“${rule}” omvat ook ${names}, voor iedereen: ook als het privé is.`,
    others: (count) => (count === 1 ? '1 andere dienst' : `${count} andere diensten`),
  },
};

/** How many names a sentence can carry; the rest is counted. */
const NAMED = 4;

/** A remark on a list in one or two sentences. `zone`: the IANA zone in which dates are said. */
export function sayRemark(remark: Remark, { language, zone }: { readonly language: Language; readonly zone: string }) {
  const words = checkWords[language];
  const join = (names: readonly string[], type: 'conjunction' | 'disjunction' = 'conjunction') =>
    new Intl.ListFormat(LOCALES[language], { type }).format(names);
  const meant = (name: string | undefined) => (name === undefined ? '' : ` ${words.meant(name)}`);
  const date = (at: number) => sayDate(at, { language, zone });
  switch (remark.kind) {
    case 'refused': {
      const known = remark.known ? ` ${words.known(join(remark.known, 'disjunction'))}` : '';
      const { wrong } = sayListProblem(remark.problem, null, { language, zone });
      return `${wrong}${remark.meant === undefined ? known : meant(remark.meant)}`;
    }
    case 'unknown-service':
      return `${words.unknownService(remark.id)}${meant(remark.meant)}`;
    case 'not-approved':
      return words.notApproved(remark.id);
    case 'unknown-field':
      return `${words.unknownField(remark.field)}${meant(remark.meant)}`;
    case 'unknown-detector':
      return `${words.unknownDetector(remark.name)}${meant(remark.meant)}`;
    case 'unknown-header':
      return `${words.unknownHeader(remark.name)}${meant(remark.meant)}`;
    case 'expires-soon':
      return words.expiresSoon(date(remark.at), remark.days);
    case 'expires-late':
      return words.expiresLate(date(remark.at));
    case 'no-effect':
      return words.noEffect(remark.field, remark.name);
    case 'unguarded':
      return words.unguarded(remark.name, remark.category);
    case 'stop-becomes-warn':
      return words.stopBecomesWarn(remark.arrangement);
    case 'hours': {
      const { problem } = remark;
      return hoursWords[language].problem(problem, problem.kind === 'overlap' ? `windows[${problem.with}]` : '');
    }
    case 'superfluous':
      return words.superfluous(remark.rule, remark.wider);
    case 'within':
      return words.within[remark.as](remark.rule, remark.wider);
    case 'like-sign-in':
      return words.likeSignIn(remark.rule);
    case 'takes-in': {
      const rest = remark.names.length - NAMED;
      const names = rest > 1 ? [...remark.names.slice(0, NAMED), words.others(rest)] : remark.names;
      return words.takesIn(remark.rule, join(names));
    }
  }
}
