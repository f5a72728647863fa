import { describe, expect, it } from 'vitest';
import { readSize } from '../../../../utils/guard/pictures/read-size.ts';

const ascii = (text: string) => [...text].map((one) => one.charCodeAt(0));
const padded = (...parts: (number | string)[]) =>
  Uint8Array.from(parts.flatMap((part) => (typeof part === 'string' ? ascii(part) : [part])));

const JPEG = [0xff, 0xd8, 0xff, 0xe1, 0, 6, 1, 2, 3, 4, 0xff, 0xdb, 0, 2];
const SIZE = { width: 640, height: 420 };

describe('readSize', () => {
  it.each([
    ['PNG', padded('\x89PNG\r\n\x1a\n', 0, 0, 0, 13, 'IHDR', 0, 0, 2, 0x80, 0, 0, 1, 0xa4)],
    ['GIF', padded('GIF89a', 0x80, 2, 0xa4, 1)],
    ['JPEG, past what a camera writes', Uint8Array.from([...JPEG, 0xff, 0xc2, 0, 17, 8, 1, 0xa4, 2, 0x80])],
    ['WebP, lossy', padded('RIFF', 9, 9, 9, 9, 'WEBPVP8 ', 0, 0, 0, 0, 1, 1, 1, 0x9d, 1, 0x2a, 0x80, 2, 0xa4, 1)],
    ['WebP, lossless', padded('RIFF', 9, 9, 9, 9, 'WEBPVP8L', 0, 0, 0, 0, 0x2f, 0x7f, 0xc2, 0x68, 0)],
    ['WebP, extended', padded('RIFF', 9, 9, 9, 9, 'WEBPVP8X', 0, 0, 0, 0, 0, 0, 0, 0, 0x7f, 2, 0, 0xa3, 1, 0, 0, 0)],
  ])('of %s', (_, head) => expect(readSize(head)).toEqual(SIZE));

  it.each([
    ['an empty file', []],
    ['a PNG that ends early', ascii('\x89PNG\r\n\x1a\n')],
    ['a JPEG whose scan comes first', [...JPEG, 0xff, 0xda, 0, 8]],
    ['a JPEG that ends early', JPEG],
    ['a segment without a length', [0xff, 0xd8, 0xff]],
    ['a WebP of a kind to come', ascii('RIFF....WEBPVP9X')],
    ['another kind', ascii('BM and more that is no matter')],
  ])('is null for %s', (_, head) => expect(readSize(Uint8Array.from(head))).toBeNull());

  it('goes on from segment to segment, were they without content', () => {
    const endless = Uint8Array.from([0xff, 0xd8, ...Array.from({ length: 4_000 }, () => [0xff, 0xe0, 0, 0]).flat()]);
    expect(readSize(endless)).toBeNull();
  });
});
