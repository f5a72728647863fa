import type { Decision, Transfer, TransferVerdict, Warning } from '../../guard/model.ts';
import type { PageMessage, RelayMessage } from './messages.ts';

/** What the relay needs from the background, none of which it trusts to be there. */
export interface GuardBackground {
  wake(): Promise<unknown>;
  ask(transfer: Transfer): Promise<TransferVerdict>;
  /** Tells whether uploads are stopped here, whatever was decided. */
  decided(transfer: Transfer, decision: Decision): Promise<{ readonly stops: boolean }>;
  broke(detail: string): Promise<unknown>;
}

export interface GuardRelayOptions {
  readonly background: GuardBackground;
  toPage(message: RelayMessage): void;
  /** Shows a warning and gives the decision, or `unshown` where the page would not let it stand. */
  warn(warning: Warning): Promise<Decision | 'unshown'>;
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
 * No verdict in time becomes a question to the person; anything else that goes wrong is no, and so is a stop, whatever
 * is answered to it. Warnings queue.
 */
export function createGuardRelay(options: GuardRelayOptions) {
  const { background, toPage } = options;
  let queue: Promise<unknown> = Promise.resolve();
  let woken = Number.NEGATIVE_INFINITY;

  /** A person is about to choose: a background that has to start does so while they look for their file. */
  function wake(): void {
    const now = performance.now();
    if (now - woken < AWAKE) return;
    woken = now;
    background.wake().catch(() => {});
  }

  async function judge(transfer: Transfer): Promise<{ allow: boolean; failed: boolean }> {
    const { files, text } = transfer;
    if (files.length === 0 && text && options.isOwn(text)) return { allow: true, failed: false };
    const verdict = await verdictOn(transfer);
    if (verdict?.kind === 'pass') return { allow: true, failed: false };
    if (!options.alive()) return { allow: false, failed: true };
    const warning = verdict?.warning ?? options.unchecked(transfer);
    const turn = queue.then(() => options.warn(warning));
    queue = turn.catch(() => {});
    const decision = await turn;
    if (decision === 'unshown') return { allow: false, failed: true };
    const told = inTime(background.decided(transfer, decision));
    if (decision.kind === 'cancel' || verdict?.kind === 'stop') return { allow: false, failed: false };
    // With a verdict not waited for: the person has decided, whether or not it can be written down. Without one, the
    // background may only have been late, and what is stopped here no answer to our own question lifts.
    const stopped = verdict === null && (await told)?.stops === true;
    return { allow: !stopped, failed: stopped };
  }

  /** The background's answer; null where there is none within its time. */
  function inTime<T>(answer: Promise<T>): Promise<T | null> {
    const late = new Promise<null>((resolve) => setTimeout(resolve, options.patience, null));
    return Promise.race([answer.catch(() => null), late]);
  }

  async function verdictOn(transfer: Transfer): Promise<TransferVerdict | null> {
    const answer = await inTime(background.ask(transfer));
    return isVerdict(answer) ? answer : null;
  }

  return {
    wake,
    receive(message: PageMessage): void {
      if (message.kind === 'opening') {
        wake();
        return;
      }
      if (message.kind === 'broke') {
        background.broke(message.detail).catch(() => {});
        return;
      }
      const { id, transfer } = message;
      toPage({ kind: 'heard', id });
      judge(transfer)
        .catch((error) => {
          background.broke(`${error}`).catch(() => {});
          return { allow: false, failed: true };
        })
        .then(({ allow, failed }) => toPage({ kind: 'verdict', id, allow, failed }));
    },
  };
}

function isVerdict(answer: unknown): answer is TransferVerdict {
  const { kind, warning } = (answer ?? {}) as Partial<Record<'kind' | 'warning', unknown>>;
  return kind === 'pass' || ((kind === 'warn' || kind === 'stop') && typeof warning === 'object' && warning !== null);
}
