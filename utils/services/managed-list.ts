import { type EnrolmentCode, type EnrolmentResult, parseEnrolmentCode } from '../policy/enrolment.ts';
import type { AdoptedList, ListOffer, ListProblem } from '../policy/model.ts';
import { keysOf, stopsUploads } from '../policy/stopping.ts';
import { verifyEnvelope } from '../policy/verify.ts';
import type { Clock } from '../ports/clock.ts';
import type { Journal } from '../ports/journal.ts';
import type { Managed } from '../ports/managed.ts';
import type { SessionStore } from '../ports/session.ts';
import type { SettingsStore } from '../ports/settings.ts';
import { noteRefusal } from './refusals.ts';

/** What the managed values say, by their form alone. */
export interface ManagedFacts {
  /** The same for the same values; empty where there are none. */
  readonly mark: string;
  /** Null where none is set. */
  readonly code: EnrolmentResult | null;
  /** The list's own text, whatever it is; null where none is set. */
  readonly text: string | null;
  /** Thumbprints: of the key that the code names, and of the one that signed the text. */
  readonly keys: readonly string[];
  /** Epoch ms until which the keys count; absent where the values themselves name them. */
  readonly keysUntil?: number;
}

/** The list that an organisation put ready in the browsers it manages. It puts nothing in force. */
export interface ManagedList {
  facts(): Promise<ManagedFacts>;
  /** Whether the values name the list's key, or one that it took the place of. Read from memory. */
  vouchesFor(list: Pick<ListOffer, 'thumbprint' | 'formerKeys'>): Promise<boolean>;
  /** Whether the list's uploads are stopped that would be asked about elsewhere. From memory as well. */
  stopsFor(list: Pick<ListOffer, 'policy' | 'thumbprint' | 'formerKeys'>): Promise<boolean>;
  /** The address that the code names, where the list that it is about is read from another; `tried`: to no avail. */
  nextAddress(
    list: AdoptedList,
    inForce: readonly AdoptedList[],
  ): Promise<{ readonly code: EnrolmentCode; readonly tried: boolean } | null>;
  /** Why the values could not be used beside the list in force. */
  problem(): Promise<ListProblem | null>;
  note(problem: ListProblem | null): Promise<void>;
  onChanged(listener: () => unknown): void;
}

interface Parts {
  readonly managed: Managed;
  readonly settings: SettingsStore;
  readonly session: SessionStore;
  readonly journal: Journal;
  readonly clock: Clock;
  /** For how long after its start the browser may still have to fill managed storage, in ms. */
  readonly fillsWithin: number;
}

const NOTHING: ManagedFacts = { mark: '', code: null, text: null, keys: [] };

/** Reads managed storage once for each life of the background, and again when it changes. */
export function createManagedList(parts: Parts): ManagedList {
  const { managed, settings, session, journal, clock, fillsWithin } = parts;
  let reading: Promise<ManagedFacts> | undefined;
  let remembered: ManagedFacts | undefined;
  const listeners: (() => unknown)[] = [];

  /** Right after the browser's start no values does not mean that there are none: what was stopped is not let through. */
  const notFilled = async (told: boolean): Promise<ManagedFacts> => {
    const keys = await settings.get('managedKeys');
    if (!keys) return NOTHING;
    const now = clock.now();
    const since = (await session.get('managedSince')) ?? now;
    await session.set('managedSince', since);
    const keysUntil = since + fillsWithin;
    if (!told && since <= now && now < keysUntil) return { ...NOTHING, keys, keysUntil };
    await settings.remove('managedKeys');
    return NOTHING;
  };

  /** @param told whether the browser itself says that these are the values now */
  const read = async (told: boolean): Promise<ManagedFacts> => {
    const values = await managed.read();
    if (!values) {
      void takeUpLate(told);
      return { ...NOTHING, keys: (await settings.get('managedKeys')) ?? [], keysUntil: Number.POSITIVE_INFINITY };
    }
    const [code, text] = [textOf(values.enrolmentCode), textOf(values.list)];
    if (code === null && text === null) return notFilled(told);
    const parsed = code === null ? null : parseEnrolmentCode(code);
    const signed = text === null ? null : await verifyEnvelope(text, { now: clock.now() });
    const keys = [
      ...(parsed?.kind === 'code' ? [parsed.code.thumbprint] : []),
      ...(signed?.kind === 'verified' ? [signed.thumbprint] : []),
    ];
    return { mark: await markOf([code, text]), code: parsed, text, keys };
  };
  /** Nobody waits for a browser that has not answered yet: until it has, what was stopped stays so. */
  const takeUpLate = async (told: boolean) => {
    const before = reading;
    await managed.answered();
    if (reading !== before) return;
    const late = await read(told);
    if (reading !== before) return;
    reading = Promise.resolve(late);
    if (told || late.mark !== '') for (const listener of listeners) await listener();
  };
  const facts = () => {
    reading ??= read(false);
    return reading;
  };
  const kept = async () => {
    const [{ mark }, noted] = await Promise.all([facts(), settings.get('managedProblem')]);
    return noted?.mark === mark ? noted.problem : null;
  };

  const vouchesFor: ManagedList['vouchesFor'] = async (list) => {
    const known = keysOf(list);
    const { keys, keysUntil = Number.POSITIVE_INFINITY } = await facts();
    return clock.now() < keysUntil && keys.some((key) => known.has(key));
  };

  return {
    facts,
    vouchesFor,
    async stopsFor(list) {
      if (!stopsUploads(list.policy, true) || !(await vouchesFor(list))) return false;
      const now = await facts();
      if (now !== remembered && now.keysUntil === undefined) {
        remembered = now;
        await settings.set('managedKeys', now.keys);
      }
      return true;
    },
    async nextAddress(list, inForce) {
      const known = await facts();
      const { code, text } = known;
      if (code?.kind !== 'code' || managedAmong(inForce, known)?.policy.org.id !== list.policy.org.id) return null;
      const { source } = list;
      // Where the text itself is given, the browser may not fetch: only a list that has an address gets another.
      if (source.kind === 'url' ? source.url === code.code.url : text !== null) return null;
      return { code: code.code, tried: (await kept()) !== null };
    },
    problem: kept,
    async note(problem) {
      const [{ mark }, noted] = await Promise.all([facts(), settings.get('managedProblem')]);
      const before = noted?.mark === mark ? noted.problem : null;
      if (problem) await settings.set('managedProblem', { mark, problem });
      else if (noted) await settings.remove('managedProblem');
      await noteRefusal(journal, problem, before);
    },
    onChanged(listener) {
      listeners.push(listener);
      managed.onChanged(() => {
        reading = read(true);
        return listener();
      });
    },
  };
}

/**
 * Which of the lists in force managed storage is about: the one whose keys it names; where that is none, the one adopted
 * first, which it may mean to move. Null where it holds nothing.
 */
export function managedAmong(lists: readonly AdoptedList[], { mark, keys }: ManagedFacts): AdoptedList | null {
  if (mark === '') return null;
  const named = lists.find((list) => keys.some((key) => keysOf(list).has(key)));
  return named ?? lists[0] ?? null;
}

/** What is there but is no text is no right value either, and gets the sentence of one. */
function textOf(value: unknown): string | null {
  if (value === undefined || value === null || value === '') return null;
  return typeof value === 'string' ? value : '-';
}

async function markOf(values: readonly (string | null)[]): Promise<string> {
  const bytes = new TextEncoder().encode(JSON.stringify(values));
  return new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)).toBase64();
}
