import { type ChildProcess, spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { type DbusMessage, takeMessage, writeMessage } from './dbus-wire.ts';
import { type Desktop, readNotify } from './desktop.ts';
import type { ShownNotification } from './driver.ts';
import type { Room } from './room.ts';

const BUS = { path: '/org/freedesktop/DBus', destination: 'org.freedesktop.DBus' };
const WATCHED = ["interface='org.freedesktop.Notifications'", "type='method_return'", "member='NameOwnerChanged'"];
/** In a burst, drawing them all would be what takes the time. */
const DUNST = '[global]\n    notification_limit = 1\n    indicate_hidden = no\n';
const THERE_WITHIN = 10_000;

/**
 * X on a screen that nobody sees, a session bus, dunst on both, and a monitor of the bus. A notification counts once
 * dunst has answered that it has it: that is what a person would have had before them.
 */
export async function startDisplay(room: Room): Promise<Desktop> {
  const children: ChildProcess[] = [];
  const run = (program: string, args: readonly string[], env: NodeJS.ProcessEnv = {}) => {
    const child = spawn(program, args, {
      env: { ...process.env, ...env },
      stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    });
    children.push(child);
    room.guard(child.pid);
    return child;
  };
  const close = async () => {
    for (const child of children.toReversed()) child.kill('SIGKILL');
  };
  try {
    const x = run('Xvfb', ['-displayfd', '3', '-screen', '0', '1280x900x24', '-nolisten', 'tcp']);
    const bus = run('dbus-daemon', ['--session', '--nofork', '--print-address=3']);
    const [number, address] = await Promise.all([firstLine(x, 'Xvfb'), firstLine(bus, 'dbus-daemon')]);
    const shown: ShownNotification[] = [];
    const { there } = await watchBus(/path=([^,]+)/.exec(address)?.[1] ?? '', shown);
    const conf = join(room.folder, 'dunstrc');
    writeFileSync(conf, DUNST);
    const display = `:${number}`;
    run('dunst', ['-conf', conf], { DISPLAY: display, DBUS_SESSION_BUS_ADDRESS: address });
    await there;
    return { address, display, shown, close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** What a program says on its fourth stream once others may come. */
function firstLine(child: ChildProcess, name: string): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    child.once('error', reject);
    child.once('exit', (code, signal) => reject(new Error(`${name} ended with ${code ?? signal}`)));
    (child.stdio[3] as Readable).on('data', (chunk: Buffer) => {
      said += chunk;
      const [line, rest] = said.split('\n');
      if (rest !== undefined) resolve(line?.trim() ?? '');
    });
  });
}

/**
 * Becomes a monitor of a bus (D-Bus Specification, `org.freedesktop.DBus.Monitoring`) and notes what is shown.
 * @returns resolves when it watches; `there` when the daemon has come
 */
function watchBus(path: string, shown: ShownNotification[]): Promise<{ there: Promise<void> }> {
  const socket = connect(path);
  const asked = new Map<string, ShownNotification>();
  let data = Buffer.alloc(0);
  let speaks = false;
  return new Promise((resolve, reject) => {
    let arrive: () => void = () => undefined;
    const there = new Promise<void>((done, fail) => {
      arrive = done;
      setTimeout(() => fail(new Error('dunst did not come to the bus')), THERE_WITHIN).unref();
    });
    there.catch(() => undefined);
    const call = (
      serial: number,
      to: Pick<DbusMessage, 'interface' | 'member'>,
      signature = '',
      body: unknown[] = [],
    ) => socket.write(writeMessage({ type: 1, serial, ...BUS, ...to }, signature, body));

    const take = ({ type, serial, member, sender, destination, replyTo, body }: DbusMessage) => {
      // A monitor gets no answer but this: it has no name any more.
      if (type === 4 && member === 'NameLost') resolve({ there });
      if (type === 4 && member === 'NameOwnerChanged' && body[0] === 'org.freedesktop.Notifications') arrive();
      if (type === 1 && member === 'Notify') asked.set(`${sender} ${serial}`, readNotify(body));
      if (type !== 2) return;
      const answered = asked.get(`${destination} ${replyTo}`);
      if (answered) shown.push(answered);
      asked.delete(`${destination} ${replyTo}`);
    };

    socket.once('error', reject);
    socket.once('connect', () => {
      const uid = Buffer.from(`${process.getuid?.() ?? 0}`).toString('hex');
      socket.write(`\0AUTH EXTERNAL ${uid}\r\n`);
    });
    socket.on('data', (chunk: Buffer) => {
      data = Buffer.concat([data, chunk]);
      if (!speaks) {
        const end = data.indexOf('\r\n');
        if (end < 0) return;
        speaks = true;
        data = data.subarray(end + 2);
        socket.write('BEGIN\r\n');
        call(1, { interface: 'org.freedesktop.DBus', member: 'Hello' });
        call(2, { interface: 'org.freedesktop.DBus.Monitoring', member: 'BecomeMonitor' }, 'asu', [WATCHED, 0]);
      }
      for (let taken = takeMessage(data); taken; taken = takeMessage(data)) {
        data = Buffer.from(taken.rest);
        take(taken.message);
      }
    });
  });
}
