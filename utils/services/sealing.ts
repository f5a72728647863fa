import { coversHost, toMatchPattern } from '../policy/match-rule.ts';
import { needsOfAll } from '../policy/needs.ts';
import type { Permissions } from '../ports/permissions.ts';
import type { Beliefs } from '../ports/scripts.ts';
import type { Seal, WebPermission } from '../ports/seal.ts';
import type { SettingsStore } from '../ports/settings.ts';
import type { Tabs } from '../ports/tabs.ts';
import { inTurn } from './in-turn.ts';
import type { Lists } from './lists.ts';
import type { Sides } from './sides.ts';

/** Origins remembered; of more, the one seen longest ago is forgotten. */
const MOST_ORIGINS = 500;

/** Closes while it is quiet what no hook reaches, and remembers what the person had said of each origin. */
export interface Sealing {
  /** Makes the seal what it should be now. */
  settle(): Promise<void>;
  /** What the person has said of a work app's origin, sealed or not; 'default' where that was never seen. */
  permissionOf(origin: string): Promise<WebPermission>;
  /** The hosts of which pages are to believe that it is otherwise than sealed; null while nothing is. */
  beliefs(): Promise<Beliefs | null>;
  /** Takes the seal off before the permission for it goes: otherwise it would stay on (chromium.md C7). */
  lift(): Promise<void>;
  /** Called after the seal was put on or taken off; while it is put on, before it is. */
  onChanged(listener: () => unknown): void;
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

  const wanted = async (): Promise<readonly string[]> => {
    if (!(await seal.allowed())) return [];
    const [work, own] = await Promise.all([sides.isQuiet('work'), sides.isQuiet('private')]);
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

  /** What the person has said, of every origin that these patterns cover: to be read before they are sealed. */
  const readPermissions = async (patterns: readonly string[]): Promise<Readonly<Record<string, WebPermission>>> => {
    const exact = patterns.flatMap((pattern) => {
      const host = hostOf(pattern);
      return host.startsWith('*.') ? [] : [`https://${host}`];
    });
    const open = (await tabs.all()).flatMap(({ url }) => (url === undefined ? [] : [new URL(url).origin]));
    const seen = [...open, ...((await settings.get('seenOrigins')) ?? [])].filter(
      (origin) =>
        origin.startsWith('http') && patterns.some((pattern) => coversHost(hostOf(pattern), new URL(origin).hostname)),
    );
    const found = [...new Set([...exact, ...seen])].map(async (origin) => [origin, await seal.permissionOf(origin)]);
    return Object.fromEntries(await Promise.all(found));
  };

  /** The background may have been stopped between noting what is sealed and sealing it. */
  let made = false;
  const settle = inTurn(async () => {
    const patterns = await wanted();
    const sealed = await settings.get('sealed');
    const before = sealed?.patterns ?? [];
    const [added, gone] = [without(patterns, before), without(before, patterns)];
    if (added.length + gone.length === 0) {
      if (!made) await seal.add(patterns);
      made = true;
      return;
    }
    if (patterns.length === 0) {
      await seal.reset([]);
      await settings.remove('sealed');
      await tell();
      return;
    }
    // What pages are to believe is in place before there is another thing to see.
    const asked = { ...sealed?.asked, ...(await readPermissions(added)) };
    await settings.set('sealed', { patterns, asked });
    await tell();
    if (gone.length > 0) await seal.reset(patterns);
    else await seal.add(patterns);
    made = true;
  });

  return {
    settle,
    async permissionOf(origin) {
      const sealed = await settings.get('sealed');
      if (sealed) return sealed.asked[origin] ?? 'default';
      await remember(origin);
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
    async lift() {
      await seal.reset([]);
      await settings.remove('sealed');
    },
    onChanged: (listener) => void listeners.push(listener),
  };
}

const hostOf = (pattern: string) => pattern.slice('*://'.length, -'/*'.length);

const without = (all: readonly string[], some: readonly string[]) => all.filter((one) => !some.includes(one));
