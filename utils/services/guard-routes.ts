import { isCallName } from '../guard/frame-hash.ts';
import { parseLooked } from '../guard/look/parse-looked.ts';
import { parseDecision, parseTransfer } from '../guard/parse-transfer.ts';
import type { Sender } from '../messages/sender.ts';
import type { Routes } from '../messages/server.ts';
import type { QuestionWindow } from '../ports/question-window.ts';
import type { Scripts } from '../ports/scripts.ts';
import type { Destination, Guard } from './guard.ts';
import type { SecondLine } from './second-line.ts';

interface Parts {
  readonly guard: Guard;
  readonly secondLine: Pick<SecondLine, 'decided'>;
  readonly questions: QuestionWindow;
  readonly scripts: Pick<Scripts, 'runBesideRelay'>;
}

/** What the relays on guarded services ask. A message that is not what it should be is answered as broken: the relay then asks the person. */
export function createGuardRoutes({ guard, secondLine, questions, scripts }: Parts) {
  /**
   * Whose page an opaque frame is only its relay can tell: a frame of a guarded service may be in a tab of another site.
   * That it has a relay says that it is guarded, so where neither its word nor the tab names a service this breaks.
   */
  const destinationOf = async (sender: Sender, home: unknown): Promise<Destination> => {
    const destination = ownDestination(sender);
    if (sender.kind !== 'content' || !sender.opaque) return destination;
    for (const origin of [home, sender.origin])
      if (typeof origin === 'string' && (await guard.guards(origin))) return { ...destination, origin };
    throw new TypeError('nobody knows whose frame this is');
  };
  return {
    'guard.wake': { from: ['content'], handle: async () => null },
    'guard.ask': {
      from: ['content'],
      async handle(request, sender) {
        const transfer = required(parseTransfer(request?.transfer));
        const looked = request.looked === null ? null : required(parseLooked(request.looked, transfer.files.length));
        return guard.judge(transfer, await destinationOf(sender, request.home), looked);
      },
    },
    'guard.decided': {
      from: ['content'],
      async handle(request, sender) {
        const destination = await destinationOf(sender, request?.home);
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
        await secondLine.decided(required(parseDecision(request)), ownDestination(sender));
        return null;
      },
    },
    'guard.window': {
      from: ['content'],
      async handle(request, sender) {
        if (sender.kind !== 'content' || !isCallName(request?.name)) throw new TypeError('no frame to ask in');
        await questions.open({ tabId: sender.tabId, frameId: sender.frameId, name: request.name });
        return null;
      },
    },
    'guard.alone': {
      from: ['content'],
      async handle(_request, sender) {
        if (sender.kind === 'content') await scripts.runBesideRelay('guard', sender);
        return null;
      },
    },
    'guard.broke': {
      from: ['content'],
      async handle(request, sender) {
        await guard.broke(`${request?.detail}`, ownDestination(sender));
        return null;
      },
    },
  } satisfies Routes;
}

function required<T>(value: T | null): T {
  if (value === null) throw new TypeError('not what a relay of Drempel sends');
  return value;
}

function ownDestination(sender: Sender): Destination {
  return sender.kind === 'content' ? { origin: sender.origin, tabId: sender.tabId } : { origin: '', tabId: -1 };
}
