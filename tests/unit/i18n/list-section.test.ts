import { describe, expect, it } from 'vitest';
import { saySource } from '../../../utils/i18n/list-section.ts';
import { CATALOGUE } from '../../../utils/policy/catalogue.ts';
import { NO_OWN_RULES, withOwnRules } from '../../../utils/policy/own.ts';
import { compileStanding, standingOf } from '../../../utils/policy/standing.ts';
import { acmePolicy } from '../../fixtures/policy.ts';

const listed = acmePolicy({ workApps: [{ id: 'intra', name: 'Intranet', hosts: ['*.acme.example'] }] });
const policy = withOwnRules(listed, { ...NO_OWN_RULES, work: ['hr.other.example'], leftAlone: ['*.dropbox.com'] });
const say = (url: string, language: 'nl' | 'en' = 'en') =>
  saySource(standingOf(compileStanding(policy, CATALOGUE), url), policy, url, language);

describe('saySource', () => {
  it.each([
    ['https://mail.acme.example/', 'From the list, number 42, by its rule *.acme.example.'],
    ['https://login.acme.example/', 'From the list, number 42, by its rule login.acme.example.'],
    ['https://wetransfer.com/', 'From the catalogue that comes with Drempel, by its rule *.wetransfer.com.'],
    ['https://nowhere.example/', null],
  ])('of %s', (url, sentence) => expect(say(url)).toBe(sentence));

  it('is said in Dutch too', () =>
    expect(say('https://a.acme.example/', 'nl')).toBe('Volgens de lijst, nummer 42, door de regel *.acme.example.'));

  it('does not lay at the list’s door what the employee added', () => {
    expect(say('https://hr.other.example/')).toBeNull();
    expect(say('https://www.dropbox.com/')).toBeNull();
  });
});
