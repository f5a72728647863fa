import type { ListProblem } from '../policy/model.ts';
import type { Journal } from '../ports/journal.ts';

/**
 * Writes down that a list was refused. Being offline is daily life and not written; a refusal is news once, until
 * something else is wrong.
 * @param before what was wrong the last time
 */
export async function noteRefusal(
  journal: Pick<Journal, 'note'>,
  problem: ListProblem | null | undefined,
  before: ListProblem | null | undefined,
): Promise<void> {
  if (!problem || problem.kind === 'unreachable' || problem.kind === before?.kind) return;
  await journal.note({ kind: 'list-refused', problem: problem.kind });
}
