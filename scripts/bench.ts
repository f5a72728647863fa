import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type BenchOptions, type JudgedRow, judge, type Row } from '../tests/bench/row.ts';

/**
 * Measures what design.md promises: every file of tests/bench that exports `rows()`.
 * `--json FILE` writes `{ rows: [{ name, value, unit, budget, ok }] }`; `--only NAME` runs one file; `--peer FILE` measures
 * the package of Multi-Account Containers beside Drempel.
 * Exits with 0 only when every row is within its budget.
 */
const { values } = parseArgs({
  options: { json: { type: 'string' }, only: { type: 'string' }, peer: { type: 'string' } },
});
const folder = join(import.meta.dirname, '../tests/bench');
const files = readdirSync(folder).filter((file) => file !== 'row.ts' && file.endsWith('.ts'));
const chosen = files.filter((file) => !values.only || file === `${values.only}.ts`);
if (chosen.length === 0) throw new Error(`nothing to measure; tests/bench has ${files.join(', ')}`);

const judged: JudgedRow[] = [];
for (const file of chosen) {
  const { rows } = (await import(join(folder, file))) as {
    rows(options: BenchOptions): Promise<readonly Row[]>;
  };
  for (const row of (await rows(values)).map(judge)) {
    judged.push(row);
    const sign = row.atLeast ? '≥' : '≤';
    const value = `${Number(row.value.toPrecision(3))} ${row.unit}`;
    console.log(`${row.ok ? 'ok  ' : 'OVER'}  ${value.padStart(12)}  ${sign} ${`${row.budget}`.padEnd(6)} ${row.name}`);
  }
}

if (values.json) {
  const rows = judged.map(({ name, value, unit, budget, ok }) => ({ name, value, unit, budget, ok }));
  writeFileSync(values.json, `${JSON.stringify({ rows }, null, 2)}\n`);
}
process.exitCode = judged.every(({ ok }) => ok) ? 0 : 1;
