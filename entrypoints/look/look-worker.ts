import { lookIntoAll } from '../../utils/guard/look/look-into-all.ts';
import type { LookedFile } from '../../utils/guard/look/model.ts';
import type { LookReply, LookRequest } from '../../utils/page/guard/mount-looker.ts';

/** How often whoever waits is told that the work goes on, in ms. */
const BEAT = 500;

addEventListener('message', ({ ports: [port] }) => {
  if (!port) return;
  port.onmessage = ({ data }: MessageEvent<LookRequest>) => {
    const { id, files, order } = data;
    const end = performance.now() + order.within;
    const say = (reply: LookReply) => port.postMessage(reply);
    const timer = setInterval(say, BEAT, { id, looked: null });
    lookIntoAll(files, order, () => performance.now() > end)
      .then((looked: readonly LookedFile[]) => say({ id, looked }))
      .finally(() => clearInterval(timer));
  };
});
