import { expect, it } from 'vitest';
import { judge } from '../bench/row.ts';
import { rows } from '../bench/sizes.ts';

it('keeps scripts and popup within their budgets', async () => {
  const judged = (await rows()).map(judge);
  expect(judged).toHaveLength(8);
  for (const { value } of judged) expect(value).toBeGreaterThan(0.5);
  expect(judged.filter(({ ok }) => !ok)).toEqual([]);
});
