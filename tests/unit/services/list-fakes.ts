import { CATALOGUE } from '../../../utils/policy/catalogue.ts';
import type { PermissionSet } from '../../../utils/policy/model.ts';
import { enrolmentCode, generateSigningKey, signList } from '../../../utils/policy/sign.ts';
import type { Fetched, ListRequest } from '../../../utils/ports/list-fetcher.ts';
import type { ListHistoryEntry } from '../../../utils/ports/list-history.ts';
import type { ManagedValues } from '../../../utils/ports/managed.ts';
import type { Permissions } from '../../../utils/ports/permissions.ts';
import type { Session } from '../../../utils/ports/session.ts';
import type { Settings } from '../../../utils/ports/settings.ts';
import { createEnrolment } from '../../../utils/services/enrolment.ts';
import { createLists } from '../../../utils/services/lists.ts';
import { createManagedList } from '../../../utils/services/managed-list.ts';
import { createObtainList } from '../../../utils/services/obtain-list.ts';
import { acmeDocument } from '../policy/documents.ts';
import { fakeJournal, fakeSession, fakeSettings } from './quiet-fakes.ts';

export interface FakePermissions extends Permissions {
  readonly origins: Set<string>;
  readonly names: Set<string>;
  readonly dropped: PermissionSet[];
  change(): Promise<void>;
}

/** A browser that has granted these, and nothing by wildcard. */
export function fakePermissions(origins: readonly string[] = [], names: readonly string[] = []): FakePermissions {
  const listeners: (() => unknown)[] = [];
  const fake: FakePermissions = {
    origins: new Set(origins),
    names: new Set(names),
    dropped: [],
    granted: async () => ({ origins: [...fake.origins], permissions: [...fake.names] }),
    missing: async (wanted) => ({
      origins: wanted.origins.filter((one) => !fake.origins.has(one)),
      permissions: wanted.permissions.filter((one) => !fake.names.has(one)),
    }),
    drop: async (set) => void fake.dropped.push(set),
    onChanged: (listener) => void listeners.push(listener),
    change: async () => void (await Promise.all(listeners.map((listener) => listener()))),
  };
  return fake;
}

function fakeListHistory() {
  const entries: ListHistoryEntry[] = [];
  return {
    entries,
    async note(entry: Omit<ListHistoryEntry, 'id' | 'at'>) {
      const last = entries.find(({ orgName }) => orgName === entry.orgName);
      if (last?.how === entry.how && last.seq === entry.seq && last.thumbprint === entry.thumbprint) return;
      entries.unshift({ ...entry, id: entries.length, at: 0 });
    },
    all: async () => entries,
  };
}

/** The organisation whose lists these are. */
export const ORG = 'acme.example';
export const ADDRESS = 'https://it.acme.example/allowed-services.jws';

/** Everything about the list but the browser, with an organisation that signs and serves it. */
export async function startEnrolment() {
  const [key, otherKey] = await Promise.all([generateSigningKey(), generateSigningKey()]);
  const stored: Settings = {};
  const sessionValues: Session = {};
  const settings = fakeSettings(stored);
  const session = fakeSession(sessionValues);
  const permissions = fakePermissions();
  const journal = fakeJournal();
  const history = fakeListHistory();
  const world = {
    now: Date.parse('2026-12-01T00:00:00Z'),
    answer: { kind: 'unreachable', detail: 'network' } as Fetched,
    managed: {} as ManagedValues,
    managedReads: 0,
    /** Settles when the browser, silent since its start, says what managed storage holds. */
    silence: null as Promise<void> | null,
    asked: [] as string[],
    bumps: 0,
  };
  const clock = { now: () => world.now, zone: () => 'Europe/Amsterdam' };
  const fetcher = {
    async get({ url, ifChanged }: ListRequest) {
      world.asked.push(ifChanged ? `${url} if changed` : url);
      return world.answer;
    },
  };
  let managedListeners: (() => unknown)[] = [];
  const bumpRevision = async () => void world.bumps++;
  /** The background as it starts anew: nothing but storage is kept. */
  const wake = () => {
    managedListeners = [];
    const managed = createManagedList({
      managed: {
        async read() {
          world.managedReads++;
          if (world.silence) return null;
          return world.managed;
        },
        async answered() {
          await world.silence;
          world.silence = null;
        },
        onChanged: (listener) => void managedListeners.push(listener),
      },
      settings,
      session,
      journal,
      clock,
      fillsWithin: 30_000,
    });
    const lists = createLists({ settings, managed, catalogue: CATALOGUE });
    const obtain = createObtainList({ settings, session, lists, fetcher, clock, catalogue: CATALOGUE });
    const enrolment = createEnrolment({
      settings,
      session,
      lists,
      obtain,
      managed,
      permissions,
      journal,
      history,
      clock,
      browser: 'chrome',
      bumpRevision,
    });
    // As the background does.
    managed.onChanged(async () => {
      await lists.reload();
      await enrolment.follow();
    });
    return { lists, managed, enrolment };
  };
  return {
    ...wake(),
    wake,
    world,
    stored,
    sessionValues,
    settings,
    session,
    permissions,
    journal,
    history,
    clock,
    key,
    otherKey,
    code: enrolmentCode(ADDRESS, key),
    sign: (change: Record<string, unknown> = {}, by = key) => signList(acmeDocument(change), by),
    /** Sets what managed storage holds, and tells of it as Chrome does. */
    async manage(values: ManagedValues) {
      world.managed = values;
      for (const listener of managedListeners) await listener();
    },
    /** Puts a list at the address. */
    async serve(change: Record<string, unknown> = {}, by = key) {
      world.answer = { kind: 'text', text: await signList(acmeDocument(change), by), asksAlike: false };
    },
  };
}
