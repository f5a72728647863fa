import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { markPicture } from '../../../../utils/guard/pictures/mark-picture.ts';
import { matchPicture } from '../../../../utils/guard/pictures/match-picture.ts';
import { GRID_SIDE, type PictureMark } from '../../../../utils/guard/pictures/model.ts';
import { type Pixels, readPng } from '../../../fixtures/files/read-png.ts';

const SCREENS = ['boundary', 'guard', 'quiet'].map((name) =>
  readPng(readFileSync(join(import.meta.dirname, `../../../../docs/pictures/${name}.png`))),
);
const [WIDTH, HEIGHT] = [340, 260];
const source = { appName: 'Intranet', orgId: 'acme.example', at: 1 };

/** Part of a picture, drawn small by the mean of the pixels under each cell. */
function drawSmall({ width, rgb }: Pixels, left: number, top: number, change: (level: number) => number = same) {
  const pixels = new Uint8ClampedArray(4 * GRID_SIDE * GRID_SIDE).fill(255);
  for (let row = 0; row < GRID_SIDE; row += 1) {
    for (let column = 0; column < GRID_SIDE; column += 1) {
      const sums = [0, 0, 0];
      let count = 0;
      for (let y = Math.floor((row * HEIGHT) / GRID_SIDE); y < ((row + 1) * HEIGHT) / GRID_SIDE; y += 1) {
        for (let x = Math.floor((column * WIDTH) / GRID_SIDE); x < ((column + 1) * WIDTH) / GRID_SIDE; x += 1) {
          const at = 3 * ((top + y) * width + left + x);
          for (const colour of sums.keys()) sums[colour] = (sums[colour] ?? 0) + change(rgb[at + colour] ?? 0);
          count += 1;
        }
      }
      for (const [colour, sum] of sums.entries()) pixels[4 * (row * GRID_SIDE + column) + colour] = sum / count;
    }
  }
  return pixels;
}

const same = (level: number) => level;
const mark = (pixels: ArrayLike<number>) => markPicture({ width: WIDTH, height: HEIGHT }, pixels);

/** Parts of screenshots of the same design, many of them nearly the same part. */
const PARTS = SCREENS.flatMap((screen) => {
  const parts: { screen: Pixels; left: number; top: number }[] = [];
  for (let top = 0; top + HEIGHT <= screen.height; top += 50) {
    for (let left = 0; left + WIDTH <= screen.width; left += 50) parts.push({ screen, left, top });
  }
  return parts;
});
const MARKED = PARTS.flatMap((part) => {
  const made = mark(drawSmall(part.screen, part.left, part.top));
  return made ? [{ ...part, mark: made }] : [];
});

describe('the mark of a picture', () => {
  it('is made of most of what people see', () => {
    expect(PARTS.length).toBeGreaterThan(100);
    expect(MARKED.length).toBeGreaterThan(PARTS.length * 0.6);
  });

  it.each([
    ['rounded otherwise', (level: number) => level - 1],
    ['a little noisy', (level: number) => level + ((level * 7_919) % 5) - 2],
    ['with other colours', (level: number) => 255 * (level / 255) ** 1.02],
  ])('knows a picture again that comes back %s', (_, change) => {
    for (const { screen, left, top, mark: known } of MARKED.filter((_, nth) => nth % 5 === 0)) {
      const again = mark(drawSmall(screen, left, top, change)) as PictureMark;
      expect(matchPicture(again, [{ ...known, ...source }])).toEqual({ appName: 'Intranet', at: 1 });
    }
  });

  it('takes no other picture for it, were it the next part of the same screen', () => {
    const taken = MARKED.flatMap((one, nth) =>
      MARKED.slice(nth + 1).flatMap((other) =>
        matchPicture(one.mark, [{ ...other.mark, ...source }]) ? [[one.left, one.top, other.left, other.top]] : [],
      ),
    );
    expect(taken).toEqual([]);
  });

  it('is of one size, and the latest of two alike is named', () => {
    const { mark: known } = MARKED[0] as (typeof MARKED)[number];
    expect(matchPicture({ ...known, width: WIDTH + 1 }, [{ ...known, ...source }])).toBeNull();
    expect(
      matchPicture(known, [
        { ...known, ...source },
        { ...known, ...source, at: 2 },
      ])?.at,
    ).toBe(2);
    expect(matchPicture(known, [])).toBeNull();
  });

  it.each([
    ['even', () => 200],
    ['nearly even', (at: number) => 200 + (at % 3)],
    ['one edge', (at: number) => (at % (4 * GRID_SIDE) < 2 * GRID_SIDE ? 20 : 200)],
  ])('is not made of what is %s', (_, level) => {
    expect(mark(Array.from({ length: 4 * GRID_SIDE * GRID_SIDE }, (_, at) => level(at)))).toBeNull();
  });

  it('is not made of an icon', () => {
    const { screen, left, top } = MARKED[0] as (typeof MARKED)[number];
    expect(markPicture({ width: 400, height: GRID_SIDE - 1 }, drawSmall(screen, left, top))).toBeNull();
  });
});
