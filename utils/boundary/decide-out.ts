import type { HostSide } from './host-side.ts';
import type { ProfileRole } from './mode.ts';

/** A main-frame navigation in a work context that is closed to what is private. */
export interface WayOut {
  /** What the host is to that work context. */
  readonly side: HostSide;
  /** Its tab was let to stay there before: it came there in the course of a sign-in, or the employee said so. */
  readonly guest: boolean;
  /** As the browser gives it, upper case. */
  readonly method: string;
  /** The page that asks for it may be at work itself; false where no page asks. */
  readonly fromWork: boolean;
  readonly role: ProfileRole;
}

/**
 * `out`: opened in private life. `stop`: this profile has no private life, so it is only said. `explain-out`: a form that
 * cannot be asked again elsewhere.
 */
export type MoveOut = 'stay' | 'out' | 'stop-out' | 'explain-out';

/**
 * Whether a navigation may go on at work. A link, an address typed and a bookmark go out; a form that a page at work
 * sends stays, for so sign-ins go; what a page at work redirects to is a guest before it gets here.
 */
export function decideOut({ side, guest, method, fromWork, role }: WayOut): MoveOut {
  if (side !== 'outside' || guest) return 'stay';
  if (method !== 'GET' && method !== 'HEAD') return fromWork ? 'stay' : 'explain-out';
  return role === 'work' ? 'stop-out' : 'out';
}
