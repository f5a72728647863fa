import { MAX_ENVELOPE_BYTES } from '../policy/bounds.ts';
import type { ListProblem } from '../policy/model.ts';
import type { Fetched, ListRequest } from '../ports/list-fetcher.ts';

/** Milliseconds: enough for a slow line, short enough for a background that lives half a minute. */
export const FETCH_MS = 12_000;

/**
 * A GET that carries no identifier: no cookie, no referrer, and of earlier answers nothing but, on request, the digest of
 * the list that came (`asksAlike`). For an ETag is a value that the server chooses and the browser repeats, and so can
 * name a person; the browser's copy is overwritten (`reload`) until an answer shows that it does not. No header is set
 * by hand: one would make it two requests (CORS preflight). A redirect is not followed: the employee gave one address.
 * The body is read as it comes and dropped past the bound.
 */
export async function fetchText(
  { url, ifChanged }: ListRequest,
  limit = MAX_ENVELOPE_BYTES,
  ms = FETCH_MS,
): Promise<Fetched> {
  const controller = new AbortController();
  const timer = setTimeout(() => controller.abort(), ms);
  try {
    const response = await fetch(url, {
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      cache: ifChanged ? 'no-cache' : 'reload',
      redirect: 'manual',
      signal: controller.signal,
    });
    if (response.type === 'opaqueredirect' || (response.status >= 300 && response.status < 400)) {
      return { kind: 'unreachable', detail: 'redirect' };
    }
    if (!response.ok) return { kind: 'unreachable', detail: `http-${response.status}` };
    const text = await readBounded(response, limit);
    if (typeof text !== 'string') return text;
    return { kind: 'text', text, asksAlike: await repeatsOnlyDigest(response.headers, text) };
  } catch {
    return { kind: 'unreachable', detail: controller.signal.aborted ? 'timeout' : 'network' };
  } finally {
    clearTimeout(timer);
    controller.abort();
  }
}

/** The two validators of RFC 9110 §8.8: an ETag that is the body's SHA-256, in base64url or hex, and no date. */
async function repeatsOnlyDigest(headers: Headers, text: string): Promise<boolean> {
  const tag = headers.get('etag')?.match(/^(?:W\/)?"([\w-]+)"$/)?.[1];
  if (!tag || headers.has('last-modified')) return false;
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)));
  return tag === digest.toBase64({ alphabet: 'base64url', omitPadding: true }) || tag === digest.toHex();
}

async function readBounded(
  response: Response,
  limit: number,
): Promise<string | Extract<ListProblem, { kind: 'too-large' }>> {
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
  return text + decoder.decode();
}
