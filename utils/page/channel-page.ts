import {
  addListener,
  apply,
  dispatch,
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
  /** What came with the port. */
  readonly data: unknown;
}

const { parse } = JSON;

/** How long the relay may take to come, in ms: both scripts run before the page's first one. */
const PATIENCE = 3_000;

/**
 * Takes the relay's port, whichever of the two scripts runs first. Both run before the page's own, so nobody else can
 * hand one in; the listener goes at DOMContentLoaded at the latest.
 * @param receive `trusted` is false for what did not come from the relay: a page that got hold of the port made it
 * @param absent called once where no relay has come: messages sent are lost
 */
export function openPageChannel(
  name: string,
  receive: (message: unknown, trusted: boolean) => void,
  absent: () => void = () => {},
): PageChannel {
  let port: MessagePort | undefined;
  let data: unknown;
  const waiting: unknown[] = [];

  const close = () => {
    apply(removeListener, window, [name, onHello, true]);
    apply(removeListener, document, ['DOMContentLoaded', giveUp, true]);
    clearTimeout(timer);
  };
  const giveUp = () => {
    close();
    absent();
  };
  const onHello = (event: Event) => {
    if (!(event instanceof MessageEvent)) return;
    const offered = apply(messagePorts, event, [])[0];
    if (!offered || port) return;
    apply(stopImmediate, event, []);
    apply(preventDefault, event, []);
    port = offered;
    const said = apply(messageData, event, []);
    data = typeof said === 'string' ? parse(said) : undefined;
    apply(addListener, port, [
      'message',
      (message: Event) => receive(apply(messageData, message, []), message.isTrusted),
    ]);
    apply(startPort, port, []);
    close();
    for (let at = 0; at < waiting.length; at += 1) apply(postToPort, port, [waiting[at]]);
  };

  apply(addListener, window, [name, onHello, true]);
  apply(addListener, document, ['DOMContentLoaded', giveUp, true]);
  // A fresh about:blank has no DOMContentLoaded.
  const timer = setTimeout(giveUp, PATIENCE);
  apply(dispatch, window, [new Event(`${name}?`)]);

  return {
    get data() {
      return data;
    },
    send(message) {
      if (port) apply(postToPort, port, [message]);
      else waiting[waiting.length] = message;
    },
  };
}
