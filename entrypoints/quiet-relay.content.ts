import { defineContentScript } from 'wxt/utils/define-content-script';
import { connectRelay } from '../utils/browser/relay-runtime.ts';
import { markPicture } from '../utils/guard/pictures/mark-picture.ts';
import { GRID_SIDE } from '../utils/guard/pictures/model.ts';
import { type CalmIcon, createCalmIcon } from '../utils/page/calm-icon.ts';
import { type CalmTitle, createCalmTitle } from '../utils/page/calm-title.ts';
import { offerChannel } from '../utils/page/channel-relay.ts';
import { drawGrid } from '../utils/page/picture-grid.ts';
import { type FromHook, QUIET_CHANNEL } from '../utils/page/quiet-messages.ts';
import { createQuietRelay } from '../utils/page/quiet-relay.ts';
import { createTurns } from '../utils/page/turns.ts';
import { watchCopies } from '../utils/page/watch-copies.ts';
import { watchPictures } from '../utils/page/watch-pictures.ts';
import type { Side } from '../utils/quiet/side.ts';
import { stripCount } from '../utils/quiet/strip-count.ts';
import { workerPath } from '../utils/quiet/worker-path.ts';

export default defineContentScript({
  matches: ['*://*/*'],
  registration: 'runtime',
  world: 'ISOLATED',
  runAt: 'document_start',
  allFrames: true,
  matchOriginAsFallback: true,
  main() {
    const runtime = connectRelay('quiet');
    /** Work or private; not known until the background has said so. */
    let side: Side | null = null;
    let told = window !== window.top;
    /** Where the browser may be told otherwise, an app with a service worker may miss what is pushed to it. */
    const tellOfPushes = async () => {
      if (told) return;
      told = true;
      const workers = await navigator.serviceWorker?.getRegistrations().catch(() => []);
      if (workers?.length) void runtime.send('quiet.pushes', null).catch(() => {});
    };
    const pictured = async (picture: Parameters<typeof drawGrid>[0]) => {
      if (side === 'private') return;
      const grid = await drawGrid(picture, GRID_SIDE);
      const mark = grid && markPicture(grid.size, grid.pixels);
      if (mark) await runtime.send('copies.picture', mark);
    };
    const background = {
      async timetable() {
        const answer = await runtime.send('quiet.timetable', null);
        ({ side } = answer);
        if (answer.permission) void tellOfPushes();
        return answer;
      },
      hold: async (request: Parameters<typeof runtime.send<'quiet.hold'>>[1]) =>
        (await runtime.send('quiet.hold', request)).held,
      broke: (detail: string) => runtime.send('quiet.broke', { detail }),
      async copied(what: string | Blob) {
        if (typeof what !== 'string') await pictured(what);
        else if (side !== 'private') await runtime.send('copies.note', { text: what });
      },
      gone: runtime.gone,
    };
    const base = runtime.base();
    const channel = offerChannel(QUIET_CHANNEL, (message) => relay.receive(message as FromHook), {
      base,
      path: workerPath(base),
    });
    /** What a tab shows of itself is its own page's; made when it is quiet for the first time, which takes none of its start. */
    let calm: readonly (CalmTitle | CalmIcon)[] = [];
    const turns = createTurns((quiet) => {
      channel.send({ kind: 'turn', quiet });
      if (quiet && calm.length === 0 && window === window.top) calm = [createCalmTitle(stripCount), createCalmIcon()];
      for (const part of calm) part.turn(quiet);
    });
    // Before anything is asked, so that no change in between is missed.
    const isIdle = runtime.idle().then(() => {
      if (runtime.gone()) return;
      runtime.on('timetable.changed', (timetables) => {
        if (side) relay.changed(timetables[side]);
      });
    });
    const relay = createQuietRelay(background, {
      toHook: channel.send,
      follow: turns.follow,
      idle: isIdle,
      address: () => location.href,
      nonce: Array.from(crypto.getRandomValues(new Uint32Array(4)), (part) => part.toString(36)).join(''),
    });
    addEventListener('pagehide', relay.flush);
    watchPictures(window, (picture) => void pictured(picture).catch(() => {}));
    watchCopies(window, (text) => relay.receive({ kind: 'copied', what: text }));
  },
});
