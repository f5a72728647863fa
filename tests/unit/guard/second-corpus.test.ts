import { expect, it } from 'vitest';
import { lookInto } from '../../../utils/guard/look/look-into.ts';
import { makeSecond, type SecondSample } from '../../fixtures/corpus/make-second.ts';
import { RULES } from './content/rules.ts';

const order = { rules: [{ ...RULES, orgId: 'acme.example', orgName: 'Acme BV' }], pictures: [] };
const eyes = { late: () => false, markOf: async () => null };

it('holds against a corpus by another hand', async () => {
  const judged: (SecondSample & { readonly found: readonly string[] })[] = [];
  for (const sample of makeSecond(20_261_129)) {
    const { findings, ending } = await lookInto(new Blob([sample.data as BlobPart]), 0, order, eyes);
    const found = findings.flatMap((one) => one.found.map(({ detector }) => detector));
    expect(ending, sample.kind).toBe('whole');
    judged.push({ ...sample, found });
  }
  const company = judged.filter((each) => each.company);
  const own = judged.filter((each) => !each.company);
  const missed = company.filter(({ found }) => found.length === 0);
  const alarms = own.filter(({ found }) => found.length > 0);
  const told = (samples: typeof judged) =>
    [...Map.groupBy(samples, ({ kind, found }) => `${kind} (${[...new Set(found)]})`)]
      .map(([kind, of]) => `${of.length} × ${kind}`)
      .join(', ');
  console.log(`found ${company.length - missed.length} of ${company.length}; missed: ${told(missed) || 'none'}`);
  console.log(`false alarms ${alarms.length} of ${own.length}: ${told(alarms) || 'none'}`);
  expect(missed.length / company.length, told(missed)).toBeLessThanOrEqual(0.05);
  expect(alarms.length / own.length, told(alarms)).toBeLessThanOrEqual(0.005);
}, 60_000);
