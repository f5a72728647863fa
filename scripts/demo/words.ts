import type { Words } from '../../utils/i18n/language.ts';

export interface DemoAddresses {
  readonly code: string;
  readonly intranet: string;
  readonly mail: string;
  readonly chat: string;
  readonly stapel: string;
  readonly files: string;
  readonly nieuws: string;
  readonly it: string;
  readonly widgets: string;
}

interface DemoWords {
  readonly building: string;
  readonly opening: (browser: string) => string;
  readonly whatToTry: (at: DemoAddresses) => string;
  readonly touring: (browsers: string) => string;
  readonly noDisplay: string;
  readonly allWell: (steps: number, folder: string) => string;
  readonly notWell: (failed: number, steps: number, folder: string) => string;
  readonly badBrowser: (name: string) => string;
  readonly over: string;
}

/** What `npm start` prints. */
export const demoWords = {
  en: {
    building: 'Building Drempel…',
    opening: (browser) => `Opening ${browser} with a fresh profile. Press Ctrl-C here to end the demo.`,
    whatToTry: (at) => `
You are Robin de Vries and you work at Acme. This is your own laptop.

1. Take Acme's list.
   The welcome page is open, with Acme's enrolment code in it. Choose "Read the list", read what it asks,
   and then "Adopt and allow". (The code is also on ${at.it})
   ${at.code}

2. Work has a room of its own.
   Go to the news, ${at.nieuws}, and follow any link to the intranet.
   Or type ${at.intranet}, ${at.mail}. Sign in with one click.

3. Outside your hours work is silent.
   Set your hours in Drempel so that now is outside them. Open ${at.chat}, allow notifications,
   and press a button there. Nothing shows; it waits in Drempel until you are available.

4. A warning before a work file leaves.
   Download a file from the intranet. Then give it to ${at.stapel} : choose it, drop it or paste it.
   Acme's own drive, ${at.files}, takes it without a word. So does Stapel, for your own files.

5. The same with what other sites use.
   ${at.widgets} has their upload widgets, on a host of Stapel's; beside it are the pages that the tests drive,
   such as guard-inputs.html, guard-drop-paste.html and guard-pickers.html.
`,
    touring: (browsers) => `The guided tour, in ${browsers}. Each step says what it expects and what was seen.`,
    noDisplay: 'There is no display here, so this is the guided tour.',
    allWell: (steps, folder) => `All ${steps} steps are well. The report is in ${folder}`,
    notWell: (failed, steps, folder) => `${failed} of ${steps} steps are not well. The report is in ${folder}`,
    badBrowser: (name) => `--browser can be chromium or firefox, not "${name}".`,
    over: 'The demo is over; nothing of it is left.',
  },
  nl: {
    building: 'Drempel wordt gebouwd…',
    opening: (browser) => `${browser} gaat open met een leeg profiel. Met Ctrl-C hier stop je de demo.`,
    whatToTry: (at) => `
Je bent Robin de Vries en je werkt bij Acme. Dit is je eigen laptop.

1. Neem de lijst van Acme over.
   De welkomstpagina staat open, met de code van Acme erin. Kies "Lees de lijst", lees wat die vraagt,
   en dan "Neem over en sta toe". (De code staat ook op ${at.it})
   ${at.code}

2. Werk heeft een eigen ruimte.
   Ga naar het nieuws, ${at.nieuws}, en volg een link naar het intranet.
   Of typ ${at.intranet}, ${at.mail}. Aanmelden is één klik.

3. Buiten je uren is werk stil.
   Zet in Drempel je uren zo dat ze nu niet gelden. Open ${at.chat}, sta meldingen toe
   en druk daar op een knop. Je ziet niets; de melding wacht in Drempel tot je weer beschikbaar bent.

4. Een seintje voordat een werkbestand weggaat.
   Download een bestand van het intranet. Geef het dan aan ${at.stapel} : kies het, sleep het of plak het.
   De eigen schijf van Acme, ${at.files}, neemt het zonder vragen aan. Stapel ook, als het van jezelf is.

5. Hetzelfde met wat andere sites gebruiken.
   Op ${at.widgets} staan hun uploadknoppen, op een adres van Stapel; ernaast staan de pagina's waarmee de tests werken,
   zoals guard-inputs.html, guard-drop-paste.html en guard-pickers.html.
`,
    touring: (browsers) =>
      `De rondleiding, in ${browsers}. Elke stap zegt wat er hoort te gebeuren en wat er gebeurde.`,
    noDisplay: 'Er is hier geen beeldscherm, dus dit is de rondleiding.',
    allWell: (steps, folder) => `Alle ${steps} stappen gaan goed. Het verslag staat in ${folder}`,
    notWell: (failed, steps, folder) =>
      `${failed} van de ${steps} stappen gaan niet goed. Het verslag staat in ${folder}`,
    badBrowser: (name) => `--browser kan chromium of firefox zijn, niet "${name}".`,
    over: 'De demo is klaar; er blijft niets van over.',
  },
} satisfies Words<DemoWords>;
