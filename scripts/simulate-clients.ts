import { createHash } from 'node:crypto';
import { Agent, createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { parseArgs } from 'node:util';
import { brotliCompressSync } from 'node:zlib';
import { dueAt, shareOf } from '../utils/policy/check-times.ts';
import { generateSigningKey, signList } from '../utils/policy/sign.ts';

/**
 * A working day of many employees against one static server, by Drempel's own rules for when to ask: each opens the
 * browser, is available from nine, and goes home. Time is made up, requests are real. Prints what the server sent in
 * each hour; the figures in docs/for-it.md are its.
 */
const { values } = parseArgs({
  options: { clients: { type: 'string', default: '50000' }, services: { type: 'string', default: '200' } },
});
const HOUR = 3_600_000;
const DAY = Date.parse('2026-11-24T00:00:00Z');
const AVAILABLE = DAY + 9 * HOUR;
/** The organisation publishes a new list at this hour. */
const CHANGE = DAY + 11 * HOUR;
const AT_ONCE = 256;

/** Numerical Recipes' generator, so that a run can be repeated. */
let seed = 1;
const random = () => {
  seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
  return seed / 2 ** 32;
};
const between = (from: number, to: number) => DAY + (from + (to - from) * ((random() + random()) / 2)) * HOUR;

interface Client {
  readonly opens: number;
  readonly closes: number;
  checkedAt: number;
  etag: string;
}

async function makeList(seq: number) {
  const services = Array.from({ length: Number(values.services) }, (_, n) => ({
    id: `service-${n}`,
    name: `Service ${n}`,
    category: 'storage',
    hosts: [`service-${n}.example`, `*.cdn.service-${n}.example`],
    standing: n % 2 ? 'unapproved' : 'approved',
  }));
  const org = { id: 'acme.example', name: 'Acme BV' };
  const list = { schema: 1, seq, issued: '2026-11-01T00:00:00Z', expires: '2027-11-01T00:00:00Z', org, services };
  const text = await signList({ ...list, arrangement: 'BYOD' }, await generateSigningKey());
  const etag = `"${createHash('sha256').update(text).digest('base64url')}"`;
  return { body: brotliCompressSync(text), bytes: text.length, etag };
}

const [before, after] = [await makeList(1), await makeList(2)];
let served = before;
const server = createServer((incoming, response) => {
  const fresh = incoming.headers['if-none-match'] === served.etag;
  response.writeHead(fresh ? 304 : 200, {
    etag: served.etag,
    'access-control-allow-origin': '*',
    'access-control-expose-headers': 'ETag',
    'cache-control': 'no-cache',
    ...(fresh ? {} : { 'content-type': 'application/jose', 'content-encoding': 'br' }),
  });
  response.end(fresh ? undefined : served.body);
});
await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
const { port } = server.address() as AddressInfo;
const agent = new Agent({ keepAlive: true, maxSockets: AT_ONCE });

interface Answer {
  readonly status: number;
  readonly etag: string;
  /** Of the headers and the body, as they travelled. */
  readonly bytes: number;
}
const ask = (etag: string) =>
  new Promise<Answer>((resolve, reject) => {
    const headers = etag ? { 'if-none-match': etag } : {};
    request({ agent, port, host: '127.0.0.1', headers }, (response) => {
      let bytes = response.rawHeaders.join('').length + 2 * response.rawHeaders.length + 'HTTP/1.1 200 OK'.length + 4;
      response.on('data', (part: Buffer) => {
        bytes += part.length;
      });
      response.on('end', () => {
        resolve({ status: response.statusCode ?? 0, etag: String(response.headers.etag), bytes });
      });
    })
      .on('error', reject)
      .end();
  });

const clients: Client[] = Array.from({ length: Number(values.clients) }, () => ({
  opens: between(7.5, 9.75),
  closes: between(16.5, 18.5),
  // The last check of yesterday.
  checkedAt: between(14, 18.4) - 24 * HOUR,
  etag: before.etag,
}));
/** When this one asks next; past its closing time it does not. */
const next = ({ opens, checkedAt }: Client) =>
  Math.max(opens, dueAt({ checkedAt }), checkedAt < AVAILABLE ? AVAILABLE + shareOf(checkedAt) : 0);

const hours = new Map<number, { requests: number; whole: number; bytes: number; busiest: Map<number, number> }>();
let due = clients.map((client) => ({ client, at: next(client) }));
while (due.length > 0) {
  due.sort((a, b) => a.at - b.at);
  // Nobody asks twice within the shortest wait, so what is due in one minute can be asked side by side.
  const until = (due[0]?.at ?? 0) + HOUR / 60;
  const now = due.filter(({ at }) => at < until);
  const later = due.filter(({ at }) => at >= until);
  if (until > CHANGE) served = after;
  for (let from = 0; from < now.length; from += AT_ONCE) {
    await Promise.all(
      now.slice(from, from + AT_ONCE).map(async ({ client, at }) => {
        const answer = await ask(client.etag);
        const hour = Math.floor((at - DAY) / HOUR);
        const sum = hours.get(hour) ?? { requests: 0, whole: 0, bytes: 0, busiest: new Map<number, number>() };
        const second = Math.floor(at / 1000);
        sum.requests++;
        sum.whole += answer.status === 200 ? 1 : 0;
        sum.bytes += answer.bytes;
        sum.busiest.set(second, (sum.busiest.get(second) ?? 0) + 1);
        hours.set(hour, sum);
        client.checkedAt = at;
        client.etag = answer.etag;
      }),
    );
  }
  due = [...later, ...now.map(({ client }) => ({ client, at: next(client) }))].filter(
    ({ client, at }) => at < client.closes,
  );
}
agent.destroy();
server.close();

const number = new Intl.NumberFormat('en');
const megabytes = (bytes: number) => (bytes / 1e6).toFixed(1);
console.log(
  `${number.format(clients.length)} employees; a list of ${values.services} services, ${number.format(before.bytes)} bytes, ${number.format(before.body.length)} compressed; a new one at eleven.\n`,
);
console.log('| hour | requests | of these whole lists | MB sent | most in one second |');
console.log('| --- | --- | --- | --- | --- |');
for (const [hour, { requests, whole, bytes, busiest }] of [...hours].sort(([a], [b]) => a - b)) {
  const most = Math.max(...busiest.values());
  console.log(`| ${hour}:00 | ${number.format(requests)} | ${number.format(whole)} | ${megabytes(bytes)} | ${most} |`);
}
const all = [...hours.values()];
const sum = (of: (hour: (typeof all)[number]) => number) => all.reduce((total, hour) => total + of(hour), 0);
const cells = [number.format(sum(({ requests }) => requests)), number.format(sum(({ whole }) => whole))];
console.log(`| day | ${cells.join(' | ')} | ${megabytes(sum(({ bytes }) => bytes))} | |`);
