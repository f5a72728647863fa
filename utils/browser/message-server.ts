import type { Runtime } from 'webextension-polyfill';
import { classifySender } from '../messages/sender.ts';
import { answer, type Routes } from '../messages/server.ts';
import { browser } from './browser.ts';

/** Listens for messages. Must be called in the first tick of the background, or a waking message is lost. */
export function listenForMessages(routes: Routes): void {
  const own = { id: browser.runtime.id, base: browser.runtime.getURL('') };
  browser.runtime.onMessage.addListener(((message: unknown, sender: Runtime.MessageSender) =>
    answer(routes, message, classifySender(sender, own))) as never);
}
