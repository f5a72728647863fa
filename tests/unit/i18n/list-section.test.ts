import { describe, expect, it } from 'vitest';
import { listSectionWords, saySource, saySourceAmong } from '../../../utils/i18n/list-section.ts';
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

describe('several lists', () => {
  const bolwerk = acmePolicy({
    seq: 3,
    org: { id: 'bolwerk.example', name: 'Bolwerk', tenants: [], mailDomains: [] },
    signIn: ['login.bolwerk.example'],
  });
  const sayOf = (url: string, orgId: string | null) => {
    const standing = standingOf(compileStanding(orgId ? bolwerk : null, CATALOGUE), url);
    return saySourceAmong({ standing, host: new URL(url).hostname, orgId }, [policy, bolwerk], 'en');
  };

  it('are told apart where a rule is named', () => {
    expect(sayOf('https://login.bolwerk.example/', 'bolwerk.example')).toBe(
      'From the list, number 3, by its rule login.bolwerk.example.',
    );
    expect(sayOf('https://wetransfer.com/', null)).toContain('From the catalogue that comes with Drempel');
    expect(sayOf('https://nowhere.example/', null)).toBeNull();
  });

  it.each(['en', 'nl'] as const)('are left one by one: what goes names its organisation (%s)', (language) => {
    const { leaveAsk, goesAccess, staysOthers } = listSectionWords[language];
    expect(leaveAsk('Bolwerk')).toContain('Bolwerk');
    expect(goesAccess(true)).not.toBe(goesAccess(false));
    expect(staysOthers('Acme')).toContain('Acme');
  });
});
