import { describe, expect, it } from 'vitest';
import { CATALOGUE } from '../../../utils/policy/catalogue.ts';
import { parseHostRule } from '../../../utils/policy/host-rule.ts';
import { CATEGORIES } from '../../../utils/policy/model.ts';
import { compileStanding, standingOf } from '../../../utils/policy/standing.ts';

const rules = CATALOGUE.flatMap(({ id, hosts }) => hosts.map((rule) => [id, rule] as const));

describe('the catalogue', () => {
  it('knows at least 150 services, ten or more of each category', () => {
    expect(CATALOGUE.length).toBeGreaterThanOrEqual(150);
    for (const category of CATEGORIES) {
      expect(CATALOGUE.filter((one) => one.category === category).length, category).toBeGreaterThanOrEqual(10);
    }
  });

  it('has ids in kebab-case, and no id or name twice', () => {
    for (const { id, name } of CATALOGUE) {
      expect(id).toMatch(/^[a-z\d]+(?:-[a-z\d]+)*$/);
      expect(name.trim()).toBe(name);
    }
    expect(new Set(CATALOGUE.map(({ id }) => id)).size).toBe(CATALOGUE.length);
    expect(new Set(CATALOGUE.map(({ name }) => name)).size).toBe(CATALOGUE.length);
  });

  it.each(rules)('%s: %s is a host rule that a list could have', (_, rule) => {
    expect(parseHostRule(rule)).toEqual({ kind: 'rule', rule });
  });

  it('names no host twice', () => {
    const seen = rules.map(([, rule]) => rule);
    expect(seen.filter((rule, place) => seen.indexOf(rule) !== place)).toEqual([]);
    // `x` beside `*.x` says the same again.
    expect(seen.filter((rule) => seen.includes(`*.${rule}`))).toEqual([]);
  });

  it.each(['google.com', 'www.google.com', 'accounts.google.com', 'live.com', 'login.live.com', 'microsoft.com'])(
    'takes in no host that many services share: %s',
    (host) => {
      expect(standingOf(compileStanding(null, CATALOGUE), `https://${host}/`)).toEqual({ kind: 'unknown' });
    },
  );

  it('knows what people here use', () => {
    const nameOf = (url: string) => {
      const standing = standingOf(compileStanding(null, CATALOGUE), url);
      return standing.kind === 'service' && [standing.service.name, standing.service.standing, standing.source];
    };
    expect(nameOf('https://wetransfer.com/upload')).toEqual(['WeTransfer', 'unlisted', 'catalogue']);
    expect(nameOf('https://filesender.surf.nl/')).toEqual(['SURFfilesender', 'unlisted', 'catalogue']);
    expect(nameOf('https://anna.stackstorage.com/')).toEqual(['STACK', 'unlisted', 'catalogue']);
    expect(nameOf('https://webmail.kpnmail.nl/')).toEqual(['KPN Mail', 'unlisted', 'catalogue']);
    // The exact host before the wildcard.
    expect(nameOf('https://gist.github.com/x')).toEqual(['GitHub Gist', 'unlisted', 'catalogue']);
    expect(nameOf('https://api.github.com/x')).toEqual(['GitHub', 'unlisted', 'catalogue']);
  });
});
