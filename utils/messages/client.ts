import type { MessageName, Request, Response } from './server.ts';

export type Send = <K extends MessageName>(name: K, request: Request<K>) => Promise<Response<K>>;

/**
 * A typed sender over `runtime.sendMessage`. Rejects where nobody answers (background gone, sender refused):
 * callers in content scripts treat that as "no answer".
 */
export function createClient(sendMessage: (message: unknown) => Promise<unknown>): Send {
  return async (name, request) => {
    const answer = await sendMessage({ drempel: name, request });
    if (answer === undefined) throw new Error(`no answer to ${name}`);
    return answer as never;
  };
}
