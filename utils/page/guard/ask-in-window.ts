import type { Warning } from '../../guard/model.ts';
import type { WarningHandover, WarningReply } from './mount-warning.ts';

/** What is needed of a line to a page of the extension. */
interface Line {
  postMessage(message: unknown): void;
  disconnect(): void;
  readonly onMessage: { addListener(listener: (message: unknown) => void): void };
  readonly onDisconnect: { addListener(listener: () => void): void };
}

export interface AskInWindowOptions {
  readonly warning: Warning;
  /** Has a window opened whose page calls this frame by a name; rejects where there is nobody to open one. */
  open(name: string): Promise<unknown>;
  /** Hears such a call. */
  onCall(name: string, listener: (line: Line) => void): void;
  /** How long it may take to show itself, in ms. */
  readonly patience: number;
}

/**
 * Shows the warning in a window of its own, over which no page can lay anything.
 * @returns what was decided, unchecked; `'unshown'` where there is no such window in time; a cancel where the person
 *   closed it or left the page
 */
export function askInWindow({ warning, open, onCall, patience }: AskInWindowOptions): Promise<unknown | 'unshown'> {
  // Pages without TLS have no `randomUUID`.
  const name = [...crypto.getRandomValues(new Uint8Array(16))]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('');
  return new Promise((resolve) => {
    let line: Line | null = null;
    let over = false;
    const end = (outcome: unknown) => {
      over = true;
      clearTimeout(timer);
      removeEventListener('pagehide', leave);
      line?.disconnect();
      resolve(outcome);
    };
    const leave = () => end({ kind: 'cancel' });
    const timer = setTimeout(end, patience, 'unshown');
    onCall(name, (called) => {
      // A window that comes too late closes with its line.
      if (over || line) return called.disconnect();
      line = called;
      called.onMessage.addListener((message) => {
        const reply = message as WarningReply;
        if (reply.kind === 'shown') clearTimeout(timer);
        else end(reply.decision);
      });
      called.onDisconnect.addListener(leave);
      called.postMessage({ drempel: 'warning', warning } satisfies WarningHandover);
    });
    addEventListener('pagehide', leave);
    open(name).catch(() => end('unshown'));
  });
}
