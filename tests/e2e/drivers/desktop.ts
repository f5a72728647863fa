import { createServer, type Socket } from 'node:net';
import { join } from 'node:path';
import { type DbusMessage, takeMessage, writeMessage } from './dbus-wire.ts';
import type { ShownNotification } from './driver.ts';

/** A desktop that shows notifications to nobody and remembers them all. */
export interface Desktop {
  /** For DBUS_SESSION_BUS_ADDRESS. */
  readonly address: string;
  /** For DISPLAY, where it has a screen. */
  readonly display?: string;
  readonly shown: readonly ShownNotification[];
  close(): Promise<void>;
}

/** What makes a program one of this desktop's. */
export const environmentOf = ({ address, display }: Desktop) => ({
  DBUS_SESSION_BUS_ADDRESS: address,
  ...(display ? { DISPLAY: display } : {}),
});

const SERVICE = 'org.freedesktop.Notifications';

/**
 * A session bus with one service on it, the desktop's notifications (Desktop Notifications Specification 1.2). What
 * arrives here is what a person would have seen: no hook in a page can make the browser believe so.
 * @param folder where its socket lies
 */
export async function startDesktop(folder: string): Promise<Desktop> {
  const shown: ShownNotification[] = [];
  const path = join(folder, 'bus');
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
    socket.on('error', () => socket.destroy());
    serve(socket, shown);
  });
  await new Promise<void>((resolve) => server.listen(path, resolve));
  return {
    address: `unix:path=${path}`,
    shown,
    async close() {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** The arguments of a call of `Notify`, as a person would have read them. */
export function readNotify([, , , title, text]: readonly unknown[]): ShownNotification {
  // Chromium writes a web page's host above its text.
  const [, from = '', body] = /^(\S+)\n\n(.*)$/s.exec(`${text}`) ?? ['', '', `${text}`];
  return { title: `${title}`, body: body ?? '', from };
}

function serve(socket: Socket, shown: ShownNotification[]): void {
  let data = Buffer.alloc(0);
  let speaks = false;
  let serial = 0;

  const answerTo = (call: DbusMessage) => ({
    serial: ++serial,
    replyTo: call.serial,
    destination: ':1.1',
    sender: call.destination,
  });
  const reply = (call: DbusMessage, signature: string, body: readonly unknown[]) =>
    socket.write(writeMessage({ type: 2, ...answerTo(call) }, signature, body));
  const refuse = (call: DbusMessage, error: string) =>
    socket.write(writeMessage({ type: 3, error: `org.freedesktop.DBus.Error.${error}`, ...answerTo(call) }, '', []));

  const answers: Readonly<Record<string, (call: DbusMessage) => void>> = {
    Hello: (call) => reply(call, 's', [':1.1']),
    AddMatch: (call) => reply(call, '', []),
    RemoveMatch: (call) => reply(call, '', []),
    NameHasOwner: (call) => reply(call, 'b', [call.body[0] === SERVICE]),
    GetNameOwner: (call) => (call.body[0] === SERVICE ? reply(call, 's', [':1.0']) : refuse(call, 'NameHasNoOwner')),
    ListNames: (call) => reply(call, 'as', [['org.freedesktop.DBus', SERVICE]]),
    ListActivatableNames: (call) => reply(call, 'as', [[SERVICE]]),
    GetCapabilities: (call) => reply(call, 'as', [['actions', 'body', 'body-markup', 'persistence']]),
    GetServerInformation: (call) => reply(call, 'ssss', ['Drempel', 'Drempel', '1', '1.2']),
    Notify(call) {
      shown.push(readNotify(call.body));
      reply(call, 'u', [shown.length]);
    },
    CloseNotification: (call) => reply(call, '', []),
  };

  socket.on('data', (chunk: Buffer) => {
    data = Buffer.concat([data, chunk]);
    if (!speaks) {
      const end = data.lastIndexOf('\r\n');
      if (end < 0) return;
      const lines = data.toString('latin1').split('\r\n');
      const begin = lines.indexOf('BEGIN');
      for (const line of begin < 0 ? lines.slice(0, -1) : lines.slice(0, begin)) {
        if (line.includes('AUTH')) socket.write('OK 00000000000000000000000000000000\r\n');
        else if (line === 'NEGOTIATE_UNIX_FD') socket.write('AGREE_UNIX_FD\r\n');
        else socket.write('ERROR\r\n');
      }
      data = data.subarray(begin < 0 ? end + 2 : data.indexOf('BEGIN\r\n') + 7);
      speaks = begin >= 0;
      if (!speaks) return;
    }
    for (let taken = takeMessage(data); taken; taken = takeMessage(data)) {
      data = Buffer.from(taken.rest);
      const call = taken.message;
      if (call.type !== 1) continue;
      const answer = answers[call.member ?? ''];
      if (answer) answer(call);
      else refuse(call, 'UnknownMethod');
    }
  });
}
