import type { Words } from './language.ts';

/** Why the handover page is still there to be read. */
export type HandoverStop =
  | 'sent'
  | 'pulled'
  | 'kept'
  | 'sign-in'
  | 'looped'
  | 'failed'
  | 'no-containers'
  | 'again'
  | 'not-work'
  | 'no-list'
  | 'private-only'
  | 'private-sent'
  | 'nothing'
  | OutStop;

/** The same for what was to open at work and is not at home there. */
export type OutStop = 'outside' | 'outside-sent' | 'out-sent' | 'out-failed' | 'out-again';

/** `app` is the work app's name, or its host where the list does not name it; `org` null where no list is in force. */
interface About {
  readonly app: string;
  readonly org: string | null;
}

interface HandoverWords {
  title(stop: HandoverStop, about: About): string;
  /** What happened and what it means, a sentence a paragraph. */
  body(stop: HandoverStop, about: About): readonly string[];
  openAtWork(about: About): string;
  openOutside(about: About): string;
  /** `whole`: the profile is for work alone. */
  readonly keepOnce: (whole: boolean) => string;
  readonly keepAlways: (whole: boolean) => string;
  readonly keepHint: string;
  readonly copy: string;
  readonly copied: string;
  readonly notCopied: string;
  signInAtWork(about: About): string;
  /** What the list of hosts is called. */
  readonly way: string;
  /** Where a host stands. `org`: whose work it is; null where it is none. */
  side(org: string | null, signIn: boolean): string;
  /** Above the hosts that could be places to sign in. */
  readonly offer: string;
  treatAsSignIn(host: string): string;
  readonly again: string;
  readonly back: string;
  readonly close: string;
  readonly nobody: string;
}

const of = (org: string | null, word: string) => (org ? ` ${word} ${org}` : '');

