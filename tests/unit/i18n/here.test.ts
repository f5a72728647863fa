import { describe, expect, it } from 'vitest';
import { sayStanding, sayStandingAmong, sayThisPage } from '../../../utils/i18n/here.ts';
import type { Service, Standing } from '../../../utils/policy/model.ts';
import { acmePolicy } from '../../fixtures/policy.ts';

const drive: Service = {
  id: 'drive',
  name: 'Acme Files',
  category: 'storage',
  hosts: ['files.acme.example'],
  standing: 'approved',
};
const stapel: Service = {
  id: 'stapel',
  name: 'Stapel',
  category: 'storage',
  hosts: ['stapel.example'],
  standing: 'unapproved',
  instead: 'drive',
  because: { nl: 'Klantgegevens horen daar niet.', en: 'Client data does not belong there.' },
};
const policy = acmePolicy({ services: [drive, stapel] });

describe('where a page stands', () => {
  it('names the reason and what to use instead', () => {
    const standing = { kind: 'service', service: stapel, source: 'list' } as const;
    expect(sayStanding(standing, 'stapel.example', policy, 'nl')).toEqual({
      name: 'Stapel',
      sentences: [
        'Niet goedgekeurd door Acme.',
        'Klantgegevens horen daar niet.',
        'Werkbestanden? Gebruik Acme Files.',
      ],
    });
  });

  it('is brief where the list gives no reason and no alternative', () => {
    const { because, instead, ...bare } = stapel;
    const standing = { kind: 'service', service: bare, source: 'list' } as const;
    expect(sayStanding(standing, null, policy, 'en').sentences).toEqual(['Not approved by Acme.']);
  });

  it('says of an approved and of an unlisted service what they are', () => {
    const of = (service: Service) => sayStanding({ kind: 'service', service, source: 'list' }, null, policy, 'en');
    expect(of(drive).sentences).toEqual([
      'Approved by Acme, also for work files: in your work account, not in one of your own.',
    ]);
    expect(of({ ...drive, standing: 'unlisted' }).sentences).toEqual([
      'Acme says nothing about it. Drempel does nothing here.',
    ]);
  });

  it('does not pretend to know a page that it cannot see', () => {
    const unseen = sayStanding({ kind: 'unknown' }, null, policy, 'nl');
    expect(unseen).toEqual({ name: null, sentences: ['Niet op de lijst van Acme. Drempel doet hier niets.'] });
    expect(sayThisPage(unseen, 'nl')).toBe('Deze pagina');
    expect(sayThisPage({ ...unseen, name: 'nieuws.example' }, 'en')).toBe('This page: nieuws.example');
  });
});

describe('where a page stands under lists of several organisations', () => {
  const bolwerk = acmePolicy({ org: { id: 'bolwerk.example', name: 'Bolwerk', tenants: [], mailDomains: [] } });
  const catalogued = { kind: 'service', service: { ...stapel, standing: 'unlisted' }, source: 'catalogue' } as const;

  it('is said in the name of the organisation whose word it is', () => {
    const standing = { kind: 'service', service: stapel, source: 'list' } as const;
    const said = { standing, host: null, orgId: 'acme.example' };
    expect(sayStandingAmong(said, [bolwerk, policy], 'nl')).toEqual(sayStanding(standing, null, policy, 'nl'));
    const signIn = { standing: { kind: 'sign-in' }, host: 'login.example', orgId: 'bolwerk.example' } as const;
    expect(sayStandingAmong(signIn, [policy, bolwerk], 'en').sentences[0]).toBe(
      'Here you sign in for Bolwerk. It may stay where it is.',
    );
  });

  it.each([
    ['en', 'Not on the list of Acme or Bolwerk.', 'Acme and Bolwerk say nothing about it.'],
    ['nl', 'Niet op de lijst van Acme of Bolwerk.', 'Acme en Bolwerk zeggen er niets over.'],
  ] as const)('names them all where it is nobody’s word (%s)', (language, unknown, unlisted) => {
    const say = (standing: Standing) =>
      sayStandingAmong({ standing, host: 'nieuws.example', orgId: null }, [policy, bolwerk], language);
    expect(say({ kind: 'unknown' })).toMatchObject({ name: 'nieuws.example' });
    expect(say({ kind: 'unknown' }).sentences[0]).toContain(unknown);
    expect(say(catalogued)).toMatchObject({ name: 'Stapel' });
    expect(say(catalogued).sentences[0]).toContain(unlisted);
  });

  it('is what it ever was under one list', () => {
    const said = { standing: catalogued, host: null, orgId: null };
    expect(sayStandingAmong(said, [policy], 'en')).toEqual(sayStanding(catalogued, null, policy, 'en'));
  });
});
