import type { LookHandover } from '../../utils/page/guard/mount-looker.ts';

/** Hands the relay's port to a worker: not even this page's thread is held up by a large file. */
const worker = new Worker(new URL('./look-worker.ts', import.meta.url), { type: 'module', name: 'drempel-look' });

addEventListener('message', function take({ data, ports: [port] }: MessageEvent<LookHandover | null>) {
  if (data?.drempel !== 'look' || !port) return;
  removeEventListener('message', take);
  worker.postMessage(data, [port]);
});
