import { type AddressInfo, connect, createServer, type Socket } from 'node:net';

const OFFER = /^sec-websocket-extensions:.*\r\n/im;
const END = '\r\n\r\n';

/**
 * The same WebSocket at another port of this machine, where nothing is compressed (RFC 7692: only what the opening request
 * offers). Playwright offers it, has no option not to, and an eighth of the time of both ends goes into it.
 * @param address of a WebSocket on this machine
 * @returns an address for one connection
 */
export function uncompressed(address: string): Promise<string> {
  const url = new URL(address);
  const there = { port: Number(url.port), host: url.hostname, noDelay: true };
  const server = createServer((client) => {
    server.close();
    const host = connect(there);
    client.setNoDelay();
    for (const [one, other] of [[client, host] as const, [host, client] as const]) {
      one.once('error', () => other.destroy());
      one.once('close', () => other.destroy());
    }
    passRequest(client, host);
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      url.port = `${(server.address() as AddressInfo).port}`;
      resolve(url.href);
    });
  });
}

/** Hands the opening request on without the offer, and all that follows, either way, as it is. */
function passRequest(client: Socket, host: Socket): void {
  let said = '';
  const onData = (chunk: Buffer) => {
    said += chunk.toString('latin1');
    if (!said.includes(END)) return;
    client.off('data', onData);
    host.write(said.replace(OFFER, ''), 'latin1');
    client.pipe(host);
    host.pipe(client);
  };
  client.on('data', onData);
}
