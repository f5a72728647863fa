import {
  addListener,
  apply,
  messageData,
  messagePorts,
  postToPort,
  preventDefault,
  removeListener,
  startPort,
  stopImmediate,
} from './natives.ts';

/** The page script's end of the private channel to the relay. Messages sent before the port arrives wait for it. */
export interface PageChannel {
  send(message: unknown): void;
}

/**
 * Waits for the relay's port. The relay runs right after this script and before the page's first one, so nobody else
 * can hand one in; the listener goes at DOMContentLoaded at the latest, in case the relay never ran.
 */
export function openPageChannel(name: string, receive: (message: unknown) => void): PageChannel {
  let port: MessagePort | undefined;
  const waiting: unknown[] = [];

  const close = () => {
    apply(removeListener, window, [name, onHello, true]);
    apply(removeListener, document, ['DOMContentLoaded', close, true]);
  };
  const onHello = (event: Event) => {
    if (!(event instanceof MessageEvent)) return;
    const offered = apply(messagePorts, event, [])[0];
    if (!offered || port) return;
    apply(stopImmediate, event, []);
    apply(preventDefault, event, []);
    port = offered;
    apply(addListener, port, ['message', (message: Event) => receive(apply(messageData, message, []))]);
    apply(startPort, port, []);
    close();
    for (const message of waiting.splice(0)) apply(postToPort, port, [message]);
  };

  apply(addListener, window, [name, onHello, true]);
  apply(addListener, document, ['DOMContentLoaded', close, true]);

  return {
    send(message) {
      if (port) apply(postToPort, port, [message]);
      else waiting[waiting.length] = message;
    },
  };
}
