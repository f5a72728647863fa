import type { LetThroughDraft, RuleKind, RuleProblem, RuleTrial } from '../quiet/let-through.ts';
import type { Words } from './language.ts';

interface LetThroughWords {
  readonly title: string;
  readonly lead: string;
  readonly none: string;
  /** `app`: its name, or null for every work app. */
  readonly rule: (draft: LetThroughDraft, app: string | null) => string;
  readonly goneApp: string;
  readonly attempt: string;
  readonly attemptRule: (rule: string) => string;
  readonly remove: string;
  readonly removeRule: (rule: string) => string;
  readonly trial: (trial: RuleTrial) => string;
  readonly trialNone: string;
  readonly unsure: (count: number, kind: RuleKind) => string;
  /** Of a rule by repetition. */
  readonly replaced: string;
  readonly more: (count: number) => string;
  readonly newRule: string;
  readonly kind: string;
  readonly kinds: Readonly<Record<RuleKind, string>>;
  readonly app: string;
  readonly anyApp: string;
  readonly text: string;
  readonly textHint: string;
  readonly times: string;
  readonly minutes: string;
  readonly onCallHint: string;
  readonly add: string;
  readonly problem: Readonly<Record<RuleProblem, string>>;
  readonly notAllowed: string;
  readonly allow: string;
  /** On a notification that came through, by what. */
  readonly through: Readonly<Record<RuleKind, string>>;
}

/** What comes through though it is quiet. */
export const letThroughWords: Words<LetThroughWords> = {
  en: {
    title: 'What may come through',
    lead: 'Outside your hours Drempel shows a notification after all if one of your rules fits. While you are away, nothing comes through.',
    none: 'No rules yet: outside your hours everything is kept for later.',
    rule: (draft, app) => {
      const from = app ?? 'any work app';
      switch (draft.kind) {
        case 'app':
          return `Everything from ${from}`;
        case 'text':
          return `“${draft.text.trim()}” in title or text, from ${from}`;
        case 'repeat':
          return `The same ${draft.times} times in ${draft.minutes === 1 ? 'a minute' : `${draft.minutes} minutes`}, from ${from}`;
        case 'on-call':
          return `Everything from ${from} while you are on call`;
      }
    },
    goneApp: 'an app that is no longer on the list',
    attempt: 'Try',
    attemptRule: (rule) => `Try on last week: ${rule}`,
    remove: 'Remove',
    removeRule: (rule) => `Remove: ${rule}`,
    trial: ({ of, through }) =>
      of === 0
        ? 'Nothing was kept in the last 7 days, so there is nothing to try it on.'
        : `In the last 7 days ${through.length} of ${of} would have come through.`,
    trialNone: 'In the last 7 days none would have come through.',
    unsure: (count, kind) =>
      `Of ${count === 1 ? '1 other' : `${count} others`} ${kind === 'text' ? 'the text' : 'the title'} was not kept, so that cannot be told.`,
    replaced: 'What a later one has replaced is no longer there to count, so it may have been more.',
    more: (count) => `And ${count} more.`,
    newRule: 'A new rule',
    kind: 'Let through',
    kinds: {
      app: 'everything from an app',
      text: 'a name or word',
      repeat: 'the same again and again',
      'on-call': 'when I am on call',
    },
    app: 'From',
    anyApp: 'Any work app',
    text: 'Name or word',
    textHint: 'Capitals and accents do not matter. Part of a word counts too.',
    times: 'Times',
    minutes: 'Within minutes',
    onCallHint: 'You set your on-call hours under Hours.',
    add: 'Add rule',
    problem: {
      'no-app': 'Choose an app.',
      'no-text': 'Type a name or a word.',
      'too-long': 'A hundred characters is the most.',
      'bad-times': 'From 2 to 10 times.',
      'bad-minutes': 'From 1 to 60 minutes.',
      known: 'You have this rule already.',
      'too-many': 'Fifty rules is the most. Remove one first.',
    },
    notAllowed:
      'Drempel may not show notifications yet. Until then what should come through is kept, and may not be seen.',
    allow: 'Allow',
    through: {
      app: 'came through: the app',
      text: 'came through: a word',
      repeat: 'came through: repeated',
      'on-call': 'came through: on call',
    },
  },
  nl: {
    title: 'Wat erdoor mag',
    lead: 'Buiten je uren laat Drempel een melding toch zien als een van je regels past. Ben je afwezig, dan komt er niets door.',
    none: 'Nog geen regels: buiten je uren wordt alles bewaard voor later.',
    rule: (draft, app) => {
      const from = app ?? 'elke werk-app';
      switch (draft.kind) {
        case 'app':
          return `Alles van ${from}`;
        case 'text':
          return `“${draft.text.trim()}” in titel of tekst, van ${from}`;
        case 'repeat':
          return `${draft.times} keer hetzelfde binnen ${draft.minutes === 1 ? 'een minuut' : `${draft.minutes} minuten`}, van ${from}`;
        case 'on-call':
          return `Alles van ${from} als je oproepbaar bent`;
      }
    },
    goneApp: 'een app die niet meer op de lijst staat',
    attempt: 'Probeer',
    attemptRule: (rule) => `Probeer op de afgelopen week: ${rule}`,
    remove: 'Haal weg',
    removeRule: (rule) => `Haal weg: ${rule}`,
    trial: ({ of, through }) =>
      of === 0
        ? 'In de afgelopen 7 dagen is er niets bewaard, dus er is niets om op te proberen.'
        : `In de afgelopen 7 dagen ${through.length === 1 ? 'was' : 'waren'} er ${through.length} van de ${of} doorgekomen.`,
    trialNone: 'In de afgelopen 7 dagen was er geen doorgekomen.',
    unsure: (count, kind) =>
      `Van ${count === 1 ? '1 andere' : `${count} andere`} is ${kind === 'text' ? 'de tekst' : 'de titel'} niet bewaard, dus daarvan valt het niet te zeggen.`,
    replaced: 'Wat door een latere is vervangen, is er niet meer om te tellen. Het kunnen er dus meer zijn.',
    more: (count) => `En nog ${count}.`,
    newRule: 'Een nieuwe regel',
    kind: 'Laat door',
    kinds: {
      app: 'alles van een app',
      text: 'een naam of woord',
      repeat: 'steeds weer hetzelfde',
      'on-call': 'als ik oproepbaar ben',
    },
    app: 'Van',
    anyApp: 'Elke werk-app',
    text: 'Naam of woord',
    textHint: 'Hoofdletters en accenten maken niet uit. Een deel van een woord telt ook.',
    times: 'Keer',
    minutes: 'Binnen minuten',
    onCallHint: 'Wanneer je oproepbaar bent, stel je in bij Uren.',
    add: 'Voeg regel toe',
    problem: {
      'no-app': 'Kies een app.',
      'no-text': 'Typ een naam of een woord.',
      'too-long': 'Honderd tekens is het meeste.',
      'bad-times': 'Van 2 tot 10 keer.',
      'bad-minutes': 'Van 1 tot 60 minuten.',
      known: 'Deze regel heb je al.',
      'too-many': 'Vijftig regels is het meeste. Haal er eerst een weg.',
    },
    notAllowed:
      'Drempel mag nog geen meldingen laten zien. Tot die tijd wordt bewaard wat erdoor zou mogen, en zie je het misschien niet.',
    allow: 'Sta toe',
    through: {
      app: 'doorgelaten: de app',
      text: 'doorgelaten: een woord',
      repeat: 'doorgelaten: herhaald',
      'on-call': 'doorgelaten: oproepbaar',
    },
  },
};
