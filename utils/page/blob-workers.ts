import { apply, construct, NativeProxy } from './natives.ts';
import type { WorkerAddress } from './quiet-worker.ts';
import { define, replace } from './replace.ts';
import type { WaitingRoom } from './waiting-room.ts';

const { Blob, URL } = globalThis;
const { createObjectURL, revokeObjectURL } = URL;
const { get, set, delete: forget } = Map.prototype;
const { stringify } = JSON;

/**
 * Puts Drempel's part before workers whose script a page has made itself: it never comes over the network, where the
 * background adds it to all others. Module scripts stay as they are: an `import` cannot be told what the part needs.
 */
export function hookBlobWorkers(page: Window & typeof globalThis, room: WaitingRoom): void {
  const blobs = new Map<unknown, Blob>();
  replace(URL, 'createObjectURL', (target, self, args) => {
    const url = apply(target, self, args as never);
    if (args[0] instanceof Blob) apply(set, blobs, [url, args[0]]);
    return url;
  });
  replace(URL, 'revokeObjectURL', (target, self, args) => {
    apply(forget, blobs, [`${args[0]}`]);
    return apply(target, self, args as never);
  });
  for (const name of ['Worker', 'SharedWorker'] as const) {
    const Hooked = new NativeProxy(page[name], {
      construct(target, args, newTarget) {
        const [url, options] = args;
        const blob = apply(get, blobs, [`${url}`]) as Blob | undefined;
        const address = room.data() as WorkerAddress | undefined;
        if (!blob || !address || options?.type === 'module') return construct(target, args, newTarget);
        // What it may connect to is what the page may.
        const plan = stringify({ ...address, confined: true });
        const part = stringify(`${page.origin}${address.path}/part.js`);
        const code = `try{self.DREMPEL_PLAN=${plan};importScripts(${part})}catch{}delete self.DREMPEL_PLAN;`;
        const own = apply(createObjectURL, URL, [new Blob([code, blob], { type: blob.type })]);
        try {
          return construct(target, [own, options], newTarget);
        } finally {
          apply(revokeObjectURL, URL, [own]);
        }
      },
    });
    define(page[name].prototype, 'constructor', Hooked);
    define(page, name, Hooked);
  }
}
