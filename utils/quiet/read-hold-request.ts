import type { HoldRequest } from './model.ts';

/** What one page may hand over at a time, and how much text of one notification is worth keeping (characters). */
export const MOST_AT_ONCE = 200;
export const LONGEST_TEXT = 500;
const LONGEST_KEY = 64;

/**
 * A request to hold as it may be kept: texts cut, times no later than `now` (epoch ms), the page's address without
 * query and fragment, and the origin's own where the page has no address of that origin (`about:blank`).
 * @returns null where it has not the shape of a request: nothing may be kept of it
 */
export function readHoldRequest(request: unknown, origin: string, now: number): HoldRequest | null {
  const { page, notifications } = (request ?? {}) as Partial<Record<keyof HoldRequest, unknown>>;
  if (typeof page !== 'string' || !Array.isArray(notifications) || notifications.length > MOST_AT_ONCE) return null;
  const read = notifications.map((notification) => readNotification(notification, now));
  if (read.includes(null)) return null;
  return { page: readPage(page, origin), notifications: read as HoldRequest['notifications'][number][] };
}

function readNotification(value: unknown, now: number): HoldRequest['notifications'][number] | null {
  if (typeof value !== 'object' || value === null) return null;
  const { key, title, body, tag, via, at } = value as Record<string, unknown>;
  if (typeof key !== 'string' || key === '' || key.length > LONGEST_KEY) return null;
  if (typeof title !== 'string' || typeof body !== 'string' || typeof tag !== 'string') return null;
  if (via !== 'constructor' && via !== 'registration') return null;
  if (typeof at !== 'number' || !Number.isFinite(at)) return null;
  return {
    key,
    title: cut(title),
    body: cut(body),
    tag: cut(tag),
    via,
    at: Math.min(Math.max(at, 0), now),
  };
}

/** Never through the middle of a character that takes two code units. */
function cut(text: string): string {
  return text.length <= LONGEST_TEXT ? text : `${text.slice(0, LONGEST_TEXT - 1)}…`.toWellFormed();
}

function readPage(page: string, origin: string): string {
  const url = URL.canParse(page) ? new URL(page) : null;
  return url?.origin === origin ? `${origin}${url.pathname}` : `${origin}/`;
}
