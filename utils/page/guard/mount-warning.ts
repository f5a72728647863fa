import type { Decision, Warning } from '../../guard/model.ts';
import { dress } from './dress.ts';
import { createTop } from './on-top.ts';

/** What the warning page is handed, with a port of its own. */
export interface WarningHandover {
  readonly drempel: 'warning';
  readonly warning: Warning;
}

/** What it says over that port: that it shows, and what was decided. */
export type WarningReply = { readonly kind: 'shown' } | { readonly kind: 'decided'; readonly decision: unknown };

export interface MountOptions {
  /** Where to show it: see `stageOf`. */
  readonly stage: Document;
  /** The extension's base URL, `chrome-extension://…/`. */
  readonly base: string;
  readonly warning: Warning;
}

/** A page that takes the warning away or covers it gets it back this often; then it has said no. */
const TRIES = 5;
/** How long the warning page may take to show itself, in ms. */
const SHOWN_WITHIN = 5_000;

/** How long the focus may take to come back from a closed warning, in ms. */
const FOCUS_WITHIN = 100;

/** How long a closed warning stays in the document, unseen, in ms. */
const LINGER = 150;

const COVER = {
  display: 'block',
  position: 'fixed',
  inset: '0',
  width: '100%',
  height: '100%',
  'max-width': 'none',
  'max-height': 'none',
  margin: '0',
  padding: '0',
  border: '0',
  background: 'transparent',
  'color-scheme': 'light dark',
};

/**
 * Shows the warning page over everything: in a modal dialog in a closed shadow root, so that the page's own content
 * is inert and its scripts cannot reach in. Only what comes over the port decides, and but for *do not upload* only
 * while nothing lies over it.
 * @returns what was decided, unchecked; `'unshown'` where it could not be shown or the page keeps taking it away;
 *   a cancel where the person pressed Escape outside of it or left the page
 */
export function mountWarning({ stage, base, warning }: MountOptions): Promise<unknown | 'unshown'> {
  const host = stage.createElement('div');
  const dialog = stage.createElement('dialog');
  const frame = stage.createElement('iframe');
  dress(host, { all: 'initial' });
  dress(dialog, COVER);
  dress(frame, COVER);
  frame.title = 'Drempel';
  frame.src = `${base}warning.html`;
  dialog.append(frame);
  host.attachShadow({ mode: 'closed' }).append(dialog);

  return new Promise((resolve) => {
    let tries = 0;
    let timer = 0;
    const end = (outcome: unknown) => {
      clearTimeout(timer);
      removeEventListener('pagehide', leave);
      dialog.close();
      top.leave();
      dress(dialog, { display: 'none' });
      // Not at once: the frame is still at work on the very click that ended it.
      setTimeout(() => host.remove(), LINGER);
      if (isCancel(outcome)) resolve(outcome);
      else void focusBack(stage).then(() => resolve(outcome));
    };
    const leave = () => end({ kind: 'cancel' });
    const raise = () => {
      tries += 1;
      if (tries > TRIES) {
        end('unshown');
        return;
      }
      // A frame that is put in again loads again, and has to show itself again.
      if (host.parentNode !== stage.documentElement) {
        clearTimeout(timer);
        timer = setTimeout(end, SHOWN_WITHIN, 'unshown') as unknown as number;
        stage.documentElement.append(host);
      }
      top.take();
      frame.focus();
    };
    const top = createTop(host, dialog, raise);

    frame.addEventListener('load', () => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = ({ data }: MessageEvent<WarningReply>) => {
        if (data.kind === 'shown') clearTimeout(timer);
        else if (isCancel(data.decision) || top.steady()) end(data.decision);
      };
      const handover: WarningHandover = { drempel: 'warning', warning };
      frame.contentWindow?.postMessage(handover, base.slice(0, -1), [port2]);
      frame.focus();
    });
    dialog.addEventListener('cancel', (event) => {
      event.preventDefault();
      leave();
    });
    addEventListener('pagehide', leave);
    raise();
  });
}

/**
 * Chromium takes the focus from a frame of another process in a time of its own, and then from whatever got it meanwhile:
 * from the editor that a paste was just given to, for one.
 */
function focusBack(stage: Document): Promise<void> {
  return new Promise((resolve) => {
    if (stage.hasFocus()) return resolve();
    stage.defaultView?.addEventListener('focus', () => setTimeout(resolve), { once: true });
    setTimeout(resolve, FOCUS_WITHIN);
  });
}

const isCancel = (decision: unknown) => (decision as Partial<Decision> | null)?.kind === 'cancel';
