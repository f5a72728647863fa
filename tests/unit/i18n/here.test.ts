import { describe, expect, it } from 'vitest';
import { sayStanding, sayThisPage } from '../../../utils/i18n/here.ts';
import type { Service } from '../../../utils/policy/model.ts';
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
    expect(of(drive).sentences).toEqual(['Approved by Acme, also for work files.']);
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
