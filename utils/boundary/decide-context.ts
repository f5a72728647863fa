/** A main-frame navigation, before its request leaves. */
export interface Navigation {
  /** The organisation whose work it is; null where it is no work. */
  readonly owner: string | null;
  /** The organisation in whose work context the tab is now; null where it is in none. */
  readonly within: string | null;
  /** As the browser gives it, upper case. */
  readonly method: string;
}

/** What to do with it. `explain`: stop it and say why, since moving it would lose what the form held. */
export type Move = 'stay' | 'move' | 'explain';

/**
 * Where a navigation belongs. A work URL belongs in the work context of its organisation. Sign-in hosts belong to no
 * side, and all that is not work stays where it is: a work page may link to the world. Only a safe method (RFC 9110,
 * 9.2.1) can be asked again in another place without a loss.
 */
export function decideContext({ owner, within, method }: Navigation): Move {
  if (owner === null || owner === within) return 'stay';
  return method === 'GET' || method === 'HEAD' ? 'move' : 'explain';
}
