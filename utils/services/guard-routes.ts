import { parseLooked } from '../guard/look/parse-looked.ts';
import { parseDecision, parseTransfer } from '../guard/parse-transfer.ts';
import type { Sender } from '../messages/sender.ts';
import type { Routes } from '../messages/server.ts';
import type { Destination, Guard } from './guard.ts';
import type { SecondLine } from './second-line.ts';

/** What the relays on guarded services ask. A message that is not what it should be is answered as broken: the relay then asks the person. */
export function createGuardRoutes({ guard, secondLine }: { guard: Guard; secondLine: Pick<SecondLine, 'decided'> }) {
  return {
    'guard.wake': { from: ['content'], handle: async () => null },
    'guard.ask': {
      from: ['content'],
      async handle(request, sender) {
        const transfer = required(parseTransfer(request?.transfer));
        const looked = request.looked === null ? null : required(parseLooked(request.looked, transfer.files.length));
        return guard.judge(transfer, destinationOf(sender), looked);
      },
    },
    'guard.decided': {
      from: ['content'],
      async handle(request, sender) {
        const destination = destinationOf(sender);
        // First, and of any transfer: what is too large to be looked at is stopped all the same.
        if (await guard.stopsAt(destination)) return { stops: true };
        const transfer = required(parseTransfer(request?.transfer));
        const decision = required(parseDecision(request?.decision));
        // Not waited for: a page may be waiting for this answer, and the journal for a busy disk.
        guard.decided(transfer, decision, destination).catch(console.error);
        return { stops: false };
      },
    },
    'guard.cut': {
      from: ['content'],
      async handle(request, sender) {
        await secondLine.decided(required(parseDecision(request)), destinationOf(sender));
        return null;
      },
    },
    'guard.broke': {
      from: ['content'],
      async handle(request, sender) {
        await guard.broke(`${request?.detail}`, destinationOf(sender));
        return null;
      },
    },
  } satisfies Routes;
}

function required<T>(value: T | null): T {
  if (value === null) throw new TypeError('not what a relay of Drempel sends');
  return value;
}

function destinationOf(sender: Sender): Destination {
  return sender.kind === 'content' ? { origin: sender.origin, tabId: sender.tabId } : { origin: '', tabId: -1 };
}
