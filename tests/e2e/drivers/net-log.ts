import type { WireRequest } from './driver.ts';

interface NetLog {
  readonly constants: { readonly logEventTypes: Readonly<Record<string, number>> };
  readonly events: readonly { type: number; source: { id: number }; params?: Record<string, unknown> }[];
}

/** Reads the extension's own requests from a log that Chromium's network service wrote. */
export function readNetLog(text: string, base: string): WireRequest[] {
  const log: NetLog = JSON.parse(text);
  const type = log.constants.logEventTypes;
  const origin = base.slice(0, -1);
  return log.events
    .filter((event) => event.type === type.URL_REQUEST_START_JOB && event.params?.initiator === origin)
    .map((event) => ({
      method: `${event.params?.method}`,
      url: `${event.params?.url}`,
      headers: {},
      kind: 'own' as const,
    }));
}
