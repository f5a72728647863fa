import type { Trouble } from '../i18n/shell.ts';
import { BROKE, type MessageName, type Request, type Response } from './server.ts';

export type Send = <K extends MessageName>(name: K, request: Request<K>) => Promise<Response<K>>;

/** The background answered that it could not do what was asked. */
class Failed extends Error {}

/**
 * A typed sender over `runtime.sendMessage`. Rejects where nobody answers (background gone, sender refused) and where
 * the handler broke; `troubleOf` tells the two apart. Callers in content scripts treat both as "no answer".
 */
export function createClient(sendMessage: (message: unknown) => Promise<unknown>): Send {
  return async (name, request) => {
    const answer = await sendMessage({ drempel: name, request });
    if (answer === undefined) throw new Error(`no answer to ${name}`);
    if (isBroke(answer)) throw new Failed(`${name} failed`);
    return answer as never;
  };
}

/** What a rejection of `Send` means. */
export function troubleOf(error: unknown): Trouble {
  return error instanceof Failed ? 'failed' : 'no-answer';
}

function isBroke(answer: unknown): boolean {
  return typeof answer === 'object' && answer !== null && (answer as typeof BROKE).drempel === BROKE.drempel;
}
