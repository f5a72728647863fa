import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';

/** The pages of `tests/pages` on a host that Acme's list has guarded, at a port of their own. */
export interface GuardedSite {
  url(page: string): string;
  /** What forms sent to `/sent`, as text. */
  readonly sent: string[];
  close(): void;
}

export async function serveGuardedPages(host = 'stapel.localhost'): Promise<GuardedSite> {
  const sent: string[] = [];
  const server = createServer(async (request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    response.setHeader('content-type', path.endsWith('.js') ? 'text/javascript' : 'text/html');
    if (request.method === 'POST') {
      const parts: Buffer[] = [];
      for await (const part of request) parts.push(part);
      sent.push(Buffer.concat(parts).toString('latin1'));
      response.end('got it');
      return;
    }
    try {
      response.end(readFileSync(join(import.meta.dirname, '../pages', path)));
    } catch {
      response.statusCode = 404;
      response.end();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: (page) => `http://${host}:${port}/${page}`,
    sent,
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}
