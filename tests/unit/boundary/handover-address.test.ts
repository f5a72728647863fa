import { describe, expect, it } from 'vitest';
import { type Handover, handoverAddress, readHandover, webUrl } from '../../../utils/boundary/handover-address.ts';

const BASE = 'chrome-extension://abcdefghijklmnop/';

describe('handover address', () => {
  it('is read back as it was written', () => {
    const urls = [
      'https://mail.acme.example/',
      'http://mail.acme.localhost:4200/a?b=c&d=%2F#e#f',
      'https://user:pa%40ss@mail.acme.example/?sent#?done',
    ];
    for (const url of urls)
      for (const kind of ['held', 'sent', 'done'] as const) {
        const handover: Handover = { kind, url };
        expect(readHandover(BASE, handoverAddress(BASE, handover))).toEqual(handover);
      }
  });

  it('carries nothing but http and https', () => {
    for (const hostile of [
      'javascript:alert(1)',
      'data:text/html,hi',
      'file:///etc/passwd',
      'chrome://settings/',
      'blob:https://mail.acme.example/1',
      `${BASE}options.html`,
      'https:',
      'mail.acme.example',
      '',
      '%68ttps://mail.acme.example/',
    ])
      expect(readHandover(BASE, `${BASE}handover.html#${hostile}`), hostile).toBeNull();
  });

  it('is no other page of Drempel and no other extension', () => {
    const url = 'https://mail.acme.example/';
    expect(readHandover(BASE, `${BASE}options.html#${url}`)).toBeNull();
    expect(readHandover(BASE, `${BASE}handover.html`)).toBeNull();
    expect(readHandover(BASE, `${BASE}handover.htmlx#${url}`)).toBeNull();
    expect(readHandover(BASE, `${BASE}handover.html?other#${url}`)).toBeNull();
    expect(readHandover(BASE, `chrome-extension://ponmlkjihgfedcba/handover.html#${url}`)).toBeNull();
  });

  it('never throws on what a message may hold', () => {
    for (const odd of [undefined, null, 7, {}, ['https://mail.acme.example/']]) expect(webUrl(odd)).toBeNull();
    expect(webUrl('https://MAIL.acme.example')).toBe('https://mail.acme.example/');
  });
});
