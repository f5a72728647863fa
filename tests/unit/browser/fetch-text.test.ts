import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { fetchText } from '../../../utils/browser/fetch-text.ts';

const get = (url: string, ...bounds: number[]) => fetchText({ url, ifChanged: false }, ...bounds);

let server: Server | undefined;
let seen: IncomingMessage[] = [];

async function serve(answer: (response: ServerResponse, request: IncomingMessage) => unknown): Promise<string> {
  seen = [];
  server = createServer((request, response) => {
    seen.push(request);
    answer(response, request);
  });
  await new Promise<void>((resolve) => server?.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/list`;
}

afterEach(() => {
  server?.close();
  server?.closeAllConnections();
});

describe('fetchText', () => {
  it('brings the text, whole', async () => {
    const url = await serve((response) => response.end('é'.repeat(100_000)));
    expect(await get(url)).toEqual({ kind: 'text', text: 'é'.repeat(100_000), asksAlike: false });
  });

  it('is one plain GET: no cookie, no referrer, no validator', async () => {
    const url = await serve((response) => {
      response.setHeader('etag', '"anna"');
      response.setHeader('set-cookie', 'who=anna');
      response.end('x');
    });
    await get(url);
    await get(url);
    expect(seen.map(({ method }) => method)).toEqual(['GET', 'GET']);
    for (const { headers } of seen) {
      expect(Object.keys(headers)).not.toEqual(
        expect.arrayContaining([expect.stringMatching(/^(cookie|referer|if-|authorization)/)]),
      );
    }
  });

  const digest = (text: string) => createHash('sha256').update(text).digest();
  it.each([
    ['the list’s digest in base64url', { etag: `"${digest('list').toString('base64url')}"` }, true],
    ['the list’s digest in hex', { etag: `"${digest('list').toString('hex')}"` }, true],
    ['the same, called weak by a server that compresses', { etag: `W/"${digest('list').toString('hex')}"` }, true],
    ['no validator: then there is nothing to repeat', {}, false],
    ['a value of the server’s own', { etag: '"anna"' }, false],
    ['the digest and something more', { etag: `"${digest('list').toString('hex')}-anna"` }, false],
    ['the digest of another list', { etag: `"${digest('anna').toString('hex')}"` }, false],
    [
      'a date, which names a person as well',
      { etag: `"${digest('list').toString('hex')}"`, 'last-modified': 'Tue, 24 Nov 2026 09:12:31 GMT' },
      false,
    ],
  ])('knows whether everyone would repeat the same: %s', async (_, headers, asksAlike) => {
    const url = await serve((response) => response.writeHead(200, headers).end('list'));
    expect(await get(url)).toEqual({ kind: 'text', text: 'list', asksAlike });
  });

  it('follows no redirect', async () => {
    const url = await serve((response) => response.writeHead(302, { location: '/elsewhere' }).end());
    expect(await get(url)).toEqual({ kind: 'unreachable', detail: 'redirect' });
    expect(seen).toHaveLength(1);
  });

  it.each([404, 410, 500])('says what the server answered: %i', async (status) => {
    const url = await serve((response) => response.writeHead(status).end('<h1>No</h1>'));
    expect(await get(url)).toEqual({ kind: 'unreachable', detail: `http-${status}` });
  });

  it('reads no more than it may of an endless answer', async () => {
    let closed: Promise<void> | undefined;
    const url = await serve((response) => {
      closed = new Promise((resolve) => response.once('close', () => resolve()));
      const pour = () => {
        while (!response.destroyed && response.write('x'.repeat(10_000)));
      };
      response.on('drain', pour);
      pour();
    });
    const result = await get(url, 50_000);
    expect(result).toMatchObject({ kind: 'too-large', limit: 50_000 });
    expect(result.kind === 'too-large' && result.bytes).toBeLessThan(500_000);
    await closed;
  });

  it('does not begin to read what says that it is too large', async () => {
    const url = await serve((response) => response.writeHead(200, { 'content-length': '60000' }).flushHeaders());
    expect(await get(url, 50_000)).toEqual({ kind: 'too-large', bytes: 60_000, limit: 50_000 });
  });

  it('waits no longer than it may, for the answer or for its end', async () => {
    const silent = await serve(() => {});
    expect(await get(silent, 100, 50)).toEqual({ kind: 'unreachable', detail: 'timeout' });
    server?.close();
    const halting = await serve((response) => response.write('x'));
    expect(await get(halting, 100, 50)).toEqual({ kind: 'unreachable', detail: 'timeout' });
  });

  it('says so where nobody is there', async () => {
    const url = await serve(() => {});
    server?.close();
    server?.closeAllConnections();
    expect(await get(url)).toEqual({ kind: 'unreachable', detail: 'network' });
  });
});
