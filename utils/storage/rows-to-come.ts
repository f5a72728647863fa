import type { UnchainedRow } from '../journal/model.ts';
import type { SessionStore } from '../ports/session.ts';

/** A row of the journal before it has its place in the chain. */
export type RowToCome = Pick<UnchainedRow, 'at' | 'event'>;

/** Rows that are not in the journal yet, kept where a background that is stopped does not lose them. */
export interface RowsToCome {
  /** What the background before left behind. Each row is an object of its own, which `drop` knows. */
  readonly left: Promise<readonly RowToCome[]>;
  add(row: RowToCome): void;
  /** These are in the journal now, or are not to come there. */
  drop(rows: readonly RowToCome[]): void;
}

/** Rows kept: a disk that is full for long must not fill this too. */
const KEPT = 100;

export function createRowsToCome(session: SessionStore): RowsToCome {
  let rows: readonly RowToCome[] = [];
  const left = session.get('rowsToCome').then(
    (found = []) => {
      rows = [...found, ...rows];
      return found;
    },
    () => [],
  );
  const save = () =>
    left.then(() => (rows.length > 0 ? session.set('rowsToCome', rows) : session.remove('rowsToCome')));
  const change = (next: readonly RowToCome[]) => {
    rows = next;
    save().catch(console.warn);
  };
  return {
    left,
    add: (row) => change([...rows, row].slice(-KEPT)),
    drop(gone) {
      const kept = rows.filter((row) => !gone.includes(row));
      if (kept.length < rows.length) change(kept);
    },
  };
}
