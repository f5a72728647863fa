/**
 * The marshalling of D-Bus messages (D-Bus Specification 0.43, "Message Protocol"), as far as a desktop's
 * notification service needs it: little-endian, protocol version 1.
 */
export interface DbusMessage {
  readonly type: 1 | 2 | 3 | 4;
  readonly serial: number;
  readonly path?: string | undefined;
  readonly interface?: string | undefined;
  readonly member?: string | undefined;
  readonly error?: string | undefined;
  readonly replyTo?: number | undefined;
  readonly destination?: string | undefined;
  readonly sender?: string | undefined;
  readonly body: readonly unknown[];
}

const FIELD = {
  path: 1,
  interface: 2,
  member: 3,
  error: 4,
  replyTo: 5,
  destination: 6,
  sender: 7,
  signature: 8,
} as const;
const ALIGNMENT: Readonly<Record<string, number>> = { y: 1, g: 1, v: 1, n: 2, q: 2, x: 8, t: 8, d: 8, '(': 8, '{': 8 };

const aligned = (offset: number, type: string) => {
  const step = ALIGNMENT[type] ?? 4;
  return Math.ceil(offset / step) * step;
};

/** Splits a signature into its complete types: `sa{sv}i` is `s`, `a{sv}`, `i`. */
function completeTypes(signature: string): string[] {
  const types: string[] = [];
  for (let at = 0; at < signature.length; ) {
    let end = at;
    while (signature[end] === 'a') end++;
    for (let depth = 0; ; end++) {
      if ('({'.includes(signature[end] ?? '')) depth++;
      if (')}'.includes(signature[end] ?? '')) depth--;
      if (depth === 0) break;
    }
    types.push(signature.slice(at, end + 1));
    at = end + 1;
  }
  return types;
}

/** Reads one value; arrays, structs and entries become arrays, variants their value. */
function read(data: Buffer, start: number, type: string): { value: unknown; end: number } {
  const kind = type[0] ?? '';
  const at = aligned(start, kind);
  switch (kind) {
    case 'y':
      return { value: data.readUInt8(at), end: at + 1 };
    case 'b':
      return { value: data.readUInt32LE(at) === 1, end: at + 4 };
    case 'n':
      return { value: data.readInt16LE(at), end: at + 2 };
    case 'q':
      return { value: data.readUInt16LE(at), end: at + 2 };
    case 'i':
      return { value: data.readInt32LE(at), end: at + 4 };
    case 'u':
    case 'h':
      return { value: data.readUInt32LE(at), end: at + 4 };
    case 'x':
      return { value: data.readBigInt64LE(at), end: at + 8 };
    case 't':
      return { value: data.readBigUInt64LE(at), end: at + 8 };
    case 'd':
      return { value: data.readDoubleLE(at), end: at + 8 };
    case 's':
    case 'o': {
      const end = at + 4 + data.readUInt32LE(at);
      return { value: data.toString('utf8', at + 4, end), end: end + 1 };
    }
    case 'g': {
      const end = at + 1 + data.readUInt8(at);
      return { value: data.toString('latin1', at + 1, end), end: end + 1 };
    }
    case 'v': {
      const signature = read(data, at, 'g');
      return read(data, signature.end, `${signature.value}`);
    }
    case 'a': {
      const element = type.slice(1);
      const items: unknown[] = [];
      let offset = aligned(at + 4, element[0] ?? '');
      const end = offset + data.readUInt32LE(at);
      while (offset < end) {
        const item = read(data, offset, element);
        items.push(item.value);
        offset = item.end;
      }
      return { value: items, end };
    }
    default: {
      const items: unknown[] = [];
      let offset = at;
      for (const member of completeTypes(type.slice(1, -1))) {
        const item = read(data, offset, member);
        items.push(item.value);
        offset = item.end;
      }
      return { value: items, end: offset };
    }
  }
}

