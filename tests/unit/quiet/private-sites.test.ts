import { describe, expect, it } from 'vitest';
import { addPrivateSite, privateRuleOf, turnRound } from '../../../utils/quiet/private-sites.ts';

describe('a private site is added', () => {
  it.each([
    ['app.example', ['app.example']],
    [' https://App.example/inbox?x=1 ', ['app.example']],
    ['*.app.example', ['*.app.example']],
  ])('%j', (typed, rules) => {
    expect(addPrivateSite([], typed)).toEqual({ kind: 'added', rules });
  });

  it.each([
    ['', 'bad-host'],
    ['app.example/inbox', 'bad-host'],
    ['*', 'claims-too-much'],
    ['*.nl', 'claims-too-much'],
  ])('not %j: %s', (typed, kind) => {
    expect(addPrivateSite([], typed)).toEqual({ kind });
  });

  it('once, and a hundred of them', () => {
    expect(addPrivateSite(['app.example'], 'app.example')).toEqual({ kind: 'known' });
    const many = Array.from({ length: 100 }, (_, place) => `a${place}.example`);
    expect(addPrivateSite(many, 'app.example')).toEqual({ kind: 'too-many' });
  });
});

it('a host falls under the first rule that covers it', () => {
  expect(privateRuleOf('www.app.example', ['app.example', '*.app.example'])).toBe('*.app.example');
  expect(privateRuleOf('app.example.org', ['app.example'])).toBeNull();
  expect(privateRuleOf('', ['app.example'])).toBeNull();
});

it('the timetable turned round is quiet when the other is not', () => {
  const entries = [
    { at: 1, quiet: true },
    { at: 5, quiet: false },
  ];
  expect(turnRound({ entries, until: 9 })).toEqual({
    entries: [
      { at: 1, quiet: false },
      { at: 5, quiet: true },
    ],
    until: 9,
  });
});
