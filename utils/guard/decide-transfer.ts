import type { Context } from '../boundary/model.ts';
import type { GuardRules, Service, Standing } from '../policy/model.ts';
import type { Evidence } from './model.ts';
import type { Ending } from './read/ending.ts';

export interface TransferQuestion {
  readonly standing: Standing;
  readonly context: Context;
  readonly rules: GuardRules;
  readonly fileCount: number;
  /** What points to this organisation. */
  readonly evidence: readonly Evidence[];
  /** How looking into a file ended, where it could be looked into. */
  readonly endings: ReadonlyMap<number, Ending>;
  /** Places of all files of which is known where they came from: also from another organisation's apps. */
  readonly known: ReadonlySet<number>;
  /** Places of files that the employee has called their own, null for the text; that counts where it is theirs to say. */
  readonly mine: ReadonlySet<number | null>;
  /** A list may stop an upload outright only where the device is the company's and managed as such (`stopping.ts`). */
  readonly mayStop: boolean;
}

export type TransferDecision =
  | { readonly kind: 'pass' }
  | { readonly kind: 'warn' | 'stop'; readonly service: Service; readonly evidence: readonly Evidence[] };

/**
 * The verdict on files about to reach a page: standing of the destination × evidence × context × arrangement (design §7).
 * Only unapproved services of the list's guarded categories are guarded at all.
 */
export function decideTransfer(question: TransferQuestion): TransferDecision {
  const service = guardedService(question.standing, question.rules);
  if (!service) return { kind: 'pass' };
  const stops = question.rules.action === 'stop' && question.mayStop;
  const evidence = weigh(stops ? { ...question, mine: new Set() } : question);
  if (evidence.length === 0) return { kind: 'pass' };
  return { kind: stops ? 'stop' : 'warn', service, evidence };
}

/** The service that a page belongs to, where its list wants files for it guarded; else null. */
export function guardedService(standing: Standing, rules: GuardRules): Service | null {
  if (standing.kind !== 'service' || standing.service.standing !== 'unapproved') return null;
  return rules.categories.includes(standing.service.category) ? standing.service : null;
}

/** Whether evidence is more than that nothing is known. */
export const isTelling = ({ kind }: Evidence) => kind !== 'unknown' && kind !== 'unread';

function weigh({ context, rules, fileCount, evidence, endings, known, mine }: TransferQuestion): readonly Evidence[] {
  const placeOf = (each: Evidence) => (each.kind === 'copied' ? null : each.file);
  const weighed = evidence.filter((each) => !mine.has(placeOf(each)));
  const told = new Set(weighed.map(placeOf));
  const asks = rules.unknownFiles[context] === 'warn';
  for (let file = 0; file < fileCount; file += 1) {
    if (told.has(file) || known.has(file) || mine.has(file)) continue;
    const why = endings.get(file) ?? 'whole';
    // At work, what cannot be looked into is asked about even where other unknown files are not.
    if (why !== 'whole' && (asks || context === 'work'))
      weighed.push({ kind: 'unread', strength: 'possible', file, why });
    else if (asks) weighed.push({ kind: 'unknown', strength: 'possible', file });
  }
  return weighed;
}