/** Takes one message from the front of a stream; undefined while it is not whole. */
export function takeMessage(data: Buffer): { message: DbusMessage; rest: Buffer } | undefined {
  if (data.length < 16) return undefined;
  const fieldsEnd = 16 + data.readUInt32LE(12);
  const bodyStart = aligned(fieldsEnd, '(');
  const end = bodyStart + data.readUInt32LE(4);
  if (data.length < end) return undefined;
  const fields = new Map(read(data, 12, 'a(yv)').value as [number, unknown][]);
  const body: unknown[] = [];
  // Offsets in the body count from its own start.
  const content = data.subarray(bodyStart, end);
  let offset = 0;
  for (const type of completeTypes(`${fields.get(FIELD.signature) ?? ''}`)) {
    const item = read(content, offset, type);
    body.push(item.value);
    offset = item.end;
  }
  const message: DbusMessage = {
    type: data.readUInt8(1) as DbusMessage['type'],
    serial: data.readUInt32LE(8),
    path: fields.get(FIELD.path) as string | undefined,
    interface: fields.get(FIELD.interface) as string | undefined,
    member: fields.get(FIELD.member) as string | undefined,
    error: fields.get(FIELD.error) as string | undefined,
    replyTo: fields.get(FIELD.replyTo) as number | undefined,
    destination: fields.get(FIELD.destination) as string | undefined,
    sender: fields.get(FIELD.sender) as string | undefined,
    body,
  };
  return { message, rest: data.subarray(end) };
}

/** Bytes that know where they begin, since every value is aligned from the message's start. */
class Writer {
  bytes: number[] = [];
  pad(type: string): void {
    while (this.bytes.length < aligned(this.bytes.length, type)) this.bytes.push(0);
  }
  write(type: string, value: unknown): void {
    const kind = type[0] ?? '';
    this.pad(kind);
    if (kind === 'y') this.bytes.push(Number(value));
    else if (kind === 'u') this.uint32(Number(value));
    else if (kind === 'b') this.uint32(value ? 1 : 0);
    else if (kind === 's' || kind === 'o') {
      const text = Buffer.from(`${value}`);
      this.uint32(text.length);
      this.bytes.push(...text, 0);
    } else if (kind === 'g') {
      const text = Buffer.from(`${value}`);
      this.bytes.push(text.length, ...text, 0);
    } else if (type === 'as') {
      const from = this.bytes.length;
      this.uint32(0);
      for (const item of value as string[]) this.write('s', item);
      const length = this.bytes.length - from - 4;
      for (const [index, byte] of uint32(length).entries()) this.bytes[from + index] = byte;
    } else throw new Error(`cannot write ${type}`);
  }
  uint32(value: number): void {
    this.bytes.push(...uint32(value));
  }
}

function uint32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}

/** An answer to a call (type 2), an error (3) or a signal (4); the body holds only `y`, `b`, `u`, `s`, `o` and `as`. */
export function writeMessage(message: Omit<DbusMessage, 'body'>, signature: string, body: readonly unknown[]): Buffer {
  const content = new Writer();
  for (const [index, type] of completeTypes(signature).entries()) content.write(type, body[index]);
  const fields: [number, string, unknown][] = [
    [FIELD.path, 'o', message.path],
    [FIELD.interface, 's', message.interface],
    [FIELD.member, 's', message.member],
    [FIELD.error, 's', message.error],
    [FIELD.replyTo, 'u', message.replyTo],
    [FIELD.destination, 's', message.destination],
    [FIELD.sender, 's', message.sender],
    [FIELD.signature, 'g', signature || undefined],
  ];
  const head = new Writer();
  head.bytes.push(0x6c, message.type, 1, 1);
  head.uint32(content.bytes.length);
  head.uint32(message.serial);
  head.uint32(0);
  for (const [code, type, value] of fields) {
    if (value === undefined) continue;
    head.pad('(');
    head.bytes.push(code);
    head.write('g', type);
    head.write(type, value);
  }
  const bytes = Buffer.from(head.bytes);
  bytes.writeUInt32LE(bytes.length - 16, 12);
  head.pad('(');
  return Buffer.concat([bytes, Buffer.alloc(head.bytes.length - bytes.length), Buffer.from(content.bytes)]);
}
