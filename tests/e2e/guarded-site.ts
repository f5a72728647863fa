import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { bundleClient } from '../fixtures/bundle.ts';
import { createReceiver, type Receiver } from '../fixtures/receiver.ts';

/** The pages of `tests/pages` on a host that Acme's list has guarded, at a port of their own. */
export interface GuardedSite extends Pick<Receiver, 'files' | 'marked' | 'clear'> {
  /** @param at another host at the same port, which nobody guards */
  url(page: string, at?: string): string;
  /** What forms sent to `/sent`, as text. */
  readonly sent: string[];
  close(): void;
}

const PAGES = join(import.meta.dirname, '../pages');
/** A document begins with it, and has no element yet: where no script of an extension can be. */
const EMPTY_BEGINNING = `<!-- ${' '.repeat(2_000)} -->`;
const TYPES: Readonly<Record<string, string>> = { js: 'text/javascript', css: 'text/css' };

export async function serveGuardedPages(host = 'stapel.localhost'): Promise<GuardedSite> {
  const sent: string[] = [];
  const receiver = createReceiver();
  const server = createServer(async (request, response) => {
    const url = new URL(request.url ?? '/', 'http://localhost');
    const path = url.pathname;
    // Addresses tell things too.
    const answering = receiver.receive(request, response, async () => {
      const [, widget, ending] = /^\/widgets\/([\w-]+)\.(js|css)$/.exec(path) ?? [];
      response.setHeader('content-type', TYPES[ending ?? path.split('.')[1] ?? ''] ?? 'text/html');
      try {
        const bundle = widget && (await bundleClient(join(PAGES, 'widgets', `${widget}.js`)));
        const body = bundle ? bundle[ending as 'js' | 'css'] : readFileSync(join(PAGES, path));
        if (url.searchParams.has('late')) {
          response.write(EMPTY_BEGINNING);
          await pause(1_000);
        }
        response.end(body);
      } catch {
        response.statusCode = 404;
        response.end();
      }
    });
    // A page that is left takes its requests with it.
    const body = await answering.catch(() => null);
    if (body && path === '/sent') sent.push(body.toString('latin1'));
  });
  server.on('upgrade', receiver.upgrade);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: (page, at = host) => `http://${at}:${port}/${page}`,
    sent,
    files: receiver.files,
    marked: receiver.marked,
    clear: receiver.clear,
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}
