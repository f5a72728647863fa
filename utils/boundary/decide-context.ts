import type { ProfileRole } from './mode.ts';

/** A main-frame navigation, before its request leaves. */
export interface Navigation {
  /** The organisation whose work it is; null where it is no work. */
  readonly owner: string | null;
  /** The organisation in whose work context the tab is now; null where it is in none. */
  readonly within: string | null;
  /** As the browser gives it, upper case. */
  readonly method: string;
  /** What the profile is for. */
  readonly role: ProfileRole;
}

/**
 * What to do with it. `explain`: stop it and say why, since moving it would lose what the form held. `stop`: this profile
 * is not for it; say so.
 */
export type Move = 'stay' | 'move' | 'explain' | 'stop';

/**
 * Where a navigation belongs. A work URL belongs in the work context of its organisation. Sign-in hosts belong to no
 * side, and all that is not work stays where it is: a work page may link to the world. Only a safe method (RFC 9110,
 * 9.2.1) can be asked again in another place without a loss. In a private profile there is no such place.
 */
export function decideContext({ owner, within, method, role }: Navigation): Move {
  if (owner === null || (owner === within && role !== 'private')) return 'stay';
  if (method !== 'GET' && method !== 'HEAD') return 'explain';
  return role === 'private' ? 'stop' : 'move';
}
