import { createClient, type Send } from '../messages/client.ts';
import type { TabProtocol } from '../messages/protocol.ts';
import { runMark } from './run-mark.ts';

/** The part of the browser's own `runtime` that a relay uses; both browsers have it with promises. */
interface NativeRuntime {
  readonly id?: string;
  getURL(path: string): string;
  sendMessage(message: unknown): Promise<unknown>;
  readonly onMessage: { addListener(listener: (message: unknown) => void): void };
  readonly onConnect: { addListener(listener: (port: NativePort) => void): void };
}

interface NativePort extends Line {
  readonly name: string;
  readonly sender?: { readonly id?: string };
}

/** A line to a page of Drempel's; it is closed when either of the two goes. */
export interface Line {
  postMessage(message: unknown): void;
  disconnect(): void;
  readonly onMessage: { addListener(listener: (message: unknown) => void): void };
  readonly onDisconnect: { addListener(listener: () => void): void };
}

/** A relay's line to the background. */
export interface RelayRuntime {
  readonly send: Send;
  on<K extends keyof TabProtocol>(name: K, listener: (message: TabProtocol[K]) => void): void;
  /** Waits for a page of Drempel's that calls this frame by a name (`call-frame.ts`). */
  onCall(name: string, listener: (line: Line) => void): void;
  /** The extension's base URL: `chrome-extension://…/`. */
  base(): string;
  /** The shadow root of any element, closed or not. */
  rootOf(host: Element): ShadowRoot | null;
  /** Whether the extension has been removed or updated, which leaves this script behind. */
  gone(): boolean;
  /**
   * Resolves when the page can spare the time that the first use of the browser's API takes in Firefox, after half a
   * second at most; at once in Chrome, where it takes none.
   */
  idle(): Promise<void>;
}

interface Globals {
  readonly browser?: { readonly runtime: NativeRuntime };
  readonly chrome?: {
    readonly runtime: NativeRuntime;
    readonly dom?: { openOrClosedShadowRoot(host: HTMLElement): ShadowRoot | null };
  };
}

/** How long the page may be busy, in ms. */
const IDLE_WITHIN_MS = 500;

/**
 * Connects without the polyfill, which is too large to bring into every frame, and leaves the job's mark. Uses nothing
 * of the browser's API by itself: Firefox builds that in each page's process at its first use, which takes ten times as
 * long as all else that a relay does as its page begins.
 */
export function connectRelay(job: 'quiet' | 'guard'): RelayRuntime {
  const globals = globalThis as Globals;
  /** Where this script comes from: Firefox says so of every error. */
  const { fileName: address } = new Error() as { fileName?: string };
  let known: NativeRuntime | undefined;
  const runtime = () => {
    known ??= (globals.browser ?? globals.chrome)?.runtime;
    return known;
  };
  const gone = () => runtime()?.id === undefined;
  Object.defineProperty(globalThis, runMark(job), { value: () => !gone(), configurable: true });
  return {
    send: createClient(async (message) => runtime()?.sendMessage(message)),
    on(name, listener) {
      runtime()?.onMessage.addListener((message) => {
        const told = message as { drempel?: unknown; message?: unknown } | null;
        if (told?.drempel === name) listener(told.message as never);
      });
    },
    onCall(name, listener) {
      runtime()?.onConnect.addListener((port) => {
        if (port.name === name && port.sender?.id === runtime()?.id) listener(port);
      });
    },
    rootOf(host) {
      // Firefox has it on elements, for content scripts alone.
      const { openOrClosedShadowRoot: root = null } = host as { openOrClosedShadowRoot?: ShadowRoot | null };
      return root ?? (host instanceof HTMLElement ? (globals.chrome?.dom?.openOrClosedShadowRoot(host) ?? null) : null);
    },
    base: () => address?.slice(0, address.indexOf('/', address.indexOf('//') + 2) + 1) ?? runtime()?.getURL('') ?? '',
    gone,
    idle: () =>
      new Promise((resolve) => {
        if (address === undefined) resolve();
        else requestIdleCallback(() => resolve(), { timeout: IDLE_WITHIN_MS });
      }),
  };
}
