import type { Protocol } from './protocol.ts';
import type { Sender } from './sender.ts';

export type MessageName = keyof Protocol;
export type Request<K extends MessageName> = Protocol[K]['request'];
export type Response<K extends MessageName> = Protocol[K]['response'];

/** Who may send a message: a page of Drempel, one of the two exposed pages by its path, or a content script. */
export type Audience = 'page' | 'content' | '/handover.html' | '/warning.html';

export interface Route<K extends MessageName> {
  readonly from: readonly Audience[];
  handle(request: Request<K>, sender: Sender): Promise<Response<K>>;
}

export type Routes = { readonly [K in MessageName]?: Route<K> };

export interface Envelope {
  readonly drempel: MessageName;
  readonly request: unknown;
}

function isEnvelope(message: unknown): message is Envelope {
  return typeof message === 'object' && message !== null && typeof (message as Envelope).drempel === 'string';
}

function mayAsk(audience: readonly Audience[], sender: Sender): boolean {
  if (sender.kind === 'page') return audience.includes('page');
  if (sender.kind === 'content') return audience.includes('content');
  if (sender.kind === 'exposed-page') return (audience as readonly string[]).includes(sender.path);
  return false;
}

/** The answer where a handler broke, which is something else than no answer. */
export const BROKE = { drempel: 'broke' } as const;

/**
 * Answers one message, or returns undefined where it is not for us or the sender may not ask it
 * (the browser then gives the sender an empty answer).
 */
export function answer(routes: Routes, message: unknown, sender: Sender): Promise<unknown> | undefined {
  if (!isEnvelope(message) || !Object.hasOwn(routes, message.drempel)) return undefined;
  const route = routes[message.drempel] as Route<MessageName> | undefined;
  if (!route || !mayAsk(route.from, sender)) return undefined;
  return handle(route, message, sender);
}

/** Always a promise of the browser's own kind: Dexie's is not one to the browser, which would answer with nothing. */
async function handle(route: Route<MessageName>, { drempel, request }: Envelope, sender: Sender): Promise<unknown> {
  try {
    return await route.handle(request as never, sender);
  } catch (error) {
    console.error(`Drempel: ${drempel}`, error);
    return BROKE;
  }
}
