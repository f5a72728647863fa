/** How long a new work tab may look like any other, in ms, where its page does not come. */
const NEW_TAB_MS = 400;

/** What a browser tells of a tab and its page. */
interface Heard {
  readonly url?: string | undefined;
  readonly status?: string | undefined;
}

/**
 * Tells others, such as the button in the toolbar, of work tabs, once for each page: browsers say the same of a tab several
 * times while its page comes, and each telling takes a dozen calls of the browser's own process.
 */
export interface WorkNews {
  listen(listener: (tabId: number) => unknown): void;
  /** The context of this tab has changed. */
  tell(tabId: number): void;
  /** This one has become work and its page is on the way: told a little later, as that page mostly comes first. */
  opened(tabId: number): void;
  /** A work tab has something to say of itself. */
  heard(tabId: number, change: Heard): void;
  gone(tabId: number): void;
}

export function createWorkNews(): WorkNews {
  const listeners: ((tabId: number) => unknown)[] = [];
  /** Work tabs that others were told of. */
  const known = new Set<number>();
  /** With a page on its way that has not said its address: one that may not be seen, or in Chrome the same as before. */
  const coming = new Set<number>();
  const tell = (tabId: number) => {
    known.add(tabId);
    coming.delete(tabId);
    for (const listener of listeners) listener(tabId);
  };
  const opened = (tabId: number) => {
    if (!known.has(tabId)) setTimeout(() => known.has(tabId) || tell(tabId), NEW_TAB_MS);
  };
  return {
    listen: (listener) => void listeners.push(listener),
    tell,
    opened,
    heard(tabId, { url, status }) {
      // What was shown for the page before stays until the next one is there.
      if (url !== undefined || (status === 'complete' && coming.has(tabId))) return tell(tabId);
      if (status === 'loading') coming.add(tabId);
      opened(tabId);
    },
    gone(tabId) {
      known.delete(tabId);
      coming.delete(tabId);
    },
  };
}
