import { describe, expect, it } from 'vitest';
import { type ArchiveMember, matchMembers } from '../../../utils/guard/match-members.ts';
import { download } from './fixtures.ts';

const member = (part: Partial<ArchiveMember> = {}): ArchiveMember => ({
  name: 'work/plan.pdf',
  size: 4_321,
  modifiedAt: 1_000_000,
  ...part,
});
const strength = (part: Partial<ArchiveMember>, made: Parameters<typeof download>[0] = {}) =>
  matchMembers([member(part)], [download(made)])[0]?.strength ?? null;
const HOUR = 3_600_000;

describe('matchMembers', () => {
  it.each([
    ['as it was downloaded', {}, {}, 'certain'],
    ['numbered, name in capitals', { name: 'PLAN (1).pdf' }, {}, 'certain'],
    ['renamed', { name: 'x.pdf' }, {}, 'likely'],
    ['copied later, same name', { modifiedAt: 9e9 }, {}, 'likely'],
    ['renamed, time of another zone', { name: 'x.pdf', modifiedAt: 1_000_000 + 2 * HOUR }, {}, 'possible'],
    ['renamed, time of a zone to the west', { name: 'x.pdf', modifiedAt: 1_000_000 - 5.5 * HOUR }, {}, 'possible'],
    ['renamed, time of no zone', { name: 'x.pdf', modifiedAt: 1_000_000 + 2 * HOUR + 300_000 }, {}, null],
    ['renamed, another day', { name: 'x.pdf', modifiedAt: 1_000_000 + 48 * HOUR }, {}, null],
    ['renamed, end unknown', { name: 'x.pdf' }, { endKnown: false, completedAt: 9e6 }, 'possible'],
    ['another size', { size: 4_322 }, {}, null],
    ['renamed, time not known', { name: 'x.pdf', modifiedAt: null }, {}, null],
    ['time not known', { modifiedAt: null }, {}, 'likely'],
    ['empty', { size: 0 }, { size: 0 }, null],
    [
      'renamed, a download of hours in another zone',
      { name: 'x.pdf', modifiedAt: 9 * HOUR },
      { completedAt: HOUR },
      null,
    ],
  ] as const)('%s', (_, part, made, expected) => expect(strength(part, made)).toBe(expected));

  it('takes several as stronger, app by app', () => {
    const downloads = [1, 2, 3].map((size) => download({ size, name: `f${size}.pdf`, completedAt: 1_000_100 + size }));
    const members = [1, 2, 3].map((size) => member({ size, name: `g${size}.pdf` }));
    const other = download({ size: 9, name: 'g9.pdf', appId: 'acme.example/mail', appName: 'Mail', completedAt: 5e6 });
    expect(
      matchMembers([...members, member({ size: 9, name: 'g9.pdf', modifiedAt: 8e9 })], [...downloads, other]),
    ).toEqual([
      {
        strength: 'certain',
        appName: 'Intranet',
        at: 1_000_103,
        count: 3,
        originalName: 'f1.pdf',
      },
      { strength: 'likely', appName: 'Mail', at: 5e6, count: 1, originalName: 'g9.pdf' },
    ]);
    expect(matchMembers(members.slice(0, 2), downloads)[0]).toMatchObject({ strength: 'likely', count: 2 });
  });

  it('says nothing of archives of one’s own', () =>
    expect(matchMembers([member({ size: 77 })], [download()])).toEqual([]));
});
