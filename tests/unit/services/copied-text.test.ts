import { beforeEach, describe, expect, it } from 'vitest';
import type { Session } from '../../../utils/ports/session.ts';
import { type CopiedTexts, createCopiedTexts } from '../../../utils/services/copied-text.ts';
import { POLICY } from '../guard/fixtures.ts';
import { guardLists } from './guard-fakes.ts';
import { fakeSession } from './quiet-fakes.ts';

const INTRANET = 'https://intranet.acme.localhost';
const ORG = 'acme.example';
const TEXT = `De offerte voor Jansen Installatie gaat uit van veertig uur per week, en een korting van
twaalf procent die wij alleen aan deze klant geven. Graag voor vrijdag antwoord.`;

let values: Session;
let now: number;
let copies: CopiedTexts;

const start = () => {
  copies = createCopiedTexts({
    session: fakeSession(values),
    lists: guardLists(POLICY),
    clock: { now: () => now, zone: () => 'UTC' },
  });
};

beforeEach(() => {
  values = {};
  now = 1_000;
  start();
});

it('is known at once, before it has been written down', async () => {
  const noted = copies.note(TEXT, INTRANET);
  expect(await copies.match(TEXT, ORG)).toMatchObject({ appName: 'Intranet' });
  await noted;
});

describe('a text that was copied in a work app', () => {
  beforeEach(() => copies.note(TEXT, INTRANET));

  it('is known again, also by a background that has been stopped since', async () => {
    start();
    expect(await copies.match(TEXT, ORG)).toEqual({
      kind: 'copied',
      strength: 'certain',
      appName: 'Intranet',
      at: now,
    });
  });

  it('is known by a part of it, in capitals, with other lines around it', async () => {
    const part = TEXT.slice(60, 150).toUpperCase();
    const around =
      'Kun jij hier nog eens naar kijken? Ik weet niet of het zo goed is, en of we dat wel zo willen zeggen. ';
    expect(await copies.match(`${around}\n${part}\n${around}`, ORG)).toMatchObject({ strength: 'likely' });
  });

  it('is not taken for what only ends alike, or is short', async () => {
    expect(await copies.match('Graag voor vrijdag antwoord.', ORG)).toBeNull();
    expect(
      await copies.match('Een heel ander verhaal over de vakantie in Zeeland, met fietsen en friet.', ORG),
    ).toBeNull();
  });

  it('is nothing to another organisation, and goes with the list', async () => {
    expect(await copies.match(TEXT, 'other.example')).toBeNull();
    await copies.keepOnly(['other.example']);
    expect(await copies.match(TEXT, ORG)).toBeNull();
  });

  it('leaves no word of it in what is kept', () => {
    expect(JSON.stringify(values)).not.toMatch(/offerte|korting/i);
  });
});

it('keeps nothing of private pages', async () => {
  await copies.note(TEXT, 'https://nieuws.example');
  expect(values.copies).toBeUndefined();
});

it('keeps a bounded number, and the newest', async () => {
  for (let n = 0; n < 210; n += 1)
    await copies.note(`${n} ${TEXT} ${n * 7919} is het nummer van klacht ${n}`, INTRANET);
  expect(values.copies).toHaveLength(200);
  expect(await copies.match(`209 ${TEXT} ${209 * 7919} is het nummer van klacht 209`, ORG)).not.toBeNull();
});
