import { expect, it } from 'vitest';
import { classifySender } from '../../../utils/messages/sender.ts';

const own = { id: 'abc', base: 'chrome-extension://abc/' };
const from = (sender: { url?: string; origin?: string; tab?: string }) =>
  classifySender(
    { id: 'abc', frameId: 3, ...sender, tab: { id: 7, ...(sender.tab === undefined ? {} : { url: sender.tab }) } },
    own,
  );
const content = (origin: string, opaque: boolean) => ({ kind: 'content', origin, opaque, tabId: 7, frameId: 3 });

it.each([
  ['a page', { url: 'https://a.example/x', origin: 'https://a.example' }, content('https://a.example', false)],
  [
    'a page of a blob',
    { url: 'blob:https://a.example/1', tab: 'https://b.example/' },
    content('https://a.example', false),
  ],
  // The browser says whose it is, though its address does not.
  ['an empty frame', { url: 'about:blank', origin: 'https://a.example' }, content('https://a.example', false)],
  // By its address it is known what it is of, though it has no origin there.
  [
    'a sandboxed page',
    { url: 'https://a.example/x', origin: 'null', tab: 'https://b.example/' },
    content('https://a.example', false),
  ],
  [
    'a sandboxed frame without an address',
    { url: 'about:srcdoc', origin: 'null', tab: 'https://b.example/' },
    content('https://b.example', true),
  ],
  ['a frame that nobody knows of', { url: 'data:text/html,x', origin: 'null' }, content('', true)],
])('%s', (_what, sender, expected) => {
  expect(from(sender)).toEqual(expected);
});
