import type { Standing } from '../policy/model.ts';
import type { Context } from './model.ts';

/** A main-frame navigation, before its request leaves. */
export interface Navigation {
  readonly standing: Standing['kind'];
  /** Where the tab is now. */
  readonly context: Context;
  /** As the browser gives it, upper case. */
  readonly method: string;
}

/** What to do with it. `explain`: stop it and say why, since moving it would lose what the form held. */
export type Move = 'stay' | 'move' | 'explain';

/**
 * Where a navigation belongs. A work URL belongs in the work context. Sign-in hosts belong to no side, and all that
 * is not work stays where it is: a work page may link to the world. Only a safe method (RFC 9110, 9.2.1) can be asked
 * again in another place without a loss.
 */
export function decideContext({ standing, context, method }: Navigation): Move {
  if (standing !== 'work' || context === 'work') return 'stay';
  return method === 'GET' || method === 'HEAD' ? 'move' : 'explain';
}
