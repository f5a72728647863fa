import '../../components/face/base.css';
import { render } from 'preact';
import { WarningView } from '../../components/warning/warning-view.tsx';
import { type CalledFrame, parseFrameHash } from '../../utils/guard/frame-hash.ts';
import type { Decision } from '../../utils/guard/model.ts';
import { warningWords } from '../../utils/i18n/warning.ts';
import type { WarningHandover, WarningReply } from '../../utils/page/guard/mount-warning.ts';
import { watchSeen } from '../../utils/page/really-seen.ts';

/** Shows the warning that the relay hands over and answers over its line, so it works with no background at all. */
function show({ warning }: WarningHandover, say: (reply: WarningReply) => void): void {
  const { language } = warning;
  const reader = { language, now: Date.now(), zone: Temporal.Now.timeZoneId() };
  const decide = (decision: Decision) => say({ kind: 'decided', decision });
  let isSeen: (event: Event) => boolean = () => false;

  document.documentElement.lang = language;
  document.title = warningWords[language].title;
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') decide({ kind: 'cancel' });
  });
  render(
    <WarningView warning={warning} reader={reader} onDecide={decide} isSeen={(event) => isSeen(event)} />,
    document.body,
  );
  const view = document.querySelector('[role=alertdialog]');
  if (view) isSeen = watchSeen(view);
  // On a small screen the button is far below: one reads the question first.
  view?.querySelector('button')?.focus({ preventScroll: true });
  say({ kind: 'shown' });
}

document.documentElement.classList.add('warning-page');
addEventListener('message', function take({ data, ports: [port] }) {
  if (data?.drempel !== 'warning' || !port) return;
  removeEventListener('message', take);
  show(data, (reply) => port.postMessage(reply));
});

const frame = parseFrameHash(location.hash);
if (frame && parent === window) void inOwnWindow(frame);

/** A frame without room has this page in a window: called by it, it says what to ask. */
async function inOwnWindow({ tabId, frameId, name }: CalledFrame): Promise<void> {
  // Most questions are asked in the page, where this is never loaded.
  const { callFrame, closeOwnTab } = await import('../../utils/browser/call-frame.ts');
  const line = callFrame(tabId, frameId, name);
  line.onDisconnect.addListener(() => void closeOwnTab());
  line.onMessage.addListener((handover) => show(handover as WarningHandover, (reply) => line.postMessage(reply)));
}
