import type { Timetable } from '../availability/model.ts';
import type { PageNotification } from '../quiet/model.ts';

/** Name of the private channel between the two quiet scripts. */
export const QUIET_CHANNEL = 'drempel-quiet';

/** What the hook says to the relay. `id` is the hook's own number for one notification. */
export type FromHook =
  | { readonly kind: 'ask' }
  | { readonly kind: 'hold'; readonly id: number; readonly notification: PageNotification }
  /** The page has put this text or picture on the clipboard. */
  | { readonly kind: 'copied'; readonly what: string | Blob }
  | { readonly kind: 'broke'; readonly detail: string };

/** What the relay says to the hook. `turn`: what holds now has become another. `gone`: Drempel is no longer there, so the page is on its own. */
export type FromRelay =
  | { readonly kind: 'timetable'; readonly timetable: Timetable; readonly permission?: NotificationPermission }
  | { readonly kind: 'turn'; readonly quiet: boolean }
  | { readonly kind: 'kept'; readonly ids: readonly number[]; readonly held: boolean }
  | { readonly kind: 'gone' };
