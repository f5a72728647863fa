import '../../components/face/base.css';
import { render } from 'preact';
import { WarningView } from '../../components/warning/warning-view.tsx';
import type { Decision } from '../../utils/guard/model.ts';
import { warningWords } from '../../utils/i18n/warning.ts';
import type { WarningHandover, WarningReply } from '../../utils/page/guard/mount-warning.ts';
import { watchSeen } from '../../utils/page/really-seen.ts';

/** Shows the warning that the relay hands over and answers over its port, so it works with no background at all. */
function show({ warning }: WarningHandover, port: MessagePort): void {
  const { language } = warning;
  const reader = { language, now: Date.now(), zone: Temporal.Now.timeZoneId() };
  const say = (reply: WarningReply) => port.postMessage(reply);
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
  show(data, port);
});
