import { defineContentScript } from 'wxt/utils/define-content-script';
import { connectRelay } from '../utils/browser/relay-runtime.ts';
import { uncheckedWarning } from '../utils/guard/build-warning.ts';
import { parseDecision } from '../utils/guard/parse-transfer.ts';
import { busyWords } from '../utils/i18n/guard-page.ts';
import { chooseLanguage } from '../utils/i18n/language.ts';
import { offerChannel } from '../utils/page/channel-relay.ts';
import { askInWindow } from '../utils/page/guard/ask-in-window.ts';
import { showBusy } from '../utils/page/guard/busy-sign.ts';
import { homeOf } from '../utils/page/guard/home-of.ts';
import { GUARD_CHANNEL, type PageMessage } from '../utils/page/guard/messages.ts';
import { createLooker } from '../utils/page/guard/mount-looker.ts';
import { mountWarning } from '../utils/page/guard/mount-warning.ts';
import { openRoots } from '../utils/page/guard/open-roots.ts';
import { createOwnTexts } from '../utils/page/guard/own-texts.ts';
import { createGuardRelay } from '../utils/page/guard/relay.ts';
import { stageOf } from '../utils/page/guard/stage.ts';
import { watchDrags } from '../utils/page/guard/watch-drags.ts';
import { watchCopies } from '../utils/page/watch-copies.ts';

/** In ms; a browser that is busy opens no window sooner. */
const WINDOW_WITHIN = 8_000;

export default defineContentScript({
  matches: ['*://*/*'],
  registration: 'runtime',
  world: 'ISOLATED',
  runAt: 'document_start',
  allFrames: true,
  matchOriginAsFallback: true,
  main() {
    const runtime = connectRelay('guard');
    const own = createOwnTexts();
    const home = homeOf(window);
    const language = () => chooseLanguage('auto', navigator.language);
    const relay = createGuardRelay({
      background: {
        wake: () => runtime.send('guard.wake', null),
        ask: (transfer, looked) => runtime.send('guard.ask', { transfer, looked, home }),
        decided: (transfer, decision) => runtime.send('guard.decided', { transfer, decision, home }),
        cut: (decision) => runtime.send('guard.cut', decision),
        broke: (detail) => runtime.send('guard.broke', { detail }),
      },
      looker: createLooker(runtime.base()),
      toPage: (message) => channel.send(message),
      async warn(warning, elsewhere) {
        const stage = elsewhere ? null : stageOf(window);
        const outcome = stage
          ? await mountWarning({ stage, base: runtime.base(), warning })
          : await askInWindow({
              warning,
              open: (name) => runtime.send('guard.window', { name }),
              onCall: runtime.onCall,
              patience: WINDOW_WITHIN,
            });
        return outcome === 'unshown' ? outcome : (parseDecision(outcome) ?? { kind: 'cancel' });
      },
      busy: (count, language) => showBusy(busyWords[language](count)),
      unchecked: (transfer) => uncheckedWarning(transfer, location.hostname, language()),
      isOwn: own.has,
      alive: () => !runtime.gone(),
      patience: 3_000,
    });
    const channel = offerChannel(GUARD_CHANNEL, (message) => relay.receive(message as PageMessage), undefined, true);
    openRoots(runtime.rootOf, channel.send);
    runtime.on('upload.cut', (warning) => void relay.cut(warning));
    watchDrags(window, relay.wake);
    watchCopies(window, own.note);
    // Where a page runs no scripts, Chrome runs none in its world, Drempel's included; beside the relay it does.
    const standBeside = () => {
      if (channel.taken) return;
      const look = () => {
        if (!channel.taken) relay.receive({ kind: 'broke', detail: 'no page script took the channel' });
      };
      runtime.send('guard.alone', null).then(look, look);
    };
    for (const type of ['DOMContentLoaded', 'pointerdown', 'keydown', 'dragenter'])
      addEventListener(type, standBeside, { capture: true, once: true });
  },
});
