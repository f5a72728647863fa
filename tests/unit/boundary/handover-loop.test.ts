import { describe, expect, it } from 'vitest';
import {
  type Carried,
  findLoop,
  hostsAlong,
  LOOP_WITHIN_MS,
  signInOffers,
} from '../../../utils/boundary/handover-loop.ts';

interface Step {
  readonly host: string;
  readonly from?: string;
  readonly tabId?: number;
  readonly target?: number | undefined;
  readonly at?: number;
  readonly front?: boolean;
  readonly byHand?: boolean;
}

/** Tab 1 leads to tab 2, that to tab 3, and so on, a second apart; each address another one. */
const carried = (steps: readonly Step[]): Carried[] =>
  steps.map(({ host, from, ...rest }, place) => ({
    tabId: place + 1,
    target: place + 2,
    at: place * 1000,
    front: true,
    url: `https://${host}/?state=${place}`,
    ...(from === undefined ? {} : { via: [from] }),
    ...(rest as object),
  }));

/** After how many steps it is a loop, if ever. */
function loopAt(steps: readonly Step[]): number | null {
  const all = carried(steps);
  const at = all.findIndex((next, place) => findLoop(all.slice(0, place).reverse(), next) !== null);
  return at < 0 ? null : at + 1;
}
const loopOf = (steps: readonly Step[]) => {
  const all = carried(steps);
  const chain = findLoop(all.slice(0, -1).reverse(), all.at(-1) as Carried);
  if (!chain) throw new Error('no loop');
  return chain;
};

const [MAIL, OTHER] = ['mail.acme.example', 'login.other.example'];
const toMail: Step = { host: MAIL, from: OTHER };
const toOther: Step = { host: OTHER, from: MAIL };

describe('a loop of handovers', () => {
  it('is the third time that one app comes by from tab to tab', () => {
    expect(loopAt([{ host: MAIL }, { host: MAIL }, { host: MAIL }])).toBe(3);
    expect(loopAt([{ host: MAIL }, { host: MAIL }])).toBeNull();
  });

  it('is the third time that two hosts send to one another, and not a sign-in there and back', () => {
    expect(loopAt([{ host: MAIL, from: 'nieuws.example' }, toOther, toMail])).toBeNull();
    expect(loopAt([{ host: MAIL, from: 'nieuws.example' }, toOther, toMail, toOther])).toBe(4);
    expect(loopAt([toOther, toMail, toOther])).toBe(3);
  });

  it('is a tab that goes on sending while nobody has it before them, or faster than anybody can', () => {
    const sent = (times: readonly number[], front: boolean) =>
      loopAt(times.map((at) => ({ host: MAIL, from: 'nieuws.example', tabId: 1, target: at + 10, at, front })));
    expect(sent([0, 500, 1000], true)).toBe(3);
    expect(sent([0, 9000, 18_000], false)).toBe(3);
    expect(sent([0, 9000, 18_000], true)).toBeNull();
    const notOpenYet = [0, 1, 2].map((at) => ({ host: MAIL, from: 'nieuws.example', tabId: 1, target: undefined, at }));
    expect(loopAt(notOpenYet)).toBe(3);
  });

  it('is none where a person types, be it ever so quickly, and what a page sends after that is one by its third time', () => {
    const from = (by: readonly boolean[]) =>
      loopAt(by.map((byHand, place) => ({ host: MAIL, tabId: 1, target: place + 10, at: place * 500, byHand })));
    expect(from([true, true, true, true, true])).toBeNull();
    expect(from([true, true, true, false, false])).toBeNull();
    expect(from([true, true, true, false, false, false])).toBe(6);
    expect(from([false, false, true, true, false])).toBe(5);
    // From tab to tab, there and back.
    expect(loopAt([toOther, toMail, toOther, toMail, toOther].map((step) => ({ ...step, byHand: true })))).toBeNull();
  });

  it('is what comes as by hand and oftener than any hand can', () => {
    const times = (gap: number) =>
      loopAt(
        Array.from({ length: 20 }, (_, n) => ({ host: MAIL, tabId: 1, target: n + 99, at: n * gap, byHand: true })),
      );
    expect(times(200)).toBe(10);
    expect(times(3100)).toBeNull();
  });

  it('is none where links are opened from one page, each in a tab of its own', () => {
    expect(
      loopAt(
        [1, 2, 3, 4, 5].map((tabId) => ({ host: MAIL, from: 'nieuws.example', tabId, target: tabId + 50, at: 0 })),
      ),
    ).toBeNull();
    expect(loopAt([1, 2, 3].map((tabId) => ({ host: MAIL, tabId, target: undefined, at: 0 })))).toBeNull();
  });

  it('is none after a while, also where the clock was set', () => {
    for (const sign of [1, -1])
      expect(loopAt([0, 1, 2].map((place) => ({ host: MAIL, at: sign * place * LOOP_WITHIN_MS * 0.6 })))).toBeNull();
  });

  it('is seen where the background was stopped before it knew the tab', () => {
    expect(loopAt([{ ...toOther, target: undefined }, { ...toMail, target: undefined }, toOther])).toBe(3);
  });

  it('is told by the hosts it went along', () => {
    expect(hostsAlong(loopOf([{ host: MAIL }, toOther, toMail, toOther]))).toEqual([MAIL, OTHER, MAIL, OTHER]);
    expect(hostsAlong(loopOf([toOther, toMail, toOther]))).toEqual([MAIL, OTHER, MAIL, OTHER]);
  });

  it('offers the hosts that would end it, and not the app that is meant to open', () => {
    for (const steps of [
      [toOther, toMail, toOther],
      [{ host: MAIL }, toOther, toMail, toOther],
      [{ host: MAIL, from: 'nieuws.example' }, toOther, toMail, toOther],
    ])
      expect(signInOffers(loopOf(steps))).toEqual({ hosts: [OTHER], alone: false });
    const again = [1, 2, 3].map((at) => ({ host: MAIL, from: 'nieuws.example', tabId: 1, at }));
    expect(signInOffers(loopOf(again))).toEqual({ hosts: [MAIL], alone: true });
  });
});
