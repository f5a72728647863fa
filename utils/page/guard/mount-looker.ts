import type { LookedFile, LookOrder } from '../../guard/look/model.ts';
import { dress } from './dress.ts';

/** What the looking page is handed, with a port to ask it over. */
export interface LookHandover {
  readonly drempel: 'look';
}

export interface LookRequest {
  readonly id: number;
  /** `files[n]` is the one at the place `order.files[n]`. */
  readonly files: readonly Blob[];
  readonly order: LookOrder;
}

/** `looked` is null where the work goes on. */
export interface LookReply {
  readonly id: number;
  readonly looked: readonly LookedFile[] | null;
}

export interface Looker {
  /** Gets ready, where it is not yet: a person is about to choose. */
  ready(): void;
  /** What is inside files; null where that could not be found out, as a page may have seen to. */
  look(files: readonly Blob[], order: LookOrder): Promise<readonly LookedFile[] | null>;
}

/** No sign of life for so long, in ms, and it is taken to be gone. */
const SIGN_WITHIN = 3_000;
/** How often it is seen to, in ms. */
const WATCH = 200;
/** A page that builds itself anew may take the frame away in passing. */
const TRIES = 2;
/** Unused for so long, in ms, it goes. */
const IDLE = 120_000;

interface Frame {
  readonly host: HTMLElement;
  readonly port: MessagePort;
}

/**
 * Looks into files in a hidden page of the extension, in a closed shadow root: its thread is not the page's, and what
 * it reads the page does not see. A page can take it away, but answer nothing in its place.
 * @param base the extension's base URL, `chrome-extension://…/`
 */
export function createLooker(base: string): Looker {
  // What a sandbox holds, it does not let work.
  if (window.origin === 'null') return { ready() {}, look: async () => null };
  let frame: Frame | null = null;
  let count = 0;
  let idle = 0;
  const waiting = new Map<number, (reply: LookReply) => void>();

  const close = () => {
    frame?.host.remove();
    frame = null;
  };
  const open = (): Frame => {
    clearTimeout(idle);
    idle = setTimeout(close, IDLE) as unknown as number;
    if (frame?.host.isConnected) return frame;
    close();
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }: MessageEvent<LookReply>) => waiting.get(data.id)?.(data);
    frame = { host: mount(base, port2), port: port1 };
    return frame;
  };
  const attempt = (files: readonly Blob[], order: LookOrder) =>
    new Promise<readonly LookedFile[] | null>((resolve) => {
      count += 1;
      const id = count;
      const { host, port } = open();
      let heard = performance.now();
      const end = (looked: readonly LookedFile[] | null) => {
        clearInterval(timer);
        waiting.delete(id);
        if (!looked) close();
        resolve(looked);
      };
      const timer = setInterval(() => {
        if (!host.isConnected || performance.now() - heard > SIGN_WITHIN) end(null);
      }, WATCH);
      waiting.set(id, ({ looked }) => {
        heard = performance.now();
        if (looked) end(looked);
      });
      port.postMessage({ id, files, order } satisfies LookRequest);
    });

  return {
    ready: () => void open(),
    async look(files, order) {
      let looked: readonly LookedFile[] | null = null;
      for (let tries = 0; tries < TRIES && !looked; tries += 1) looked = await attempt(files, order);
      return looked;
    },
  };
}

function mount(base: string, port: MessagePort): HTMLElement {
  const host = document.createElement('div');
  const iframe = document.createElement('iframe');
  dress(host, { display: 'none' });
  iframe.title = 'Drempel';
  iframe.src = `${base}look.html`;
  const hello: LookHandover = { drempel: 'look' };
  iframe.addEventListener('load', () => iframe.contentWindow?.postMessage(hello, base.slice(0, -1), [port]), {
    once: true,
  });
  host.attachShadow({ mode: 'closed' }).append(iframe);
  document.documentElement.append(host);
  return host;
}
