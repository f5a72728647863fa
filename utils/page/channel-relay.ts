/** The relay's end of the private channel. */
export interface RelayChannel {
  send(message: unknown): void;
  /** False where no page script has taken the port: this page is not hooked. */
  readonly taken: boolean;
}

/**
 * Hands a port to the page script, synchronously, at `document_start`: at once where that script runs first, else when
 * it asks. Runs in the isolated world, whose prototypes the page cannot reach.
 * @param data what the page script is to know at once
 * @param mayBeLate whether it may still ask when the page's own scripts can: who else asks stands in nobody's way then
 */
export function offerChannel(
  name: string,
  receive: (message: unknown) => void,
  data?: unknown,
  mayBeLate = false,
): RelayChannel {
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = (event) => receive(event.data);
  const offer = () =>
    !window.dispatchEvent(new MessageEvent(name, { cancelable: true, data: JSON.stringify(data), ports: [port2] }));
  const ask = `${name}?`;
  let taken = offer();
  if (!taken) {
    const onAsk = (event: Event) => {
      event.stopImmediatePropagation();
      taken = offer();
    };
    window.addEventListener(ask, onAsk, { capture: true, once: true });
    // Once the page has its own scripts nobody is to ask.
    if (!mayBeLate)
      document.addEventListener('DOMContentLoaded', () => window.removeEventListener(ask, onAsk, true), { once: true });
  }
  return {
    send: (message) => port1.postMessage(message),
    get taken() {
      return taken;
    },
  };
}
