import { until } from '../../e2e/drivers/until.ts';
import { listenOnLoopback } from '../../fixtures/acme/listen.ts';

/** The page itself tells when it is there, so that nothing asks the browser meanwhile. */
const PAGE = `<!doctype html><title>Bench</title><p>The same page at work and in private life.
<script>addEventListener('DOMContentLoaded', () => navigator.sendBeacon('/there?' + location.pathname, String(Date.now())))</script>`;

/** One page, at any host and path. */
export interface Pages {
  readonly port: number;
  url(host: string, path: string): string;
  /** The moment, in epoch ms, at which this page was there. */
  there(host: string, path: string): Promise<number>;
  close(): Promise<void>;
}

export async function servePages(): Promise<Pages> {
  const seen = new Map<string, number>();
  const listening = await listenOnLoopback((request, response) => {
    const [kind, path] = (request.url ?? '').split('?');
    if (kind !== '/there') return response.setHeader('content-type', 'text/html').end(PAGE);
    let body = '';
    request.on('data', (part) => {
      body += part;
    });
    request.on('end', () => seen.set(`${request.headers.host}${path}`, Number(body)));
    return response.end();
  }, 0);
  return {
    port: listening.port,
    url: (host, path) => `http://${host}:${listening.port}${path}`,
    async there(host, path) {
      const key = `${host}:${listening.port}${path}`;
      await until(() => seen.has(key), key);
      return seen.get(key) ?? Number.NaN;
    },
    close: listening.close,
  };
}
