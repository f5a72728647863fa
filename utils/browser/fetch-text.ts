import { MAX_ENVELOPE_BYTES } from '../policy/bounds.ts';
import type { Fetched } from '../ports/list-fetcher.ts';

/** Milliseconds: enough for a slow line, short enough for a background that lives half a minute. */
export const FETCH_MS = 12_000;

/**
 * A GET that carries no identifier: no cookie, no referrer, and no validator from an earlier answer, for an ETag is a
 * value that the server chooses and the browser repeats, and so can name a person. That costs a whole list a visit; it
 * also means that the browser keeps no copy. No header is set by hand: one would make it two requests (CORS preflight).
 * A redirect is not followed: the employee gave one address. The body is read as it comes and dropped past the bound.
 */
export async function fetchText(url: string, limit = MAX_ENVELOPE_BYTES, ms = FETCH_MS): Promise<Fetched> {
  const controller = new AbortController();
  const timer = setTimeout(() => controller.abort(), ms);
  try {
    const response = await fetch(url, {
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      cache: 'no-store',
      redirect: 'manual',
      signal: controller.signal,
    });
    if (response.type === 'opaqueredirect' || (response.status >= 300 && response.status < 400)) {
      return { kind: 'unreachable', detail: 'redirect' };
    }
    if (!response.ok) return { kind: 'unreachable', detail: `http-${response.status}` };
    return await readBounded(response, limit);
  } catch {
    return { kind: 'unreachable', detail: controller.signal.aborted ? 'timeout' : 'network' };
  } finally {
    clearTimeout(timer);
    controller.abort();
  }
}

async function readBounded(response: Response, limit: number): Promise<Fetched> {
  const announced = Number(response.headers.get('content-length') ?? 0);
  if (announced > limit) return { kind: 'too-large', bytes: announced, limit };
  const decoder = new TextDecoder();
  let bytes = 0;
  let text = '';
  for await (const chunk of response.body ?? []) {
    bytes += chunk.byteLength;
    if (bytes > limit) return { kind: 'too-large', bytes, limit };
    text += decoder.decode(chunk, { stream: true });
  }
  return { kind: 'text', text: text + decoder.decode() };
}
