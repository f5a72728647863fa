import type { AdoptedList, ListProblem, MalformedDetail } from '../policy/model.ts';
import type { Language, Words } from './language.ts';
import { sayNames } from './names.ts';
import { LOCALES, sayDate } from './when.ts';

type Problem = ListProblem | { readonly kind: 'no-offer' } | { readonly kind: 'no-list' };
type Of<K extends Problem['kind']> = Extract<Problem, { kind: K }>;

interface ProblemWords {
  readonly wrong: { readonly [K in Exclude<Problem['kind'], 'malformed'>]: (problem: Of<K>, say: Say) => string };
  /** A mistake at a place in the document, or in the document as a whole. */
  readonly malformed: { readonly at: (path: string, what: string) => string; readonly whole: (what: string) => string };
  readonly detail: Readonly<Record<MalformedDetail, string>>;
  readonly kept: (org: string, seq: number) => string;
  readonly allKept: (orgs: string) => string;
  readonly nothingKept: string;
}

/** Numbers, sizes and dates as the reader writes them. */
interface Say {
  readonly number: (value: number) => string;
  readonly size: (bytes: number) => string;
  readonly date: (at: string) => string;
}

const problemWords: Words<ProblemWords> = {
  en: {
    wrong: {
      'bad-code': () =>
        'This is not an enrolment code. It is a web address, a # and 43 letters and digits, as your organisation gave it.',
      'insecure-url': () => 'This address is not safe: the list would travel unprotected. It must begin with https.',
      unreachable: ({ detail }, { number }) => {
        if (detail === 'timeout') return 'The address of the list does not answer in time. Try again in a moment.';
        if (detail === 'redirect') {
          return 'The address of the list sends on to another address. Drempel does not follow: ask IT for the final one.';
        }
        if (detail === 'network')
          return 'The address of the list cannot be reached. Are you online? Try again in a moment.';
        return `The address of the list answers with error ${number(Number(detail.slice(5)))}. Try again later, or ask IT.`;
      },
      'too-large': ({ limit }, { size }) => `The list is too large: more than ${size(limit)}.`,
      'too-many-hosts': ({ count, limit }, { number }) =>
        `The list names too many sites: ${number(count)}, where ${number(limit)} is the most.`,
      'not-signed': () => 'This is not a signed list. Nobody vouches for what it says.',
      forged: () => 'The signature is not right. The list was changed after it was signed, or someone is pretending.',
      'wrong-key': () =>
        'The list was signed with another key than the one you were given. It may be from someone else.',
      'claims-too-much': ({ rule }) => `The list claims too much: “${rule}” would take in sites of others.`,
      older: ({ have, got }, { number }) =>
        have === got
          ? `The list was changed but kept its number, ${number(got)}. A new list needs a higher number.`
          : `The list is older than the one you have: no. ${number(got)}, and you have no. ${number(have)}.`,
      'other-organisation': ({ have, got }) =>
        `The list is of ${got}, where one of ${have} should be. It cannot take the place of that one.`,
      expired: ({ on }, { date }) => `The list is no longer valid: it ended on ${date(on)}. Ask IT for a new one.`,
      'not-yet': ({ on }, { date }) =>
        `The list is dated ${date(on)}, which is still to come. Is the clock of this device right? If so, ask IT.`,
      'no-offer': () => 'There is no list waiting. Read it once more.',
      'no-list': () => 'There is no list in force.',
    },
    malformed: {
      at: (path, what) => `The list has a mistake at ${path}: ${what}.`,
      whole: (what) => `The list cannot be read: ${what}.`,
    },
    detail: {
      'not-json': 'it is not in the form of a list',
      'too-deep': 'it is nested too deeply',
      missing: 'something is missing',
      'wrong-type': 'something else is expected',
      'too-long': 'it is too long',
      'too-many': 'there are too many',
      'unknown-value': 'this value is not known',
      'newer-schema': 'it was made for a newer version of Drempel',
      'bad-host': 'this is not the name of a site',
      'bad-url': 'this is not a web address',
      'bad-instant': 'this is not a right date and time',
      'bad-zone': 'this time zone is not known',
      duplicate: 'it is named twice',
      'unknown-reference': 'it points to nothing on the list',
      'outside-hosts': 'the start page is not on the app’s own sites',
    },
    kept: (org, seq) => `Nothing has changed: list no. ${seq} of ${org} stays in force.`,
    allKept: (orgs) => `Nothing has changed: the lists of ${orgs} stay in force.`,
    nothingKept: 'Nothing has been stored or changed.',
  },
  nl: {
    wrong: {
      'bad-code': () =>
        'Dit is geen inschrijfcode. Die is een webadres, een # en 43 letters en cijfers, zoals je organisatie hem gaf.',
      'insecure-url': () => 'Dit adres is niet veilig: de lijst zou onbeschermd reizen. Het moet met https beginnen.',
      unreachable: ({ detail }, { number }) => {
        if (detail === 'timeout') return 'Het adres van de lijst antwoordt niet op tijd. Probeer het zo nog eens.';
        if (detail === 'redirect') {
          return 'Het adres van de lijst stuurt door naar een ander adres. Drempel gaat daar niet in mee: vraag IT om het echte adres.';
        }
        if (detail === 'network')
          return 'Het adres van de lijst is niet bereikbaar. Ben je online? Probeer het zo nog eens.';
        return `Het adres van de lijst antwoordt met fout ${number(Number(detail.slice(5)))}. Probeer het later nog eens, of vraag het IT.`;
      },
      'too-large': ({ limit }, { size }) => `De lijst is te groot: meer dan ${size(limit)}.`,
      'too-many-hosts': ({ count, limit }, { number }) =>
        `De lijst noemt te veel sites: ${number(count)}, en ${number(limit)} is het meeste.`,
      'not-signed': () => 'Dit is geen ondertekende lijst. Niemand staat in voor wat erop staat.',
      forged: () => 'De handtekening klopt niet. De lijst is na het ondertekenen veranderd, of iemand doet alsof.',
      'wrong-key': () =>
        'De lijst is ondertekend met een andere sleutel dan die jij hebt gekregen. Misschien is hij van iemand anders.',
      'claims-too-much': ({ rule }) => `De lijst eist te veel: met “${rule}” zouden ook sites van anderen meedoen.`,
      older: ({ have, got }, { number }) =>
        have === got
          ? `De lijst is veranderd maar hield nummer ${number(got)}. Een nieuwe lijst heeft een hoger nummer nodig.`
          : `De lijst is ouder dan die je hebt: nr. ${number(got)}, en jij hebt nr. ${number(have)}.`,
      'other-organisation': ({ have, got }) =>
        `De lijst is van ${got}, en hier hoort er een van ${have}. Hij kan die niet vervangen.`,
      expired: ({ on }, { date }) => `De lijst geldt niet meer: hij liep af op ${date(on)}. Vraag IT om een nieuwe.`,
      'not-yet': ({ on }, { date }) =>
        `De lijst heeft als datum ${date(on)}, en dat moet nog komen. Staat de klok van dit apparaat goed? Vraag het anders IT.`,
      'no-offer': () => 'Er staat geen lijst klaar. Lees hem nog een keer.',
      'no-list': () => 'Er is geen lijst van kracht.',
    },
    malformed: {
      at: (path, what) => `De lijst heeft een fout bij ${path}: ${what}.`,
      whole: (what) => `De lijst is niet te lezen: ${what}.`,
    },
    detail: {
      'not-json': 'het heeft niet de vorm van een lijst',
      'too-deep': 'het zit te diep in elkaar',
      missing: 'er ontbreekt iets',
      'wrong-type': 'hier hoort iets anders',
      'too-long': 'het is te lang',
      'too-many': 'het zijn er te veel',
      'unknown-value': 'deze waarde is niet bekend',
      'newer-schema': 'het is gemaakt voor een nieuwere versie van Drempel',
      'bad-host': 'dit is niet de naam van een site',
      'bad-url': 'dit is geen webadres',
      'bad-instant': 'dit is geen goede datum en tijd',
      'bad-zone': 'deze tijdzone is niet bekend',
      duplicate: 'het staat er twee keer',
      'unknown-reference': 'het verwijst naar niets op de lijst',
      'outside-hosts': 'de startpagina staat niet op de eigen sites van de app',
    },
    kept: (org, seq) => `Er is niets veranderd: lijst nr. ${seq} van ${org} blijft van kracht.`,
    allKept: (orgs) => `Er is niets veranderd: de lijsten van ${orgs} blijven van kracht.`,
    nothingKept: 'Er is niets bewaard of veranderd.',
  },
};

