import { foldText } from './fold-text.ts';
import type { HeldNotification } from './model.ts';

/** What one rule asks of a notification; `appId` null: of any work app. */
export type LetThroughDraft =
  | { readonly kind: 'app'; readonly appId: string }
  /** Found in title or text. */
  | { readonly kind: 'text'; readonly appId: string | null; readonly text: string }
  /** So many of the same (by title, or by tag) within so many minutes, itself included. */
  | { readonly kind: 'repeat'; readonly appId: string | null; readonly times: number; readonly minutes: number }
  /** While the employee is on call. */
  | { readonly kind: 'on-call'; readonly appId: string | null };

/** A rule of the employee's own by which a notification is shown though it is quiet. No list can set one. */
export type LetThroughRule = LetThroughDraft & { readonly id: string };

export type RuleKind = LetThroughDraft['kind'];

export const MOST_RULES = 50;
export const LONGEST_RULE_TEXT = 100;
export const REPEAT_TIMES = { least: 2, most: 10, usual: 3 } as const;
export const REPEAT_MINUTES = { least: 1, most: 60, usual: 5 } as const;

export type RuleProblem = 'no-app' | 'no-text' | 'too-long' | 'bad-times' | 'bad-minutes' | 'known' | 'too-many';

const isWithin = (value: number, { least, most }: { readonly least: number; readonly most: number }) =>
  Number.isInteger(value) && value >= least && value <= most;

/** What is wrong with a rule that is to stand beside these, or null. */
export function checkRule(draft: LetThroughDraft, rules: readonly LetThroughRule[]): RuleProblem | null {
  if (draft.kind === 'app' && !draft.appId) return 'no-app';
  if (draft.kind === 'text' && foldText(draft.text).trim() === '') return 'no-text';
  if (draft.kind === 'text' && draft.text.length > LONGEST_RULE_TEXT) return 'too-long';
  if (draft.kind === 'repeat' && !isWithin(draft.times, REPEAT_TIMES)) return 'bad-times';
  if (draft.kind === 'repeat' && !isWithin(draft.minutes, REPEAT_MINUTES)) return 'bad-minutes';
  if (rules.some((rule) => markOf(rule) === markOf(draft))) return 'known';
  return rules.length >= MOST_RULES ? 'too-many' : null;
}

/** Two rules with the same mark ask the same. */
function markOf(draft: LetThroughDraft): string {
  const rest =
    draft.kind === 'text'
      ? foldText(draft.text).trim()
      : draft.kind === 'repeat'
        ? `${draft.times} ${draft.minutes}`
        : '';
  return `${draft.kind} ${draft.appId} ${rest}`;
}

/** What is known of a notification at the moment it comes. */
export interface Arrival {
  readonly appId: string;
  readonly title: string;
  readonly body: string;
  /** Epoch ms. */
  readonly at: number;
  readonly onCall: boolean;
  /** When the same came before. Epoch ms. */
  readonly before: readonly number[];
}

/** Whether a rule lets a notification through. Texts are compared without regard to case and accents, as parts of words too. */
export function letsThrough(rule: LetThroughDraft, arrival: Arrival): boolean {
  if (rule.appId !== null && rule.appId !== arrival.appId) return false;
  switch (rule.kind) {
    case 'app':
      return true;
    case 'on-call':
      return arrival.onCall;
    case 'text':
      return foldText(`${arrival.title}\n${arrival.body}`).includes(foldText(rule.text).trim());
    case 'repeat': {
      const from = arrival.at - rule.minutes * 60_000;
      return arrival.before.filter((at) => at >= from && at <= arrival.at).length >= rule.times - 1;
    }
  }
}

/** What a rule would have done with what was kept. `unsure`: how many cannot be told, as too little of them was kept. */
export interface RuleTrial {
  readonly of: number;
  readonly through: readonly HeldNotification[];
  readonly unsure: number;
}

/**
 * Tries a rule on kept notifications, oldest first.
 * @param onCallAt whether the employee is on call at an instant (epoch ms), by the hours as they are now
 */
export function tryRule(
  rule: LetThroughDraft,
  kept: readonly HeldNotification[],
  onCallAt: (at: number) => boolean,
): RuleTrial {
  const through: HeldNotification[] = [];
  let unsure = 0;
  kept.forEach((one, place) => {
    const before = kept.slice(0, place).flatMap((other) => (isSame(one, other) ? other.at : []));
    if (letsThrough(rule, { ...one, onCall: onCallAt(one.at), before })) through.push(one);
    else if (lacks(rule, one)) unsure += 1;
  });
  return { of: kept.length, through, unsure };
}

function isSame(one: HeldNotification, other: HeldNotification): boolean {
  if (one.appId !== other.appId) return false;
  const sameTitle = one.title !== '' && foldText(one.title) === foldText(other.title);
  return sameTitle || (one.tag !== '' && one.tag === other.tag);
}

/** Whether what was not kept of a notification might have made the rule fit. */
function lacks(rule: LetThroughDraft, { appId, texts }: HeldNotification): boolean {
  if (rule.appId !== null && rule.appId !== appId) return false;
  return (rule.kind === 'text' && texts !== 'all') || (rule.kind === 'repeat' && texts === 'counts');
}
