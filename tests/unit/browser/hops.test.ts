import { describe, expect, it } from 'vitest';
import { createHops } from '../../../utils/browser/hops.ts';

const APP = 'https://mail.acme.example/start';
const BACK = 'https://mail.acme.example/back?code=1';

describe('the hosts that a request came by', () => {
  it('are those of who asked and of each redirect, once where one follows itself', () => {
    const hops = createHops();
    const request = { tabId: 1, requestId: 'a', origin: 'https://nieuws.example' };
    for (const url of [APP, APP, 'https://mail.acme.example/sign-in', 'https://login.other.example/', BACK])
      hops.note({ ...request, url });
    expect(hops.before(1, BACK)).toEqual(['nieuws.example', 'mail.acme.example', 'login.other.example']);
    expect(hops.sender(BACK)).toBe('login.other.example');
    expect(hops.before(1, APP)).toEqual([]);
    expect(hops.before(2, BACK)).toEqual([]);
  });

  it('begin anew with each request, and know nothing of what is no web page', () => {
    const hops = createHops();
    hops.note({ tabId: 1, requestId: 'a', url: APP });
    hops.note({ tabId: 1, requestId: 'b', origin: 'moz-extension://x', url: BACK });
    hops.note({ tabId: 1, requestId: 'b', url: 'moz-extension://x/handover.html' });
    expect(hops.before(1, BACK)).toEqual([]);
    expect([hops.sender(BACK), hops.sender(APP)]).toEqual([null, null]);
  });

  it('tell what nobody is known to have asked for', () => {
    const hops = createHops();
    const by = (origin?: string) => {
      const requestId = `${origin}`;
      hops.note({ tabId: 1, requestId, origin, url: APP });
      const asked = hops.isUnasked(1, APP);
      // A redirect is of whoever asked first.
      hops.note({ tabId: 1, requestId, url: BACK });
      return [asked, hops.isUnasked(1, BACK)];
    };
    expect(by()).toEqual([true, true]);
    for (const origin of ['https://nieuws.example', 'null', 'moz-extension://x'])
      expect(by(origin)).toEqual([false, false]);
    // Never seen: the background was stopped meanwhile.
    expect([hops.isUnasked(2, APP), hops.isUnasked(1, `${BACK}2`)]).toEqual([false, false]);
  });

  it('are kept of the last tabs alone', () => {
    const hops = createHops();
    for (let tabId = 0; tabId < 80; tabId++)
      hops.note({ tabId, requestId: 'a', origin: 'https://a.example', url: APP });
    expect([hops.before(0, APP), hops.before(79, APP)]).toEqual([[], ['a.example']]);
  });
});
