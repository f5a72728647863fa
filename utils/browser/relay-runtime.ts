import { createClient, type Send } from '../messages/client.ts';
import type { TabProtocol } from '../messages/protocol.ts';

/** The part of the browser's own `runtime` that a relay uses; both browsers have it with promises. */
interface NativeRuntime {
  readonly id?: string;
  getURL(path: string): string;
  sendMessage(message: unknown): Promise<unknown>;
  readonly onMessage: { addListener(listener: (message: unknown) => void): void };
}

/** A relay's line to the background. */
export interface RelayRuntime {
  readonly send: Send;
  on<K extends keyof TabProtocol>(name: K, listener: (message: TabProtocol[K]) => void): void;
  /** The extension's base URL: `chrome-extension://…/`. */
  base(): string;
  /** Whether the extension has been removed or updated, which leaves this script behind. */
  gone(): boolean;
}

/** Connects without the polyfill, which is too large to bring into every frame. */
export function connectRelay(): RelayRuntime {
  const { browser, chrome } = globalThis as {
    browser?: { runtime: NativeRuntime };
    chrome?: { runtime: NativeRuntime };
  };
  const runtime = (browser ?? chrome)?.runtime;
  return {
    send: createClient(async (message) => {
      const answer = await runtime?.sendMessage(message);
      // How the polyfill on the other side says that a route failed.
      if (answer instanceof Object && '__mozWebExtensionPolyfillReject__' in answer) throw new Error('no answer');
      return answer;
    }),
    on(name, listener) {
      runtime?.onMessage.addListener((message) => {
        const told = message as { drempel?: unknown; message?: unknown } | null;
        if (told?.drempel === name) listener(told.message as never);
      });
    },
    base: () => runtime?.getURL('') ?? '',
    gone: () => runtime?.id === undefined,
  };
}
