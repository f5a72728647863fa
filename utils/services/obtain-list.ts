import { isThumbprint, parseEnrolmentCode } from '../policy/enrolment.ts';
import type { AdoptedList, CatalogueService, ListSource } from '../policy/model.ts';
import { type Taken, takeList } from '../policy/take.ts';
import type { Clock } from '../ports/clock.ts';
import type { ListFetcher } from '../ports/list-fetcher.ts';
import type { SessionStore } from '../ports/session.ts';
import type { SettingsStore } from '../ports/settings.ts';
import type { Lists } from './lists.ts';

export interface ListFile {
  readonly fileName: string;
  readonly text: string;
  /** Pins the key; without it any signer is taken and shown. */
  readonly thumbprint?: string;
}

/** Gets a list from where it is and judges it beside the one in force. Stores nothing of it. */
export interface ObtainList {
  byCode(code: string): Promise<Taken>;
  fromFile(file: ListFile): Promise<Taken>;
  /** From the address of the list in force, by the key of the list in force. */
  again(list: AdoptedList, url: string): Promise<Taken>;
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
  const judge = async (envelope: string, source: ListSource, pinned: string | undefined): Promise<Taken> =>
    takeList(envelope, { source, pinned, standing: await lists.current(), catalogue, now: clock.now() });

  const get = async (url: string, pinned: string): Promise<Taken> => {
    const ifChanged = (await session.get('asksAlike')) === url;
    await settings.set('lastRequestAt', clock.now());
    // Forgotten until the answer is there: what a request that was cut off has left behind, nobody has looked at.
    if (ifChanged) await session.remove('asksAlike');
    const fetched = await fetcher.get({ url, ifChanged });
    if (fetched.kind === 'text' && fetched.asksAlike) await session.set('asksAlike', url);
    return fetched.kind === 'text' ? judge(fetched.text, { kind: 'url', url }, pinned) : fetched;
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

    again: (list, url) => get(url, list.thumbprint),
  };
}
