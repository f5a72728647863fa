/** What a page gave, read once: what it changes afterwards does not count. */
export interface GivenNotification {
  readonly title: string;
  /** The members that were given, unconverted but for `data`, which is a copy: fit to hand to the browser later. */
  readonly options: Record<string, unknown>;
  /** What the attributes of the notification read, by name. */
  readonly attributes: Readonly<Record<string, unknown>> & { readonly [name in 'title' | 'body' | 'tag']: string };
}

/** Members of the dictionary, in the order in which the browser reads them. */
const MEMBERS = [
  'actions',
  'badge',
  'body',
  'data',
  'dir',
  'icon',
  'image',
  'lang',
  'navigate',
  'renotify',
  'requireInteraction',
  'silent',
  'tag',
  'timestamp',
  'vibrate',
];

const { freeze } = Object;
const { min, trunc } = Math;
const { URL, structuredClone } = globalThis;

/**
 * Reads the arguments of `new Notification` or `showNotification` as the Notifications API standard says
 * (https://notifications.spec.whatwg.org/), in what this browser supports of it.
 * @param supports whether the browser's notifications have an attribute
 * @returns undefined where the browser would throw: then its own error is the right one
 * @throws what the page's own getters and conversions throw
 */
export function readGiven(
  args: readonly unknown[],
  persistent: boolean,
  supports: (attribute: string) => boolean,
  now: number,
): GivenNotification | undefined {
  if (!args.length) return;
  const title = `${args[0]}`;
  const bag = args[1] ?? {};
  if (typeof bag !== 'object' && typeof bag !== 'function') return;

  const options: Record<string, unknown> = {};
  for (let at = 0; at < MEMBERS.length; at += 1) {
    const member = MEMBERS[at] as string;
    const value = (bag as Record<string, unknown>)[member];
    if (value !== undefined) options[member] = value;
  }

  const text = (member: string) => (options[member] === undefined ? '' : `${options[member]}`);
  const dir = options.dir === undefined ? 'auto' : `${options.dir}`;
  const tag = text('tag');
  const silent = !!options.silent;
  const actions = readActions(options.actions);
  if (dir !== 'auto' && dir !== 'ltr' && dir !== 'rtl') return;
  // What Chrome refuses and Firefox, which has no such attributes, does not.
  if (supports('vibrate') && ((silent && 'vibrate' in options) || (!persistent && actions.length))) return;
  if (supports('renotify') && options.renotify && !tag) return;
  if ('data' in options) options.data = structuredClone(options.data);

  return {
    title,
    options,
    attributes: {
      title,
      dir,
      lang: text('lang'),
      body: text('body'),
      tag,
      icon: readAddress(text('icon')),
      badge: readAddress(text('badge')),
      image: readAddress(text('image')),
      vibrate: readVibration(options.vibrate),
      timestamp: 'timestamp' in options ? trunc(+(options.timestamp as number)) || 0 : now,
      renotify: !!options.renotify,
      silent,
      requireInteraction: !!options.requireInteraction,
      data: options.data ?? null,
      actions,
    },
  };
}

function readAddress(text: string): string {
  try {
    return text && new URL(text, globalThis.document?.baseURI ?? location.href).href;
  } catch {
    return '';
  }
}

function readActions(given: unknown): readonly object[] {
  const actions: object[] = [];
  if (given !== undefined) {
    for (const { action, title } of given as Iterable<Record<string, unknown>>) {
      if (action === undefined || title === undefined) throw new TypeError();
      actions[actions.length] = freeze({ action: `${action}`, title: `${title}` });
    }
  }
  return freeze(actions);
}

/** Vibration API §5: at most 99 entries of at most 10 s, and no pause at the end. */
function readVibration(given: unknown): readonly number[] {
  const pattern: number[] = [];
  if (given !== undefined) {
    const list = given && typeof given === 'object' ? (given as Iterable<number>) : [given as number];
    for (const entry of list) if (pattern.length < 99) pattern[pattern.length] = min(+entry >>> 0, 10_000);
    if (pattern.length % 2 === 0) pattern.length = pattern.length && pattern.length - 1;
  }
  return freeze(pattern);
}
