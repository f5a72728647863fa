import { createClient, type Send } from '../messages/client.ts';
import type { TabProtocol } from '../messages/protocol.ts';
import { runMark } from './run-mark.ts';

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
  /** The shadow root of any element, closed or not. */
  rootOf(host: Element): ShadowRoot | null;
  /** Whether the extension has been removed or updated, which leaves this script behind. */
  gone(): boolean;
}

/** Connects without the polyfill, which is too large to bring into every frame, and leaves the job's mark. */
export function connectRelay(job: 'quiet' | 'guard'): RelayRuntime {
  const { browser, chrome } = globalThis as {
    browser?: { runtime: NativeRuntime };
    chrome?: { runtime: NativeRuntime; dom?: { openOrClosedShadowRoot(host: HTMLElement): ShadowRoot | null } };
  };
  const runtime = (browser ?? chrome)?.runtime;
  const gone = () => runtime?.id === undefined;
  Object.defineProperty(globalThis, runMark(job), { value: () => !gone(), configurable: true });
  return {
    send: createClient(async (message) => runtime?.sendMessage(message)),
    on(name, listener) {
      runtime?.onMessage.addListener((message) => {
        const told = message as { drempel?: unknown; message?: unknown } | null;
        if (told?.drempel === name) listener(told.message as never);
      });
    },
    rootOf(host) {
      // Firefox has it on elements, for content scripts alone.
      const { openOrClosedShadowRoot: root = null } = host as { openOrClosedShadowRoot?: ShadowRoot | null };
      return root ?? (host instanceof HTMLElement ? (chrome?.dom?.openOrClosedShadowRoot(host) ?? null) : null);
    },
    base: () => runtime?.getURL('') ?? '',
    gone,
  };
}
