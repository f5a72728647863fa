import type { Notifier } from '../ports/notifier.ts';
import { browser } from './browser.ts';

/** `notifications` behind the port. An optional permission: until it is granted the API is not there. */
export function createNotifier(): Notifier {
  const clicked = new Map<string, (rest: string) => unknown>();
  let listening = false;
  const listen = (): void => {
    if (listening || !browser.notifications) return;
    listening = true;
    browser.notifications.onClicked.addListener((id) => {
      const [kind = ''] = id.split(':', 1);
      const listener = clicked.get(kind);
      if (!listener) return;
      void browser.notifications.clear(id);
      void listener(id.slice(kind.length + 1));
    });
  };
  listen();
  browser.permissions.onAdded.addListener(listen);

  return {
    async show(id, { title, message }) {
      if (!(await browser.permissions.contains({ permissions: ['notifications'] }))) return false;
      const iconUrl = browser.runtime.getURL('icon/work-128.png');
      try {
        await browser.notifications.create(id, { type: 'basic', iconUrl, title, message });
        return true;
      } catch (error) {
        console.warn('Drempel: the browser shows no notification', error);
        return false;
      }
    },
    onClicked: (kind, listener) => void clicked.set(kind, listener),
  };
}
