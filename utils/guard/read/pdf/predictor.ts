import type { Bytes } from '../ranges.ts';

/** Undoes the predictors of PNG (RFC 2083, 6), whose rows are of `columns` bytes; they take one byte for a pixel. */
export function undoPredictor(bytes: Bytes, columns: number): Bytes {
  const rows = Math.floor(bytes.length / (columns + 1));
  const plain = new Uint8Array(rows * columns);
  for (let row = 0; row < rows; row += 1) {
    const type = bytes[row * (columns + 1)];
    for (let column = 0; column < columns; column += 1) {
      const at = row * columns + column;
      const left = column > 0 ? (plain[at - 1] as number) : 0;
      const up = row > 0 ? (plain[at - columns] as number) : 0;
      const corner = row > 0 && column > 0 ? (plain[at - columns - 1] as number) : 0;
      const guess = [0, left, up, (left + up) >> 1, paeth(left, up, corner)][type ?? 0] ?? 0;
      plain[at] = (bytes[row * (columns + 1) + 1 + column] as number) + guess;
    }
  }
  return plain;
}

function paeth(left: number, up: number, corner: number): number {
  const guess = left + up - corner;
  const [toLeft, toUp, toCorner] = [left, up, corner].map((value) => Math.abs(guess - value)) as [
    number,
    number,
    number,
  ];
  if (toLeft <= toUp && toLeft <= toCorner) return left;
  return toUp <= toCorner ? up : corner;
}