export const handoverWords: Words<HandoverWords> = {
  en: {
    title: (stop, { app, org }) =>
      ({
        sent: `Not sent: ${app} belongs to work`,
        pulled: `Another extension keeps moving ${app}`,
        kept: `${app} stays at work`,
        'sign-in': `Sign in to ${app} at work`,
        looped: 'Stopped: this went to and fro',
        failed: `${app} could not be opened`,
        'no-containers': `${app} could not be opened`,
        again: `${app} is open at work`,
        'not-work': 'This is not one of your work apps',
        'no-list': 'No list counts here any more',
        'private-only': `${app} belongs to work`,
        'private-sent': `Not sent: ${app} belongs to work`,
        outside: `${app} is not on the list${of(org, 'of')}`,
        'outside-sent': `Not sent: ${app} is not on the list${of(org, 'of')}`,
        'out-sent': `Not sent: ${app} is not work`,
        'out-failed': `${app} could not be opened outside work`,
        'out-again': `${app} is open outside work`,
        nothing: 'There is nothing to open here',
      })[stop],
    body: (stop, { app, org }) =>
      ({
        sent: [
          `You sent a form from a private page to ${app}${of(org, 'of')}. Work has a place of its own, and a form cannot be taken along: what you filled in would be lost on the way.`,
          'So Drempel stopped it. Nothing was sent. Go back, and what you typed is most likely still there.',
        ],
        pulled: [
          `${app} belongs to work, and Drempel opens it in the container for work. Another extension opens it in another container each time. So Drempel stopped after a few times; nothing was sent from this one.`,
          `Look in your other extension for containers, and take ${app} off the sites that it always opens in a container of its own. Then open it again.`,
        ],
        kept: [
          `${app} is a work app${of(org, 'of')}. A work app opens in its own place for work and nowhere else, so that work and private life do not mix.`,
          'Nothing was opened.',
        ],
        'sign-in': [
          `You signed in on a private page, and that would have ended in ${app}${of(org, 'of')}. Work has a place of its own, and signing in has to begin and end in the same one.`,
          'So Drempel stopped it. Nothing was sent and nobody is signed in. Open it at work and sign in there.',
        ],
        looped: [
          `This tab was on its way to ${app}${of(org, 'of')}, and kept being sent between places that are apart. Drempel stopped it after three times. Nothing was lost.`,
        ],
        failed: [
          `${app} belongs to work, and opening it there did not succeed.`,
          'Nothing was sent from here and nothing was lost.',
        ],
        'no-containers': [
          `${app} belongs to work, and its place in Firefox is a container. Containers are switched off in this Firefox.`,
          'Switch them on in Firefox: Settings, General, Tabs, “Enable Container Tabs”. Nothing was sent from here and nothing was lost.',
        ],
        again: [
          `${app} is open in its place for work. The page before this one keeps sending you there, so Drempel does not go back to it.`,
        ],
        'not-work': [
          `${app} is not on the list${of(org, 'of')}, so Drempel did nothing with it. Did you want to go there? Type the address yourself.`,
        ],
        'no-list': [
          'Drempel keeps nothing apart without a list. Did you want to go somewhere? Type the address again.',
        ],
        'private-only': [
          'You said that this profile is for private life. So Drempel opened nothing, and nothing was sent.',
          'Copy the address and open it in your profile for work.',
        ],
        'private-sent': [
          'You said that this profile is for private life, and sent a form to work from here. Drempel stopped it, and nothing was sent.',
          'Go back, and what you typed is most likely still there. Or copy the address, and start again in your profile for work.',
        ],
        outside: [
          'You said that this profile is for work. So Drempel did not open it, and nothing was sent.',
          'Is it private? Then open it in your private profile. Do you need it for work? Then open it here.',
        ],
        'outside-sent': [
          'You said that this profile is for work, and sent a form elsewhere. Drempel stopped it, and nothing was sent.',
          'Go back, and what you typed is most likely still there. If you need this site for work, let it open here first, and send the form again.',
        ],
        'out-sent': [
          `You sent a form to ${app} from a place for work. It is not on the list${of(org, 'of')}, and a form cannot be taken along: what you filled in would be lost on the way.`,
          'So Drempel stopped it. Nothing was sent. Go back, and what you typed is most likely still there.',
        ],
        'out-failed': [
          `${app} is not on the list${of(org, 'of')}, so it opens outside work. That did not succeed.`,
          'Nothing was sent from here and nothing was lost.',
        ],
        'out-again': [
          `The page before this one keeps sending you to ${app}, so Drempel does not go back to it.`,
          'Does it belong to signing in at work? Then let it open here.',
        ],
        nothing: ['Drempel shows this page for a moment when it opens a work app in its own place. You can close it.'],
      })[stop],
    openAtWork: ({ app }) => `Open ${app} at work`,
    openOutside: ({ app }) => `Open ${app} outside work`,
    keepOnce: (whole) => (whole ? 'Open it here this once' : 'Keep it at work this once'),
    keepAlways: (whole) => (whole ? 'Always open it here' : 'Always keep it at work'),
    keepHint: 'Once: until this tab goes to another site. Always: you can undo it in Drempel, under Boundary.',
    copy: 'Copy the address',
    copied: 'Copied',
    notCopied: 'Your browser did not let Drempel copy it. Select the address and copy it yourself.',
    signInAtWork: ({ app }) => `Open ${app} at work and sign in there`,
    way: 'How the tab went',
    side: (org, signIn) => (org === null ? (signIn ? 'sign-in page' : 'private') : `work of ${org}`),
    offer:
      'Is one of these only a page to sign in? Then say so. It stays in whichever place the tab is in from then on, and signing in can end where it began.',
    treatAsSignIn: (host) => `Treat ${host} as a sign-in page`,
    again: 'Try again',
    back: 'Go back',
    close: 'Close',
    nobody: 'Nobody is told about this.',
  },
  nl: {
    title: (stop, { app, org }) =>
      ({
        sent: `Niet verstuurd: ${app} hoort bij werk`,
        pulled: `Een andere extensie verplaatst ${app} steeds`,
        kept: `${app} blijft bij werk`,
        'sign-in': `Log bij werk in op ${app}`,
        looped: 'Gestopt: dit ging heen en weer',
        failed: `${app} kon niet open`,
        'no-containers': `${app} kon niet open`,
        again: `${app} staat open bij werk`,
        'not-work': 'Dit is geen app van je werk',
        'no-list': 'Hier geldt geen lijst meer',
        'private-only': `${app} hoort bij werk`,
        'private-sent': `Niet verstuurd: ${app} hoort bij werk`,
        outside: `${app} staat niet op de lijst${of(org, 'van')}`,
        'outside-sent': `Niet verstuurd: ${app} staat niet op de lijst${of(org, 'van')}`,
        'out-sent': `Niet verstuurd: ${app} is geen werk`,
        'out-failed': `${app} kon niet open buiten je werk`,
        'out-again': `${app} staat open buiten je werk`,
        nothing: 'Hier valt niets te openen',
      })[stop],
    body: (stop, { app, org }) =>
      ({
        sent: [
          `Je stuurde een formulier van een privépagina naar ${app}${of(org, 'van')}. Werk heeft een eigen plek en een formulier kan niet mee: wat je invulde zou onderweg verloren gaan.`,
          'Daarom hield Drempel het tegen. Er is niets verstuurd. Ga terug: wat je typte staat er waarschijnlijk nog.',
        ],
        pulled: [
          `${app} hoort bij werk en Drempel opent het in de container voor werk. Een andere extensie opent het telkens in een andere container. Daarom is Drempel na een paar keer gestopt; uit deze container is niets verstuurd.`,
          `Haal ${app} in je andere extensie voor containers uit de sites die daar altijd in een eigen container opengaan. Open het daarna opnieuw.`,
        ],
        kept: [
          `${app} is een werk-app${of(org, 'van')}. Een werk-app opent alleen op zijn eigen plek voor werk. Zo lopen werk en privé niet door elkaar.`,
          'Er is niets geopend.',
        ],
        'sign-in': [
          `Je logde in op een privépagina, en dat zou eindigen in ${app}${of(org, 'van')}. Werk heeft een eigen plek, en inloggen moet beginnen en eindigen op dezelfde plek.`,
          'Daarom hield Drempel het tegen. Er is niets verstuurd en niemand is ingelogd. Open de app bij werk en log daar in.',
        ],
        looped: [
          `Dit tabblad was op weg naar ${app}${of(org, 'van')}, en werd steeds heen en weer gestuurd tussen plekken die gescheiden zijn. Na drie keer hield Drempel het tegen. Er is niets verloren.`,
        ],
        failed: [
          `${app} hoort bij werk en het openen daar lukte niet.`,
          'Er is hiervandaan niets verstuurd en er is niets verloren.',
        ],
        'no-containers': [
          `${app} hoort bij werk, en de plek daarvoor is in Firefox een container. Containers staan uit in deze Firefox.`,
          'Zet ze aan in Firefox: Instellingen, Algemeen, Tabbladen, ‘Containertabbladen inschakelen’. Er is hiervandaan niets verstuurd en er is niets verloren.',
        ],
        again: [
          `${app} staat open op de plek voor werk. De pagina hiervoor stuurt je er steeds weer heen, daarom gaat Drempel er niet naar terug.`,
        ],
        'not-work': [
          `${app} staat niet op de lijst${of(org, 'van')}, dus Drempel deed er niets mee. Wilde je erheen? Typ het adres dan zelf.`,
        ],
        'no-list': ['Zonder lijst houdt Drempel niets gescheiden. Wilde je ergens heen? Typ het adres dan opnieuw.'],
        'private-only': [
          'Je zei dat dit profiel voor privé is. Daarom opende Drempel niets, en er is niets verstuurd.',
          'Kopieer het adres en open het in je werkprofiel.',
        ],
        'private-sent': [
          'Je zei dat dit profiel voor privé is, en stuurde hiervandaan een formulier naar je werk. Drempel hield het tegen: er is niets verstuurd.',
          'Ga terug: wat je typte staat er waarschijnlijk nog. Of kopieer het adres, en begin opnieuw in je werkprofiel.',
        ],
        outside: [
          'Je zei dat dit profiel voor werk is. Daarom opende Drempel het niet, en er is niets verstuurd.',
          'Is het privé? Open het dan in je privéprofiel. Heb je het nodig voor je werk? Open het dan hier.',
        ],
        'outside-sent': [
          'Je zei dat dit profiel voor werk is, en stuurde een formulier ergens anders heen. Drempel hield het tegen: er is niets verstuurd.',
          'Ga terug: wat je typte staat er waarschijnlijk nog. Heb je deze site nodig voor je werk? Laat hem dan eerst hier openen, en stuur het formulier opnieuw.',
        ],
        'out-sent': [
          `Je stuurde vanaf een plek voor werk een formulier naar ${app}. Dat staat niet op de lijst${of(org, 'van')}, en een formulier kan niet mee: wat je invulde zou onderweg verloren gaan.`,
          'Daarom hield Drempel het tegen. Er is niets verstuurd. Ga terug: wat je typte staat er waarschijnlijk nog.',
        ],
        'out-failed': [
          `${app} staat niet op de lijst${of(org, 'van')} en opent daarom buiten je werk. Dat lukte niet.`,
          'Er is hiervandaan niets verstuurd en er is niets verloren.',
        ],
        'out-again': [
          `De pagina hiervoor stuurt je steeds naar ${app}, daarom gaat Drempel er niet naar terug.`,
          'Hoort het bij inloggen op je werk? Laat het dan hier openen.',
        ],
        nothing: ['Drempel toont deze pagina even als het een werkapp op zijn eigen plek opent. Je kunt hem sluiten.'],
      })[stop],
    openAtWork: ({ app }) => `Open ${app} bij werk`,
    openOutside: ({ app }) => `Open ${app} buiten je werk`,
    keepOnce: (whole) => (whole ? 'Open het deze keer hier' : 'Houd het deze keer bij werk'),
    keepAlways: (whole) => (whole ? 'Open het altijd hier' : 'Houd het altijd bij werk'),
    keepHint:
      'Deze keer: tot dit tabblad naar een andere site gaat. Altijd: je draait het terug in Drempel, bij Scheiding.',
    copy: 'Kopieer het adres',
    copied: 'Gekopieerd',
    notCopied: 'Je browser liet Drempel niet kopiëren. Selecteer het adres en kopieer het zelf.',
    signInAtWork: ({ app }) => `Open ${app} bij werk en log daar in`,
    way: 'Hoe het tabblad ging',
    side: (org, signIn) => (org === null ? (signIn ? 'inlogpagina' : 'privé') : `werk van ${org}`),
    offer:
      'Is een hiervan alleen een pagina om in te loggen? Zeg dat dan. Die blijft voortaan op de plek waar het tabblad is, en inloggen kan eindigen waar het begon.',
    treatAsSignIn: (host) => `Behandel ${host} als inlogpagina`,
    again: 'Probeer opnieuw',
    back: 'Ga terug',
    close: 'Sluit',
    nobody: 'Niemand krijgt hier bericht van.',
  },
};