/** What is wrong with a list, and what stays in force. */
export interface SaidProblem {
  readonly wrong: string;
  readonly stays: string;
}

/**
 * @param inForce the list that it would have taken the place of; or all in force, where it is not known which that is
 * @param reader `zone`: the IANA zone in which dates are said
 */
export function sayListProblem(
  problem: Problem,
  inForce: AdoptedList | readonly AdoptedList[] | null,
  { language, zone }: { readonly language: Language; readonly zone: string },
): SaidProblem {
  const words = problemWords[language];
  const format = new Intl.NumberFormat(LOCALES[language], { useGrouping: 'min2' });
  const say: Say = {
    number: (value) => format.format(value),
    size: (bytes) => `${bytes / 1024 / 1024} MB`,
    date: (at) => sayDate(Date.parse(at), { language, zone }),
  };
  return {
    wrong: sayWrong(problem, words, say),
    stays: sayKept([inForce ?? []].flat(), words, language),
  };
}

function sayKept(inForce: readonly AdoptedList[], words: ProblemWords, language: Language): string {
  const [one, ...others] = inForce.map(({ policy }) => policy);
  if (!one) return words.nothingKept;
  if (others.length === 0) return words.kept(one.org.name, one.seq);
  return words.allKept(
    sayNames(
      [one, ...others].map(({ org }) => org.name),
      language,
    ),
  );
}

function sayWrong(problem: Problem, words: ProblemWords, say: Say): string {
  if (problem.kind === 'malformed') {
    const what = words.detail[problem.detail];
    return problem.path ? words.malformed.at(problem.path, what) : words.malformed.whole(what);
  }
  const write = words.wrong[problem.kind] as (problem: Problem, say: Say) => string;
  return write(problem, say);
}
