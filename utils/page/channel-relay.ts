/** The relay's end of the private channel. */
export interface RelayChannel {
  send(message: unknown): void;
  /** False where no page script took the port: this page is not hooked. */
  readonly taken: boolean;
}

/**
 * Hands a port to the page script, synchronously, at `document_start`. Runs in the isolated world, whose prototypes
 * the page cannot reach.
 */
export function offerChannel(name: string, receive: (message: unknown) => void): RelayChannel {
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = (event) => receive(event.data);
  const taken = !window.dispatchEvent(new MessageEvent(name, { cancelable: true, ports: [port2] }));
  return { taken, send: (message) => port1.postMessage(message) };
}
