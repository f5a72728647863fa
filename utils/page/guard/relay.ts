import type { LookedFile, LookOrder } from '../../guard/look/model.ts';
import type { Decision, Transfer, TransferVerdict, Warning } from '../../guard/model.ts';
import type { PageMessage, RelayMessage } from './messages.ts';
import type { Looker } from './mount-looker.ts';

/** What the relay needs from the background, none of which it trusts to be there. */
export interface GuardBackground {
  wake(): Promise<unknown>;
  ask(transfer: Transfer, looked: readonly LookedFile[] | null): Promise<TransferVerdict>;
  /** Tells whether uploads are stopped here, whatever was decided. */
  decided(transfer: Transfer, decision: Decision): Promise<{ readonly stops: boolean }>;
  /** What the person said of an upload that was cut off. */
  cut(decision: Decision): Promise<unknown>;
  broke(detail: string): Promise<unknown>;
}

export interface GuardRelayOptions {
  readonly background: GuardBackground;
  toPage(message: RelayMessage): void;
  readonly looker: Looker;
  /**
   * Shows a warning and gives the decision, or `unshown` where the page would not let it stand.
   * @param elsewhere the person is at another window than this page's
   */
  warn(warning: Warning, elsewhere: boolean): Promise<Decision | 'unshown'>;
  /** Lets the person know that so many files are being looked into, until the function that it returns is called. */
  busy(count: number, language: 'nl' | 'en'): () => void;
  /** The warning for when the background gives no answer. */
  unchecked(transfer: Transfer): Warning;
  /** Whether a text was taken out of this very page. */
  isOwn(text: string): boolean;
  /** Whether the extension that this script belongs to still runs. */
  alive(): boolean;
  /** How long the background may take, in ms. */
  readonly patience: number;
}

/** A background that was spoken to so lately is still awake, in ms. Browsers let one idle for thirty seconds. */
const AWAKE = 10_000;

/**
 * Takes what the page script asks to the background, shows a warning where the verdict is one, and says yes or no.
 * Where the verdict wants a look into the files, the page script hands them over and the looker tells what is inside.
 * No verdict in time becomes a question to the person; anything else that goes wrong is no, and so is a stop, whatever
 * is answered to it. Warnings queue.
 */
export function createGuardRelay(options: GuardRelayOptions) {
  const { background, toPage, looker } = options;
  let queue: Promise<unknown> = Promise.resolve();
  let woken = Number.NEGATIVE_INFINITY;
  /** Who waits for the files of a transfer. */
  const shown = new Map<number, (files: readonly Blob[]) => void>();

  /** A person is about to choose: a background that has to start does so while they look for their file. */
  function wake(): void {
    looker.ready();
    const now = performance.now();
    if (now - woken < AWAKE) return;
    woken = now;
    background.wake().catch(() => {});
  }

  async function judge(
    id: number,
    transfer: Transfer,
    elsewhere: boolean,
  ): Promise<{ allow: boolean; failed: boolean }> {
    const { files, text } = transfer;
    if (files.length === 0 && text && options.isOwn(text)) return { allow: true, failed: false };
    const verdict = await verdictOn(id, transfer);
    if (verdict?.kind === 'pass') return { allow: true, failed: false };
    if (!options.alive()) return { allow: false, failed: true };
    const warning = verdict?.warning ?? options.unchecked(transfer);
    const decision = await inTurn(warning, elsewhere);
    if (decision === 'unshown') return { allow: false, failed: true };
    const told = inTime(background.decided(transfer, decision));
    if (decision.kind === 'cancel' || verdict?.kind === 'stop') return { allow: false, failed: false };
    // Waited for, as what the page sends at once is explained by it (the second line). With a verdict it changes nothing
    // more: the person has decided, whether or not it can be written down. Without one, the background may only have been
    // late, and what is stopped here no answer to our own question lifts.
    const heard = await told;
    const stopped = verdict === null && heard?.stops === true;
    return { allow: !stopped, failed: stopped };
  }

  function inTurn(warning: Warning, elsewhere: boolean): Promise<Decision | 'unshown'> {
    const turn = queue.then(() => options.warn(warning, elsewhere));
    queue = turn.catch(() => {});
    return turn;
  }

  /** The background's answer; null where there is none within its time. */
  function inTime<T>(answer: Promise<T>): Promise<T | null> {
    const late = new Promise<null>((resolve) => setTimeout(resolve, options.patience, null));
    return Promise.race([answer.catch(() => null), late]);
  }

  async function verdictOn(id: number, transfer: Transfer): Promise<FinalVerdict | null> {
    const first = await inTime(background.ask(transfer, null));
    if (!isLook(first)) return isFinal(first) ? first : null;
    const looked = await look(id, first);
    const second = looked && (await inTime(background.ask(transfer, looked)));
    return isFinal(second) ? second : null;
  }

  /** What is inside the files of a transfer; null where one of them does not come. */
  async function look(id: number, { order, language }: Look): Promise<readonly LookedFile[] | null> {
    const coming = new Promise<readonly Blob[]>((resolve) => shown.set(id, resolve));
    toPage({ kind: 'show', id, files: order.files });
    const files = await inTime(coming);
    shown.delete(id);
    if (files?.length !== order.files.length) return null;
    const end = options.busy(order.files.length, language);
    return looker.look(files, order).finally(end);
  }

  return {
    wake,
    /** An upload of this frame's was cut off: asks whether the next one may go. */
    async cut(warning: Warning): Promise<void> {
      const decision = await inTurn(warning, false).catch(() => 'unshown' as const);
      if (decision !== 'unshown') await background.cut(decision).catch(() => {});
    },
    receive(message: PageMessage): void {
      if (message.kind === 'opening') {
        wake();
        return;
      }
      if (message.kind === 'broke') {
        background.broke(message.detail).catch(() => {});
        return;
      }
      if (message.kind === 'files') {
        shown.get(message.id)?.(message.files);
        return;
      }
      const { id, transfer, elsewhere } = message;
      toPage({ kind: 'heard', id });
      judge(id, transfer, elsewhere)
        .catch((error) => {
          background.broke(`${error}`).catch(() => {});
          return { allow: false, failed: true };
        })
        .then(({ allow, failed }) => toPage({ kind: 'verdict', id, allow, failed }));
    },
  };
}

type Look = Extract<TransferVerdict, { kind: 'look' }>;
type FinalVerdict = Exclude<TransferVerdict, Look>;

function isLook(answer: unknown): answer is Look {
  const { kind, order } = (answer ?? {}) as Partial<Record<'kind' | 'order', Partial<LookOrder>>>;
  return (kind as unknown) === 'look' && Array.isArray(order?.files);
}

function isFinal(answer: unknown): answer is FinalVerdict {
  const { kind, warning } = (answer ?? {}) as Partial<Record<'kind' | 'warning', unknown>>;
  return kind === 'pass' || ((kind === 'warn' || kind === 'stop') && typeof warning === 'object' && warning !== null);
}
