/** A request of a tab, as web requests tell of it. */
interface Asked {
  readonly tabId: number;
  readonly requestId: string;
  /** What asked for it first, where the browser says so: an origin, or `null` for a page without one. */
  readonly origin?: string | undefined;
  readonly url: string;
}

/**
 * The hosts that the last request of a tab came by, so that a loop can be told with their names, and whether anybody is
 * known to have asked for it. Only what a browser tells of granted hosts is seen, and a stop of the background forgets it:
 * what is not known counts as asked for by a page.
 */
export interface Hops {
  /** Notes a request, or where it was redirected to. */
  note(asked: Asked): void;
  /** The hosts before this URL, the last one last. */
  before(tabId: number, url: string): readonly string[];
  /**
   * Whether the browser named nobody who asked for this URL of a tab: a person did, or a page that it does not name.
   * False too where the request was not seen.
   */
  isUnasked(tabId: number, url: string): boolean;
  forget(): void;
  /** The last host that sent a tab to this URL; null where none was seen. */
  sender(url: string): string | null;
}

const KEPT = 50;

export function createHops(): Hops {
  /** The newest last. `hosts`: those before the URL. */
  const tabs = new Map<
    number,
    {
      readonly requestId: string;
      readonly url: string;
      readonly hosts: readonly string[];
      readonly unasked: boolean;
    }
  >();
  return {
    note({ tabId, requestId, origin, url }) {
      const known = tabs.get(tabId);
      const last = known?.requestId === requestId ? known : undefined;
      if (url === last?.url || hostIn(url).length === 0) return;
      const passed = last ? [...last.hosts, ...hostIn(last.url)] : hostIn(origin);
      tabs.delete(tabId);
      const hosts = passed.filter((host, place) => host !== passed[place - 1]);
      tabs.set(tabId, { requestId, url, hosts, unasked: origin === undefined && last?.unasked !== false });
      const [oldest] = tabs.keys();
      if (tabs.size > KEPT && oldest !== undefined) tabs.delete(oldest);
    },
    before(tabId, url) {
      const known = tabs.get(tabId);
      return known?.url === url ? known.hosts : [];
    },
    isUnasked(tabId, url) {
      const known = tabs.get(tabId);
      return known?.url === url && known.unasked;
    },
    forget: () => tabs.clear(),
    sender(url) {
      const found = [...tabs.values()].findLast((known) => known.url === url);
      return found?.hosts.at(-1) ?? null;
    },
  };
}

function hostIn(address: string | undefined): readonly string[] {
  const url = URL.parse(address ?? '');
  return url && /^https?:$/.test(url.protocol) ? [url.hostname] : [];
}
