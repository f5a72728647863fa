import { defineContentScript } from 'wxt/utils/define-content-script';
import { connectRelay } from '../utils/browser/relay-runtime.ts';
import { offerChannel } from '../utils/page/channel-relay.ts';
import { type FromHook, QUIET_CHANNEL } from '../utils/page/quiet-messages.ts';
import { createQuietRelay } from '../utils/page/quiet-relay.ts';
import type { Side } from '../utils/quiet/side.ts';

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
    const background = {
      async timetable() {
        const answer = await runtime.send('quiet.timetable', null);
        ({ side } = answer);
        return answer.timetable;
      },
      hold: async (request: Parameters<typeof runtime.send<'quiet.hold'>>[1]) =>
        (await runtime.send('quiet.hold', request)).held,
      broke: (detail: string) => runtime.send('quiet.broke', { detail }),
      gone: runtime.gone,
    };
    const channel = offerChannel(QUIET_CHANNEL, (message) => relay.receive(message as FromHook));
    const relay = createQuietRelay(background, {
      toHook: channel.send,
      address: () => location.href,
      nonce: Array.from(crypto.getRandomValues(new Uint32Array(4)), (part) => part.toString(36)).join(''),
    });
    runtime.on('timetable.changed', (timetables) => {
      if (side) relay.changed(timetables[side]);
    });
    addEventListener('pagehide', relay.flush);
  },
});
