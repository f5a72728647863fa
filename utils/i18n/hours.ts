import type { HoursProblem, Override, WeekProblem } from '../availability/model.ts';
import type { Words } from './language.ts';

interface HoursWords {
  readonly title: string;
  readonly lead: string;
  readonly override: (kind: Override['kind'], until: string) => string;
  readonly endOverride: string;
  readonly zone: string;
  readonly zoneOther: (zone: string) => string;
  readonly zoneUtc: string;
  readonly zoneUse: (zone: string) => string;
  readonly free: string;
  readonly from: (day: string) => string;
  readonly to: (day: string) => string;
  readonly nextDay: string;
  readonly add: (day: string) => string;
  readonly remove: (day: string, hours: string) => string;
  readonly copy: (day: string) => string;
  readonly copyTo: (day: string) => string;
  readonly workdays: string;
  readonly allDays: string;
  readonly empty: string;
  readonly save: string;
  readonly undo: string;
  readonly unsaved: string;
  readonly saved: string;
  readonly mendFirst: string;
  readonly suggests: (org: string) => string;
  readonly differs: (days: string, many: boolean) => string;
  readonly same: string;
  readonly ownFirst: (org: string) => string;
  readonly use: string;
  /** The same, to tell several apart. */
  readonly useOf: (org: string) => string;
  readonly legendOwn: string;
  readonly legendSuggested: (org: string) => string;
  /** Why the hours were not taken, where no field says so. */
  readonly refused: (problem: HoursProblem) => string;
  readonly week: string;
  readonly alternate: string;
  readonly alternateHint: (week: number, parity: string) => string;
  readonly thisWeek: (weeks: string) => string;
  readonly otherWeek: (weeks: string) => string;
  readonly onCallTitle: string;
  readonly onCallLead: string;
  readonly onCallSet: string;
  readonly onCallChange: string;
  readonly onCallLabel: string;
  readonly onCallNone: string;
  readonly problem: (problem: WeekProblem, other: string) => string;
}

