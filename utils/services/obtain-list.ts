import { type EnrolmentCode, isThumbprint, parseEnrolmentCode } from '../policy/enrolment.ts';
import type { AdoptedList, CatalogueService, ListSource } from '../policy/model.ts';
import { keysOf } from '../policy/stopping.ts';
import { type Taken, takeList } from '../policy/take.ts';
import type { Clock } from '../ports/clock.ts';
import type { Fetched, ListFetcher } from '../ports/list-fetcher.ts';
import type { SessionStore } from '../ports/session.ts';
import type { SettingsStore } from '../ports/settings.ts';
import type { Lists } from './lists.ts';
import type { ManagedFacts } from './managed-list.ts';

export interface ListFile {
  readonly fileName: string;
  readonly text: string;
  /** Pins the key; without it any signer is taken and shown. */
  readonly thumbprint?: string;
}

/** Gets a list from where it is and judges it beside those in force. Stores nothing of it. */
export interface ObtainList {
  byCode(code: string): Promise<Taken>;
  fromFile(file: ListFile): Promise<Taken>;
  /** From the address of a list in force, by its key: its next version. */
  again(list: AdoptedList, url: string): Promise<Taken>;
  /** As managed storage has it: its text, else from its address; null where it has neither. */
  fromManaged(facts: ManagedFacts): Promise<Taken | null>;
  /** A text in managed storage, by the key of a list in force, which keeps an address that it has: its next version. */
  newer(list: AdoptedList, text: string): Promise<Taken>;
  /** From another address, which counts where this list in force and the code's key lead to the same signer. */
  moved(list: AdoptedList, code: EnrolmentCode): Promise<Taken>;
}

interface Parts {
  readonly settings: SettingsStore;
  readonly session: SessionStore;
  readonly lists: Lists;
  readonly fetcher: ListFetcher;
  readonly clock: Clock;
  readonly catalogue: readonly CatalogueService[];
}

export function createObtainList({ settings, session, lists, fetcher, clock, catalogue }: Parts): ObtainList {
  const judge = async (
    envelope: string,
    source: ListSource,
    pinned: string | undefined,
    before?: AdoptedList,
  ): Promise<Taken> =>
    takeList(envelope, {
      source,
      pinned,
      inForce: await lists.all(),
      ...(before ? { successorOf: before } : {}),
      catalogue,
      now: clock.now(),
    });

  const load = async (url: string): Promise<Fetched> => {
    const alike = (await session.get('asksAlike')) ?? [];
    const others = alike.filter((one) => one !== url);
    const ifChanged = others.length < alike.length;
    await settings.set('lastRequestAt', clock.now());
    // Forgotten until the answer is there: what a request that was cut off has left behind, nobody has looked at.
    if (ifChanged) await session.set('asksAlike', others);
    const fetched = await fetcher.get({ url, ifChanged });
    if (fetched.kind === 'text' && fetched.asksAlike) await session.set('asksAlike', [...others, url]);
    return fetched;
  };

  const get = async (url: string, pinned: string, before?: AdoptedList): Promise<Taken> => {
    const fetched = await load(url);
    return fetched.kind === 'text' ? judge(fetched.text, { kind: 'url', url }, pinned, before) : fetched;
  };

  return {
    async byCode(text) {
      const result = parseEnrolmentCode(text);
      if (result.kind !== 'code') return { kind: result.kind };
      return get(result.code.url, result.code.thumbprint);
    },

    async fromFile({ fileName, text, thumbprint }) {
      if (thumbprint !== undefined && !isThumbprint(thumbprint)) return { kind: 'bad-code' };
      return judge(text, { kind: 'file', name: fileName }, thumbprint);
    },

    again: (list, url) => get(url, list.thumbprint, list),

    async fromManaged({ code, text }) {
      if (code && code.kind !== 'code') return { kind: code.kind };
      if (text !== null) return judge(text, { kind: 'managed' }, code?.code.thumbprint);
      return code && get(code.code.url, code.code.thumbprint);
    },

    newer: (list, text) =>
      judge(text, list.source.kind === 'url' ? list.source : { kind: 'managed' }, list.thumbprint, list),

    async moved(list, { url, thumbprint }) {
      const fetched = await load(url);
      if (fetched.kind !== 'text') return fetched;
      const source: ListSource = { kind: 'url', url };
      const byList = await judge(fetched.text, source, list.thumbprint, list);
      const known =
        keysOf(byList.kind === 'offer' ? byList.offer : list).has(thumbprint) || keysOf(list).has(thumbprint);
      return known ? byList : judge(fetched.text, source, thumbprint, list);
    },
  };
}
