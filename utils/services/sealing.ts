import { coversHost, toMatchPattern } from '../policy/match-rule.ts';
import { needsOfAll } from '../policy/needs.ts';
import type { Permissions } from '../ports/permissions.ts';
import type { Beliefs } from '../ports/scripts.ts';
import type { Seal, WebPermission } from '../ports/seal.ts';
import type { SettingsStore } from '../ports/settings.ts';
import type { Tabs } from '../ports/tabs.ts';
import { createQueue } from './in-turn.ts';
import type { Lists } from './lists.ts';
import type { Sides } from './sides.ts';

/** Origins remembered; of more, the one seen longest ago is forgotten. */
const MOST_ORIGINS = 500;

/**
 * Closes while it is quiet what no hook reaches, and remembers what the person had said of each origin. Whoever gives
 * the permission for it back changes first what is to be sealed: a seal that is on then stays on (chromium.md C7).
 */
export interface Sealing {
  /** Makes the seal what it should be now. */
  settle(): Promise<void>;
  /** The same where quiet has begun or ended since it was last made so, and at first; else it costs next to nothing. */
  follow(): Promise<void>;
  /** What the person has said of the origin of a page that is open now, sealed or not. */
  permissionOf(origin: string): Promise<WebPermission>;
  /** A work app at this origin has a service worker. */
  notePushes(origin: string): Promise<void>;
  /** A notification of this origin could not be kept; under a seal that covers it, its page cannot show it either. */
  noteLost(origin: string): Promise<void>;
  /** Origins of which notifications may be lost, as they could not notify while sealed, and whose pages have not been open since. */
  missed(): Promise<readonly string[]>;
  /** The hosts of which pages are to believe that it is otherwise than sealed; null while nothing is. */
  beliefs(): Promise<Beliefs | null>;
  /** Called after the seal was put on or taken off; while it is put on, before it is. */
  onChanged(listener: () => unknown): void;
}

interface QuietSides {
  readonly work: boolean;
  readonly own: boolean;
}

interface Parts {
  readonly seal: Seal;
  readonly settings: SettingsStore;
  readonly lists: Lists;
  readonly sides: Pick<Sides, 'isQuiet'>;
  readonly permissions: Permissions;
  readonly tabs: Pick<Tabs, 'all'>;
}

