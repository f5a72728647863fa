import { expect, it } from 'vitest';
import { digestWords } from '../../../utils/i18n/digest.ts';

const digest = (...counts: number[]) => ({
  total: counts.reduce((sum, count) => sum + count, 0),
  apps: counts.map((count, index) => ({ appId: `${index}`, appName: `App${index}`, orgName: 'Acme', count })),
});

it('says how many waited', () => {
  expect(digestWords.en.title(digest(1), 'work')).toBe('1 notification waited for you');
  expect(digestWords.nl.title(digest(1), 'work')).toBe('Er wachtte 1 melding op je');
  expect(digestWords.nl.title(digest(2, 1), 'work')).toBe('Er wachtten 3 meldingen op je');
  expect(digestWords.en.title(digest(2, 1), 'private')).toBe('3 private notifications waited for you');
  expect(digestWords.nl.title(digest(1), 'private')).toBe('Er wachtte 1 privémelding op je');
});

it('names the apps with most, and counts the rest', () => {
  expect(digestWords.en.message(digest(9))).toBe('App0 9');
  expect(digestWords.nl.message(digest(9, 3))).toBe('App0 9 en App1 3');
  expect(digestWords.nl.message(digest(5, 4, 3, 2, 1))).toBe('App0 5, App1 4, App2 3, App3 2 en nog 1 andere app');
  expect(digestWords.en.message(digest(6, 5, 4, 3, 2, 1))).toBe('App0 6, App1 5, App2 4, App3 3 and 2 more apps');
});

it('names the organisation where work of more than one waited', () => {
  const { total, apps } = digest(3, 1);
  const mixed = { total, apps: apps.map((app, index) => (index ? { ...app, orgName: 'Bolwerk' } : app)) };
  expect(digestWords.nl.message(mixed)).toBe('App0 (Acme) 3 en App1 (Bolwerk) 1');
});
