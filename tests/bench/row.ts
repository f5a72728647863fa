/** What the command line gives to all that is measured. */
export interface BenchOptions {
  /** The path of another extension's package. */
  readonly peer?: string;
}

/** One line of the bench: what was measured, and what design.md allows. */
export interface Row {
  readonly name: string;
  readonly value: number;
  readonly unit: 'ms' | 'kB' | '×' | 'count' | 'MB' | 'MB/s';
  /** The most that is allowed, or with `atLeast` the least. */
  readonly budget: number;
  readonly atLeast?: boolean;
}

export interface JudgedRow extends Row {
  readonly ok: boolean;
}

export function judge(row: Row): JudgedRow {
  const ok = row.atLeast ? row.value >= row.budget : row.value <= row.budget;
  return { ...row, ok: Number.isFinite(row.value) && ok };
}

/** The value below which the share `q` (0 to 1) of the samples lies, by nearest rank. */
export function percentile(samples: readonly number[], q: number): number {
  const sorted = samples.toSorted((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(q * sorted.length) - 1)] ?? Number.NaN;
}
