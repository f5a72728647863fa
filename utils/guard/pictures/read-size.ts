import type { Bytes } from '../read/ranges.ts';
import type { PictureSize } from './model.ts';

/** In bytes: of a JPEG, what its camera writes comes before its size. */
export const SIZE_WITHIN = 256 << 10;

/**
 * The size of a picture (PNG, JPEG, GIF, WebP) from its first `SIZE_WITHIN` bytes, without looking at the picture. A JPEG may
 * be shown turned on its side.
 * @returns null for other kinds, and where the size does not stand there
 */
export function readSize(head: Bytes): PictureSize | null {
  const view = new DataView(head.buffer, head.byteOffset, head.byteLength);
  const says = (at: number, text: string) => [...text].every((one, nth) => head[at + nth] === one.charCodeAt(0));
  try {
    if (says(0, '\x89PNG')) return { width: view.getUint32(16), height: view.getUint32(20) };
    if (says(0, 'GIF8')) return { width: view.getUint16(6, true), height: view.getUint16(8, true) };
    if (says(0, 'RIFF') && says(8, 'WEBP')) return sizeOfWebp(view, says);
    return says(0, '\xff\xd8') ? sizeOfJpeg(view) : null;
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

function sizeOfWebp(view: DataView, says: (at: number, text: string) => boolean): PictureSize | null {
  const low14 = (at: number) => view.getUint16(at, true) & 0x3fff;
  if (says(12, 'VP8 ')) return { width: low14(26), height: low14(28) };
  if (says(12, 'VP8L')) {
    const bits = view.getUint32(21, true);
    return { width: (bits & 0x3fff) + 1, height: ((bits >> 14) & 0x3fff) + 1 };
  }
  const low24 = (at: number) => (view.getUint32(at, true) & 0xffffff) + 1;
  return says(12, 'VP8X') ? { width: low24(24), height: low24(27) } : null;
}

/** Goes from segment to segment to the frame header (ITU-T T.81, B.2.2). */
function sizeOfJpeg(view: DataView): PictureSize | null {
  for (let at = 2; view.getUint8(at) === 0xff; at += 2 + view.getUint16(at + 2)) {
    const marker = view.getUint8(at + 1);
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (isFrame) return { width: view.getUint16(at + 7), height: view.getUint16(at + 5) };
    if (marker === 0xda) return null;
  }
  return null;
}
