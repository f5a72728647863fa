import { lookIntoAll } from '../../utils/guard/look/look-into-all.ts';
import type { LookedFile } from '../../utils/guard/look/model.ts';
import { markPicture } from '../../utils/guard/pictures/mark-picture.ts';
import { GRID_SIDE } from '../../utils/guard/pictures/model.ts';
import type { LookReply, LookRequest } from '../../utils/page/guard/mount-looker.ts';
import { drawGrid } from '../../utils/page/picture-grid.ts';

/** How often whoever waits is told that the work goes on, in ms. */
const BEAT = 500;

async function markOf(picture: Blob) {
  const grid = await drawGrid(picture, GRID_SIDE);
  return grid && markPicture(grid.size, grid.pixels);
}

addEventListener('message', ({ ports: [port] }) => {
  if (!port) return;
  port.onmessage = ({ data }: MessageEvent<LookRequest>) => {
    const { id, files, order } = data;
    const end = performance.now() + order.within;
    const say = (reply: LookReply) => port.postMessage(reply);
    const timer = setInterval(say, BEAT, { id, looked: null });
    lookIntoAll(files, order, { late: () => performance.now() > end, markOf })
      .then((looked: readonly LookedFile[]) => say({ id, looked }))
      .finally(() => clearInterval(timer));
  };
});
