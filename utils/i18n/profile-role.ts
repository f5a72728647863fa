import type { ProfileRole } from '../boundary/mode.ts';
import type { Words } from './language.ts';

interface ProfileRoleWords {
  readonly title: string;
  readonly lead: string;
  readonly legend: string;
  readonly roles: Readonly<Record<ProfileRole, { readonly name: string; readonly hint: string }>>;
  readonly how: string;
  readonly steps: readonly string[];
}

/** What this profile of the browser is for. Each sentence must be true of the code. */
export const profileRoleWords: Words<ProfileRoleWords> = {
  en: {
    title: 'This profile is for',
    lead: 'A browser can have several profiles, each with its own cookies, bookmarks and passwords. One for work and one for private life keeps apart what Drempel cannot within one.',
    legend: 'What you use this profile for',
    roles: {
      both: { name: 'Work and private', hint: 'Work apps open in a place of their own, as now.' },
      work: {
        name: 'Work only',
        hint: 'Everything here is work. A site that is not on the list does not open: a page says so, and lets you go on if you want. For this Drempel has to reach all sites; your browser asks you.',
      },
      private: {
        name: 'Private only',
        hint: 'Work apps do not open here. A page gives you the address, to open it in your profile for work.',
      },
    },
    how: 'How to make a second profile',
    steps: [
      'Chrome and Edge: click your picture at the top right, then add a profile. It gets a window of its own.',
      'Firefox: open the menu and choose Profiles. In older versions, open about:profiles.',
      'Install Drempel in the other profile too, and choose there what that one is for.',
    ],
  },
  nl: {
    title: 'Dit profiel is voor',
    lead: 'Een browser kan meer profielen hebben, elk met eigen cookies, bladwijzers en wachtwoorden. Eén voor werk en één voor privé houdt ook apart wat Drempel binnen één profiel niet kan.',
    legend: 'Waar je dit profiel voor gebruikt',
    roles: {
      both: { name: 'Werk en privé', hint: 'Werk-apps openen op een eigen plek, zoals nu.' },
      work: {
        name: 'Alleen werk',
        hint: 'Alles hier is werk. Een site die niet op de lijst staat, opent niet: een pagina zegt dat, en laat je verdergaan als je wilt. Hiervoor moet Drempel bij alle sites kunnen; je browser vraagt het je.',
      },
      private: {
        name: 'Alleen privé',
        hint: 'Werk-apps openen hier niet. Een pagina geeft je het adres, om het in je werkprofiel te openen.',
      },
    },
    how: 'Zo maak je een tweede profiel',
    steps: [
      'Chrome en Edge: klik rechtsboven op je foto en voeg een profiel toe. Het krijgt een eigen venster.',
      'Firefox: open het menu en kies Profielen. In oudere versies: open about:profiles.',
      'Installeer Drempel ook in het andere profiel, en kies daar waar dat voor is.',
    ],
  },
};