/** The hours section of the options page. */
export const hoursWords: Words<HoursWords> = {
  en: {
    title: 'When are you available?',
    lead: 'Drag in a day, or type the times. Outside these hours work stays silent.',
    override: (kind, until) =>
      ({
        available: `Your own choice counts now: available until ${until}.`,
        away: `Your own choice counts now: quiet until ${until}, and nothing comes through.`,
        urgent: `Your own choice counts now: only what is urgent until ${until}.`,
      })[kind],
    endOverride: 'End now',
    zone: 'Time zone',
    zoneOther: (zone) => `Your browser is in ${zone} now. Your hours stay in the zone that you choose here.`,
    zoneUtc: 'Your browser says UTC. Some browsers do that to hide where you are. So choose your own zone.',
    zoneUse: (zone) => `Use ${zone}`,
    free: 'free',
    from: (day) => `${day}, from`,
    to: (day) => `${day}, until`,
    nextDay: 'the next day',
    add: (day) => `Add hours on ${day}`,
    remove: (day, hours) => `Remove ${hours} on ${day}`,
    copy: (day) => `Copy ${day} to other days`,
    copyTo: (day) => `Copy ${day} to:`,
    workdays: 'Mon to Fri',
    allDays: 'All days',
    empty: 'No hours at all: then work notifications always come through.',
    save: 'Save hours',
    undo: 'Undo',
    unsaved: 'Not saved yet.',
    saved: 'Saved. Drempel keeps to it from now on.',
    mendFirst: 'First mend what is marked above.',
    suggests: (org) => `${org} suggests`,
    differs: (days, many) =>
      many
        ? `${days} are different with you. That is your choice.`
        : `${days} is different with you. That is your choice.`,
    same: 'Your hours are the same.',
    ownFirst: (org) => `A suggestion, no more: ${org} cannot set your hours and does not see them.`,
    use: 'Use these hours',
    useOf: (org) => `Use these hours (${org})`,
    legendOwn: 'your hours',
    legendSuggested: (org) => `suggested by ${org}`,
    refused: (problem) => {
      if (problem.kind === 'bad-zone') return 'Not saved: first choose a time zone that this browser knows, below.';
      if (problem.kind === 'too-many') return `Not saved: there can be ${problem.limit} of these at most.`;
      return 'Not saved: some of these times are wrong.';
    },
    week: 'Your week',
    alternate: 'My weeks take turns',
    alternateHint: (week, parity) =>
      `Other hours in even weeks than in odd ones. This is week ${week}, one of the ${parity}.`,
    thisWeek: (weeks) => `${weeks}, this week`,
    otherWeek: (weeks) => weeks,
    onCallTitle: 'On call',
    onCallLead: 'Outside your hours, and not on your days off: when may urgent things come through?',
    onCallSet: 'Set when you are on call',
    onCallChange: 'Change when you are on call',
    onCallLabel: 'on call',
    onCallNone: 'Never. Outside your hours all work waits.',
    problem: (problem, other) => {
      switch (problem.kind) {
        case 'bad-time':
          return 'Type a time, such as 08:30.';
        case 'empty':
          return 'Begin and end are the same time.';
        case 'overlap':
          return `This overlaps with ${other}.`;
        case 'no-days':
          return 'Choose a day.';
        case 'bad-zone':
          return 'Choose a time zone from the list.';
      }
    },
  },
  nl: {
    title: 'Wanneer ben je bereikbaar?',
    lead: 'Sleep in een dag, of typ de tijden. Buiten deze uren blijft werk stil.',
    override: (kind, until) =>
      ({
        available: `Nu geldt je eigen keuze: bereikbaar tot ${until}.`,
        away: `Nu geldt je eigen keuze: stil tot ${until}, en niets komt door.`,
        urgent: `Nu geldt je eigen keuze: alleen wat dringend is tot ${until}.`,
      })[kind],
    endOverride: 'Stop nu',
    zone: 'Tijdzone',
    zoneOther: (zone) => `Je browser staat nu op ${zone}. Je uren blijven in de zone die je hier kiest.`,
    zoneUtc: 'Je browser zegt UTC. Sommige browsers doen dat om te verbergen waar je bent. Kies dus je eigen zone.',
    zoneUse: (zone) => `Gebruik ${zone}`,
    free: 'vrij',
    from: (day) => `${day}, van`,
    to: (day) => `${day}, tot`,
    nextDay: 'de volgende dag',
    add: (day) => `Voeg uren toe op ${day}`,
    remove: (day, hours) => `Haal ${hours} weg op ${day}`,
    copy: (day) => `Kopieer ${day} naar andere dagen`,
    copyTo: (day) => `Kopieer ${day} naar:`,
    workdays: 'Ma t/m vr',
    allDays: 'Alle dagen',
    empty: 'Geen uren: dan komen meldingen van werk altijd door.',
    save: 'Bewaar uren',
    undo: 'Herstel',
    unsaved: 'Nog niet bewaard.',
    saved: 'Bewaard. Drempel houdt zich er vanaf nu aan.',
    mendFirst: 'Verbeter eerst wat hierboven is aangegeven.',
    suggests: (org) => `${org} stelt voor`,
    differs: (days, many) =>
      many ? `${days} wijken bij jou af. Dat is jouw keuze.` : `${days} wijkt bij jou af. Dat is jouw keuze.`,
    same: 'Jouw uren zijn hetzelfde.',
    ownFirst: (org) => `Een voorstel, meer niet: ${org} kan je uren niet instellen en ziet ze niet.`,
    use: 'Gebruik deze uren',
    useOf: (org) => `Gebruik deze uren (${org})`,
    legendOwn: 'jouw uren',
    legendSuggested: (org) => `voorstel van ${org}`,
    refused: (problem) => {
      if (problem.kind === 'bad-zone') return 'Niet bewaard: kies hieronder eerst een tijdzone die deze browser kent.';
      if (problem.kind === 'too-many') return `Niet bewaard: er kunnen er hiervan hoogstens ${problem.limit} zijn.`;
      return 'Niet bewaard: sommige van deze tijden kloppen niet.';
    },
    week: 'Je week',
    alternate: 'Mijn weken wisselen',
    alternateHint: (week, parity) =>
      `In even weken andere uren dan in oneven weken. Dit is week ${week}, een van de ${parity}.`,
    thisWeek: (weeks) => `${weeks}, deze week`,
    otherWeek: (weeks) => weeks,
    onCallTitle: 'Wachtdienst',
    onCallLead: 'Buiten je uren, en niet op je vrije dagen: wanneer mag iets dringends doorkomen?',
    onCallSet: 'Stel in wanneer je wachtdienst hebt',
    onCallChange: 'Wijzig wanneer je wachtdienst hebt',
    onCallLabel: 'wachtdienst',
    onCallNone: 'Nooit. Buiten je uren wacht al het werk.',
    problem: (problem, other) => {
      switch (problem.kind) {
        case 'bad-time':
          return 'Typ een tijd, bijvoorbeeld 08:30.';
        case 'empty':
          return 'Begin en einde zijn dezelfde tijd.';
        case 'overlap':
          return `Dit valt samen met ${other}.`;
        case 'no-days':
          return 'Kies een dag.';
        case 'bad-zone':
          return 'Kies een tijdzone uit de lijst.';
      }
    },
  },
};
