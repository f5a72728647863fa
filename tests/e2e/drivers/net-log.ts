import type { WireRequest } from './driver.ts';

interface NetLog {
  readonly constants: { readonly logEventTypes: Readonly<Record<string, number>> };
  readonly events: readonly {
    readonly type: number;
    readonly source: { readonly id: number };
    readonly params?: Readonly<Record<string, unknown>>;
  }[];
}

/**
 * Reads the extension's own requests from the log of Chromium's network service, which misses none: not of a worker
 * that stopped meanwhile, not of a frame without an origin inside one of its pages.
 * @param base the extension's own base URL
 */
export function readNetLog(text: string, base: string): WireRequest[] {
  const { constants, events }: NetLog = JSON.parse(text);
  const type = constants.logEventTypes;
  const origin = base.slice(0, -1);

  const headers = new Map<number, Record<string, string>>();
  for (const event of events) {
    const isSent =
      event.type === type.HTTP_TRANSACTION_SEND_REQUEST_HEADERS ||
      event.type === type.HTTP_TRANSACTION_HTTP2_SEND_REQUEST_HEADERS;
    if (isSent && Array.isArray(event.params?.headers)) headers.set(event.source.id, readHeaders(event.params.headers));
  }
  return events
    .filter(({ type: kind }) => kind === type.URL_REQUEST_START_JOB)
    .flatMap(({ source, params = {} }) => {
      const { initiator, network_isolation_key, request_type, method, url } = params;
      const isOurs = initiator === origin || `${network_isolation_key}`.includes(origin);
      if (!isOurs || !/^(https?|wss?):/.test(`${url}`)) return [];
      const kind = request_type === 'main frame' ? 'navigation' : 'own';
      return [{ method: `${method}`, url: `${url}`, headers: headers.get(source.id) ?? {}, kind }];
    });
}

function readHeaders(lines: readonly unknown[]): Record<string, string> {
  const pairs = lines.map((line) => /^(:?[^:]+): ?(.*)$/s.exec(`${line}`) ?? ['', '', '']);
  return Object.fromEntries(pairs.map(([, name = '', value = '']) => [name.toLowerCase(), value]));
}
