import type { PictureSize } from '../guard/pictures/model.ts';

/** What a picture looks like in few pixels. */
export interface PictureGrid {
  readonly size: PictureSize;
  /** RGBA, none transparent. */
  readonly pixels: Uint8ClampedArray;
}

/**
 * Draws a picture very small.
 * @param side of the drawing, in pixels
 * @returns null for what is no picture, and for one of another site, whose pixels the browser gives to nobody
 */
export async function drawGrid(
  source: Blob | HTMLImageElement | HTMLCanvasElement,
  side: number,
): Promise<PictureGrid | null> {
  try {
    const bitmap = await createImageBitmap(source);
    const { width, height } = bitmap;
    // Kept where it can be read from, all browsers reckon it alike.
    const brush = new OffscreenCanvas(side, side).getContext('2d', { willReadFrequently: true });
    if (!brush) return null;
    brush.fillStyle = 'white';
    brush.fillRect(0, 0, side, side);
    brush.imageSmoothingQuality = 'high';
    brush.drawImage(bitmap, 0, 0, side, side);
    bitmap.close();
    return { size: { width, height }, pixels: brush.getImageData(0, 0, side, side).data };
  } catch {
    return null;
  }
}
