/**
 * Of a frame whose origin is opaque, as a sandbox makes it: the origin of the page that it is part of, nearest first.
 * `''` where the frame has an origin of its own, and where nothing tells. To be asked before the page can set a base.
 */
export function homeOf(frame: Window & typeof globalThis): string {
  if (frame.origin !== 'null') return '';
  const { location, document } = frame;
  // Not every Firefox has the first; the others are what the page around left them.
  for (const told of [...(location.ancestorOrigins ?? []), document.referrer, document.baseURI]) {
    const origin = URL.canParse(told) ? new URL(told).origin : 'null';
    if (origin !== 'null') return origin;
  }
  return '';
}
