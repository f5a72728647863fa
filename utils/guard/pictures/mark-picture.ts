import { GRID_SIDE, type PictureMark, type PictureSize } from './model.ts';

/** In levels of light, of 255. Rows or columns that differ less from their mean are alike to those of much that is. */
const LEAST_SPREAD = 4;

/**
 * The mark of a picture: how light it is along its rows and along its columns. It bears what a browser does to pixels
 * that it copies, but no other cut or size.
 * @param pixels the whole picture drawn on `GRID_SIDE` × `GRID_SIDE` pixels, four numbers each, nothing of it transparent
 * @returns null for what is small or nearly even one way, which says nothing
 */
export function markPicture({ width, height }: PictureSize, pixels: ArrayLike<number>): PictureMark | null {
  if (Math.min(width, height) < GRID_SIDE) return null;
  const rows = new Float64Array(GRID_SIDE);
  const columns = new Float64Array(GRID_SIDE);
  for (let nth = 0; nth < GRID_SIDE * GRID_SIDE; nth += 1) {
    const [red = 0, green = 0, blue = 0] = [pixels[4 * nth], pixels[4 * nth + 1], pixels[4 * nth + 2]];
    // Weights as in ITU-R BT.601.
    const light = (0.299 * red + 0.587 * green + 0.114 * blue) / GRID_SIDE;
    const [row, column] = [Math.floor(nth / GRID_SIDE), nth % GRID_SIDE];
    rows[row] = (rows[row] ?? 0) + light;
    columns[column] = (columns[column] ?? 0) + light;
  }
  if (Math.min(spreadOf(rows), spreadOf(columns)) < LEAST_SPREAD) return null;
  return { width, height, light: Uint8Array.from([...rows, ...columns], Math.round).toHex() };
}

/** The standard deviation. */
function spreadOf(values: Float64Array): number {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length);
}
