import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { fetchText } from '../../../utils/browser/fetch-text.ts';

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
    expect(await fetchText(url)).toEqual({ kind: 'text', text: 'é'.repeat(100_000) });
  });

  it('is one plain GET: no cookie, no referrer, no validator', async () => {
    const url = await serve((response) => {
      response.setHeader('etag', '"anna"');
      response.setHeader('set-cookie', 'who=anna');
      response.end('x');
    });
    await fetchText(url);
    await fetchText(url);
    expect(seen.map(({ method }) => method)).toEqual(['GET', 'GET']);
    for (const { headers } of seen) {
      expect(Object.keys(headers)).not.toEqual(
        expect.arrayContaining([expect.stringMatching(/^(cookie|referer|if-|authorization)/)]),
      );
    }
  });

  it('follows no redirect', async () => {
    const url = await serve((response) => response.writeHead(302, { location: '/elsewhere' }).end());
    expect(await fetchText(url)).toEqual({ kind: 'unreachable', detail: 'redirect' });
    expect(seen).toHaveLength(1);
  });

  it.each([404, 410, 500])('says what the server answered: %i', async (status) => {
    const url = await serve((response) => response.writeHead(status).end('<h1>No</h1>'));
    expect(await fetchText(url)).toEqual({ kind: 'unreachable', detail: `http-${status}` });
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
    const result = await fetchText(url, 50_000);
    expect(result).toMatchObject({ kind: 'too-large', limit: 50_000 });
    expect(result.kind === 'too-large' && result.bytes).toBeLessThan(500_000);
    await closed;
  });

  it('does not begin to read what says that it is too large', async () => {
    const url = await serve((response) => response.writeHead(200, { 'content-length': '60000' }).flushHeaders());
    expect(await fetchText(url, 50_000)).toEqual({ kind: 'too-large', bytes: 60_000, limit: 50_000 });
  });

  it('waits no longer than it may, for the answer or for its end', async () => {
    const silent = await serve(() => {});
    expect(await fetchText(silent, 100, 50)).toEqual({ kind: 'unreachable', detail: 'timeout' });
    server?.close();
    const halting = await serve((response) => response.write('x'));
    expect(await fetchText(halting, 100, 50)).toEqual({ kind: 'unreachable', detail: 'timeout' });
  });

  it('says so where nobody is there', async () => {
    const url = await serve(() => {});
    server?.close();
    server?.closeAllConnections();
    expect(await fetchText(url)).toEqual({ kind: 'unreachable', detail: 'network' });
  });
});