export function createSealing({ seal, settings, lists, sides, permissions, tabs }: Parts): Sealing {
  const listeners: (() => unknown)[] = [];
  const tell = () => Promise.all(listeners.map((listener) => listener()));

  const quietSides = async (): Promise<QuietSides> => ({
    work: await sides.isQuiet('work'),
    own: await sides.isQuiet('private'),
  });

  const wanted = async ({ work, own }: QuietSides): Promise<readonly string[]> => {
    if (!(await seal.allowed())) return [];
    const hosts = [
      ...(work ? needsOfAll(await lists.applied(), 'chrome').workHosts : []),
      ...(own ? ((await settings.get('privateSites')) ?? []).map(toMatchPattern) : []),
    ];
    const { origins: missing } = await permissions.missing({ origins: hosts, permissions: [] });
    return without([...new Set(hosts)], missing);
  };

  const remember = async (origin: string): Promise<void> => {
    const seen = (await settings.get('seenOrigins')) ?? [];
    if (!seen.includes(origin)) await settings.set('seenOrigins', [...seen, origin].slice(-MOST_ORIGINS));
  };

  const covers = (patterns: readonly string[], origin: string) =>
    patterns.some((pattern) => coversHost(hostOf(pattern), new URL(origin).hostname));

  /** What is still to be written down, the disk being full. */
  const unwritten = new Set<string>();
  const missed = async () => [...new Set([...((await settings.get('missedOrigins')) ?? []), ...unwritten])];
  const noteMissed = async (origins: readonly string[]): Promise<void> => {
    const all = [...new Set([...(await missed()), ...origins])];
    if (all.length === 0) return;
    await settings.set('missedOrigins', all);
    unwritten.clear();
  };

  /** What the person has said, of every origin that these patterns cover: to be read before they are sealed. */
  const readPermissions = async (patterns: readonly string[]): Promise<Readonly<Record<string, WebPermission>>> => {
    const exact = patterns.flatMap((pattern) => {
      const host = hostOf(pattern);
      return host.startsWith('*.') ? [] : [`https://${host}`];
    });
    const starts = (await lists.applied()).flatMap(({ policy }) => policy.workApps.flatMap(({ start }) => start ?? []));
    const open = [...starts, ...(await tabs.all()).flatMap(({ url }) => url ?? [])].map((url) => new URL(url).origin);
    const seen = [...open, ...((await settings.get('seenOrigins')) ?? [])].filter(
      (origin) => origin.startsWith('http') && covers(patterns, origin),
    );
    const found = [...new Set([...exact, ...seen])].map(async (origin) => [origin, await seal.permissionOf(origin)]);
    return Object.fromEntries(await Promise.all(found));
  };

  /** The background may have been stopped between noting what is sealed and sealing it. */
  let made = false;
  /** Which sides were quiet when it was last made what it should be. */
  let followed: QuietSides | undefined;
  const queue = createQueue();
  const settle = async () => {
    const now = await quietSides();
    await make(await wanted(now));
    followed = now;
  };
  const make = async (patterns: readonly string[]) => {
    const sealed = await settings.get('sealed');
    const before = sealed?.patterns ?? [];
    const [added, gone] = [without(patterns, before), without(before, patterns)];
    if (added.length + gone.length === 0) {
      if (!made && patterns.length > 0) await seal.add(patterns);
      made = true;
      return;
    }
    if (patterns.length === 0) {
      await seal.reset([]);
      await noteMissed(((await settings.get('pushOrigins')) ?? []).filter((origin) => covers(before, origin)));
      await settings.remove('sealed');
      await tell();
      return;
    }
    made = false;
    // What pages are to believe is in place before there is another thing to see.
    const asked = { ...sealed?.asked, ...(await readPermissions(added)) };
    await settings.set('sealed', { patterns, asked });
    await tell();
    if (gone.length > 0) await seal.reset(patterns);
    else await seal.add(patterns);
    made = true;
  };

  /**
   * What the person has said of an origin that was not known when it was sealed. It shows only while nothing is sealed:
   * for the few milliseconds of one question, once for each origin. Hooks hold what pages show meanwhile.
   */
  const askUnsealed = async (origin: string): Promise<WebPermission> => {
    const sealed = await settings.get('sealed');
    if (!sealed) return seal.permissionOf(origin);
    const known = sealed.asked[origin];
    if (known) return known;
    await seal.reset([]);
    const found = await seal.permissionOf(origin).finally(() => seal.add(sealed.patterns));
    await settings.set('sealed', { ...sealed, asked: { ...sealed.asked, [origin]: found } });
    await tell();
    return found;
  };

  return {
    settle: () => queue(settle),
    async follow() {
      const now = await quietSides();
      if (now.work !== followed?.work || now.own !== followed.own) await queue(settle);
    },
    async notePushes(origin) {
      const known = (await settings.get('pushOrigins')) ?? [];
      if (!known.includes(origin)) await settings.set('pushOrigins', [...known, origin].slice(-MOST_ORIGINS));
    },
    async noteLost(origin) {
      const sealed = await settings.get('sealed');
      if (!sealed || !covers(sealed.patterns, origin)) return;
      unwritten.add(origin);
      // Tried again when quiet ends.
      await noteMissed([]).catch(() => {});
    },
    missed,
    async permissionOf(origin) {
      const sealed = await settings.get('sealed');
      await remember(origin);
      if (sealed) return sealed.asked[origin] ?? queue(() => askUnsealed(origin));
      const before = await missed();
      // Its page is open, and finds out for itself what it missed.
      if (before.includes(origin)) {
        unwritten.delete(origin);
        await settings.set('missedOrigins', without(before, [origin]));
      }
      return seal.permissionOf(origin);
    },
    async beliefs() {
      const sealed = await settings.get('sealed');
      if (!sealed) return null;
      const of = (permission: WebPermission) => [
        ...new Set(
          Object.entries(sealed.asked)
            .filter(([, asked]) => asked === permission)
            .map(([origin]) => toMatchPattern(new URL(origin).hostname)),
        ),
      ];
      return { sealed: sealed.patterns, granted: of('granted'), denied: of('denied') };
    },
    onChanged: (listener) => void listeners.push(listener),
  };
}

const hostOf = (pattern: string) => pattern.slice('*://'.length, -'/*'.length);

const without = (all: readonly string[], some: readonly string[]) => all.filter((one) => !some.includes(one));
