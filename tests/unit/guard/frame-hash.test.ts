import { expect, it } from 'vitest';
import { frameHash, isCallName, parseFrameHash } from '../../../utils/guard/frame-hash.ts';

const name = '0123456789abcdef0123456789abcdef';

it('names a frame in an address, and takes it out again', () => {
  const frame = { tabId: 12, frameId: 0, name };
  expect(parseFrameHash(frameHash(frame))).toEqual(frame);
});

it.each([
  '',
  '#',
  `#1.2.${name}0`,
  `#1.2.${name.slice(1)}`,
  `#1.${name}`,
  `#-1.2.${name}`,
  `#1.2.${name.toUpperCase()}`,
])('“%s” names none', (hash) => {
  expect(parseFrameHash(hash)).toBeNull();
});

it.each([undefined, null, 7, '', 'x', `${name}\n`])('%j is no name of a call', (value) => {
  expect(isCallName(value)).toBe(false);
});
