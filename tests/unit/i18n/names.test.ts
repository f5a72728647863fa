import { describe, expect, it } from 'vitest';
import { sayApp } from '../../../utils/i18n/held.ts';
import { sayNames } from '../../../utils/i18n/names.ts';
import { popupWords } from '../../../utils/i18n/popup.ts';
import { privacyWords } from '../../../utils/i18n/privacy.ts';
import { sayBeside, sayHave } from '../../../utils/i18n/welcome.ts';
import type { Policy } from '../../../utils/policy/model.ts';
import { acmePolicy } from '../../fixtures/policy.ts';

it('joins names as one reads them out', () => {
  expect(sayNames(['Acme BV'], 'nl')).toBe('Acme BV');
  expect(sayNames(['Acme BV', 'Bolwerk'], 'nl')).toBe('Acme BV en Bolwerk');
  expect(sayNames(['Acme BV', 'Bolwerk', 'Kade'], 'en')).toBe('Acme BV, Bolwerk and Kade');
  expect(sayNames(['Acme BV', 'Bolwerk'], 'nl', 'or')).toBe('Acme BV of Bolwerk');
});

it('names an app’s organisation where there are several', () => {
  const chat = { appName: 'Chat', orgName: 'Acme BV' };
  expect(sayApp(chat, false)).toBe('Chat');
  expect(sayApp(chat, true)).toBe('Chat (Acme BV)');
});

it('names the organisation in news of one of several lists, and of the one list does not', () => {
  expect(popupWords.en.waits(43, null)).toBe('List no. 43 is ready and asks for more sites.');
  expect(popupWords.nl.waits(43, 'Bolwerk')).toBe('Lijst nr. 43 van Bolwerk staat klaar en vraagt om meer sites.');
  expect(popupWords.nl.expired('1 mei', 'Bolwerk')).toBe('De lijst van Bolwerk is verlopen op 1 mei. Hij geldt nog.');
  expect(popupWords.en.notRenewed('Monday', 'Bolwerk')).toContain('The list of Bolwerk could not be renewed');
});

it('says who sees nothing, of one and of several', () => {
  expect(privacyWords.en.employerTitle(null, false)).toBe('What your employer sees of what you do: nothing');
  expect(privacyWords.en.employerTitle('Acme and Bolwerk', true)).toBe(
    'What Acme and Bolwerk see of what you do: nothing',
  );
  expect(privacyWords.nl.employerTitle('Acme en Bolwerk', true)).toBe(
    'Wat Acme en Bolwerk zien van wat je doet: niets',
  );
});

describe('before one more list is adopted', () => {
  const of = (name: string): Policy =>
    acmePolicy({ org: { id: `${name.toLowerCase()}.example`, name, tenants: [], mailDomains: [] } });
  const own = { ...of('Bolwerk'), workApps: [{ id: 'chat', name: 'Chat', hosts: ['chat.bolwerk.example'] }] };

  it('says above the form which lists there are', () => {
    expect(sayHave([], 'en')).toBeNull();
    expect(sayHave([of('Acme')], 'en')).toBe(
      'You have the list of Acme. That of another organisation comes beside it.',
    );
    expect(sayHave([of('Acme'), of('Kade')], 'nl')).toBe(
      'Je hebt de lijsten van Acme en Kade. Die van een andere organisatie komt ernaast.',
    );
  });

  it('says that what there is stays', () => {
    expect(sayBeside(own, [of('Acme')], 'en')).toBe('Acme stays. Bolwerk comes beside it, with a place of its own.');
    expect(sayBeside(own, [of('Acme'), of('Kade')], 'nl')).toBe(
      'Acme en Kade blijven. Bolwerk komt ernaast, met een eigen plek.',
    );
  });

  it('says what both call work, and whose it stays', () => {
    expect(sayBeside(of('Bolwerk'), [of('Acme')], 'nl')).toBe(
      'Acme blijft. Bolwerk komt ernaast, met een eigen plek. Wat al werk is van Acme, blijft daar: Webmail.',
    );
  });

  it('says nothing of it where it is the first, or a newer one of the same organisation', () => {
    expect(sayBeside(own, [], 'en')).toBeUndefined();
    expect(sayBeside(own, [of('Acme'), of('Bolwerk')], 'en')).toBeUndefined();
  });
});
