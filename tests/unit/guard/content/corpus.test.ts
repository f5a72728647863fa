import { expect, it } from 'vitest';
import { makeCorpus } from '../../../fixtures/corpus/make-corpus.ts';
import { detectorsOf } from './rules.ts';

it('finds nearly all of a company’s texts, and hardly any of one’s own', () => {
  const judged = makeCorpus(20_261_128).map((sample) => ({ ...sample, found: detectorsOf(sample.text) }));
  const company = judged.filter(({ expected }) => expected !== null);
  const own = judged.filter(({ expected }) => expected === null);
  const missed = company.filter(({ expected, found }) => expected !== null && !found.includes(expected));
  const alarms = own.filter(({ found }) => found.length > 0);
  const byDetector = Object.groupBy(company, ({ expected }) => expected ?? '');
  for (const [detector, samples = []] of Object.entries(byDetector)) {
    const lost = missed.filter(({ expected }) => expected === detector).length;
    const wrong = alarms.filter(({ found }) => found.some((each) => each === detector)).length;
    console.log(
      `${detector}: found ${samples.length - lost} of ${samples.length}, false alarms ${wrong} of ${own.length}`,
    );
  }
  expect([company.length, own.length]).toEqual([320, 1_040]);
  expect(missed.length / company.length, [...new Set(missed.map(({ kind }) => kind))].join()).toBeLessThanOrEqual(0.05);
  expect(alarms.length / own.length, [...new Set(alarms.map(({ kind }) => kind))].join()).toBeLessThanOrEqual(0.005);
});
