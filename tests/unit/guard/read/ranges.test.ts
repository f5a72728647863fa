import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { chunksOf, readRange } from '../../../../utils/guard/read/ranges.ts';

const MB = 1 << 20;
const bytesOf = (length: number) => Uint8Array.from({ length }, (_, at) => at % 251);

describe('readRange', () => {
  it('gives what the blob itself would', async () => {
    const place = fc.integer({ min: -20, max: 120 });
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 0, max: 100 }), place, place, async (length, from, to) => {
        const blob = new Blob([bytesOf(length)]);
        const expected = new Uint8Array(await blob.slice(Math.max(0, from), Math.max(0, to)).arrayBuffer());
        for (const _ of ['the first time', 'the second']) expect(await readRange(blob, from, to)).toEqual(expected);
      }),
    );
  });

  it('reads a small file once, and of a large one or a picture what is asked for', async () => {
    const small = new Blob([bytesOf(MB)]);
    const whole = vi.spyOn(small, 'slice');
    const parts = await Promise.all([
      readRange(small, 0, 16),
      readRange(small, MB - 3, MB + 9),
      readRange(small, 0, MB),
    ]);
    expect(parts.map((part) => part?.length)).toEqual([16, 3, MB]);
    expect(whole).toHaveBeenCalledOnce();
    const large = new Blob([bytesOf(MB + 1)]);
    const all = vi.spyOn(large, 'slice');
    expect((await readRange(large, MB - 3, MB + 9))?.length).toBe(4);
    expect(all.mock.calls).toEqual([[MB - 3, MB + 9]]);
    const picture = new Blob([bytesOf(100)], { type: 'image/jpeg' });
    const some = vi.spyOn(picture, 'slice');
    expect(await readRange(picture, 0, 9)).toEqual(bytesOf(9));
    expect(some.mock.calls).toEqual([[0, 9]]);
  });

  it('gives bytes of one’s own: what one asker hands on, another still has', async () => {
    const blob = new Blob([bytesOf(64)]);
    const first = await readRange(blob, 0, 64);
    structuredClone(first, { transfer: [(first as Uint8Array<ArrayBuffer>).buffer] });
    expect(first).toHaveLength(0);
    expect(await readRange(blob, 0, 64)).toEqual(bytesOf(64));
  });

  it('says so where a file cannot be read, each time', async () => {
    const gone = new Blob(['x']);
    const slice = {
      arrayBuffer: () => Promise.reject(new DOMException('gone', 'NotFoundError')),
    } as Partial<Blob> as Blob;
    vi.spyOn(gone, 'slice').mockReturnValue(slice);
    expect([await readRange(gone, 0, 1), await readRange(gone, 0, 1)]).toEqual([null, null]);
    expect(await Array.fromAsync(chunksOf(gone))).toEqual([]);
  });
});
