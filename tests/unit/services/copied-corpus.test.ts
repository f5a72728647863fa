import { expect, it } from 'vitest';
import { createCopiedTexts } from '../../../utils/services/copied-text.ts';
import { createDice, type Dice } from '../../fixtures/corpus/dice.ts';
import { POLICY } from '../guard/fixtures.ts';
import { guardLists } from './guard-fakes.ts';
import { fakeSession } from './quiet-fakes.ts';

const COPIED = 80;
const OWN = 1_000;
const SYLLABLES =
  'ba be bo da de di ga ge ka ke ko la le li ma me mo na ne ni ra re ro sa se si ta te ti va ve wi'.split(' ');
/** What everybody writes, at work and at home. */
const PHRASES = [
  'Met vriendelijke groet,',
  'Zoals net besproken',
  'Laat me weten of dit past.',
  'Let me know what you think.',
];

const word = ({ below }: Dice) =>
  Array.from({ length: 2 + below(3) }, () => SYLLABLES[below(SYLLABLES.length)]).join('');
const prose = (dice: Dice, words: number) =>
  Array.from({ length: words }, (_, nth) => `${word(dice)}${nth % 11 === 10 ? '.' : ''}`).join(' ');
const letter = (dice: Dice, words: number) =>
  `${PHRASES[dice.below(4)]} ${prose(dice, words)} ${PHRASES[dice.below(4)]}`;

/** What becomes of a text between a work app and a service. */
const FATES: Readonly<Record<string, (text: string, dice: Dice) => string>> = {
  'as it was copied': (text) => text,
  'a part of it': (text, { below }) => text.slice(below(40), 40 + Math.floor(text.length / 2)),
  'in capitals': (text) => text.toUpperCase(),
  're-wrapped, quoted': (text) => text.replace(/(.{50}\S*) /g, '$1\n> '),
  'within other text': (text, dice) => `${prose(dice, 60)}\n\n${text.slice(50, 350)}\n\n${prose(dice, 60)}`,
  'with other marks and spaces': (text) => text.replaceAll(' ', ' \u00a0').replaceAll('.', ' –'),
};

it('knows text from work again in what is pasted, and none of one’s own', async () => {
  const dice = createDice(20_261_129);
  let now = 1_000;
  const copies = createCopiedTexts({
    session: fakeSession(),
    lists: guardLists(POLICY),
    clock: { now: () => now, zone: () => 'UTC' },
  });
  const texts = Array.from({ length: COPIED }, () => letter(dice, 60 + dice.below(200)));
  for (const text of texts) {
    now += 1;
    await copies.note(text, 'https://intranet.acme.localhost');
  }
  const isKnown = async (text: string) => (await copies.match(text, POLICY.org.id)) !== null;
  let [found, all] = [0, 0];
  for (const [fate, become] of Object.entries(FATES)) {
    const known = await Promise.all(texts.map((text) => isKnown(become(text, dice))));
    const count = known.filter(Boolean).length;
    console.log(`copied, ${fate}: found ${count} of ${texts.length}`);
    [found, all] = [found + count, all + texts.length];
  }
  const own = await Promise.all(Array.from({ length: OWN }, () => isKnown(letter(dice, 20 + dice.below(200)))));
  const alarms = own.filter(Boolean).length;
  console.log(`copied: false alarms ${alarms} of ${OWN}`);
  expect(found / all).toBeGreaterThanOrEqual(0.99);
  expect(alarms / OWN).toBeLessThanOrEqual(0.005);
}, 60_000);
