import type { Context } from '../boundary/model.ts';
import type { GuardRules, Service, Standing } from '../policy/model.ts';
import type { CopiedEvidence, DownloadedEvidence, Evidence } from './model.ts';

export interface TransferQuestion {
  readonly standing: Standing;
  readonly context: Context;
  readonly rules: GuardRules;
  readonly fileCount: number;
  /** Which files came from this organisation's apps. */
  readonly downloaded: readonly DownloadedEvidence[];
  /** Whether its text was copied in this organisation's apps. */
  readonly copied: CopiedEvidence | null;
  /** Places of all files of which is known where they came from: also from another organisation's apps. */
  readonly known: ReadonlySet<number>;
  /** Places of files that the employee has called their own; that counts where it is theirs to say. */
  readonly mine: ReadonlySet<number>;
  /** A list may stop an upload outright only where the device is the company's and managed as such (`stopping.ts`). */
  readonly mayStop: boolean;
}

export type TransferDecision =
  | { readonly kind: 'pass' }
  | { readonly kind: 'warn' | 'stop'; readonly service: Service; readonly evidence: readonly Evidence[] };

/**
 * The verdict on files about to reach a page: standing of the destination × evidence × context (design §7).
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

function weigh(question: TransferQuestion): readonly Evidence[] {
  const { context, rules, fileCount, downloaded, copied, known, mine } = question;
  const evidence: Evidence[] = downloaded.filter((each) => !mine.has(each.file));
  if (copied) evidence.push(copied);
  if (rules.unknownFiles[context] === 'pass') return evidence;
  for (let file = 0; file < fileCount; file += 1) {
    if (!known.has(file) && !mine.has(file)) evidence.push({ kind: 'unknown', strength: 'possible', file });
  }
  return evidence;
}
