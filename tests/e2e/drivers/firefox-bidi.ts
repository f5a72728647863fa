import type { Browser } from 'puppeteer-core';

/** WebDriver BiDi as such: unlike Puppeteer's own pages it knows every tab, container and frame at any time. */
export interface Bidi {
  send<T>(method: string, params: Readonly<Record<string, unknown>>): Promise<T>;
  on(event: string, listener: (params: never) => void): void;
  off(event: string, listener: (params: never) => void): void;
  /** Runs an expression in the browser's own process, with all its rights. Values travel as JSON. */
  privileged<T>(expression: string): Promise<T>;
}

export interface BidiContext {
  readonly context: string;
  readonly url: string;
  readonly children: readonly BidiContext[] | null;
}

type Outcome =
  | { readonly type: 'success'; readonly result: { readonly value?: unknown } }
  | { readonly type: 'exception'; readonly exceptionDetails: { readonly text: string } };

interface Connection {
  send(method: string, params: unknown): Promise<{ result: unknown }>;
  on(event: string, listener: (params: never) => void): void;
  off(event: string, listener: (params: never) => void): void;
}

/** In ms; less than a test may take. */
const ANSWER_WITHIN = 50_000;
/** As much of what was asked as a person reads, in characters. */
const SAID = 300;

export function bidiOf(browser: Browser): Bidi {
  // Puppeteer has it, and keeps it out of its types.
  const { connection } = browser as unknown as { connection: Connection };
  /** A window of the browser's own, in which privileged code runs; asked for once, for it is used many times a second. */
  let own: Promise<string | undefined> | undefined;
  const ownWindow = () => {
    own ??= bidi
      .send<{ contexts: BidiContext[] }>('browsingContext.getTree', { 'moz:scope': 'chrome', maxDepth: 0 })
      .then(({ contexts }) => contexts[0]?.context);
    return own;
  };
  const bidi: Bidi = {
    send: async (method, params) =>
      (await answered(connection.send(method, params), `${method} ${JSON.stringify(params).slice(0, SAID)}`))
        .result as never,
    on: (event, listener) => connection.on(event, listener),
    off: (event, listener) => connection.off(event, listener),
    async privileged(expression) {
      const evaluate = async () =>
        bidi.send<Outcome>('script.evaluate', {
          expression: `(async () => JSON.stringify(await (${expression})))()`,
          target: { context: await ownWindow() },
          awaitPromise: true,
        });
      const outcome = await evaluate().catch((error) => {
        if (!isGone(error)) throw error;
        own = undefined;
        return evaluate();
      });
      return readOutcome(outcome);
    },
  };
  return bidi;
}

/** A test that waits for ever would end without a word of what it waited for. */
async function answered<T>(answer: Promise<T>, asked: string): Promise<T> {
  const silence = Promise.withResolvers<never>();
  const timer = setTimeout(() => silence.reject(new Error(`Firefox gave no answer to ${asked}`)), ANSWER_WITHIN);
  try {
    return await Promise.race([answer, silence.promise]);
  } finally {
    clearTimeout(timer);
  }
}

/** Whether what was asked of is a tab or frame that is no more; it does not come back. */
export const isGone = (error: unknown): boolean => error instanceof Error && error.message.includes('no such frame');

export function readOutcome<T>(outcome: Outcome): T {
  if (outcome.type === 'exception') throw new Error(outcome.exceptionDetails.text);
  const { value } = outcome.result;
  return (typeof value === 'string' ? JSON.parse(value) : undefined) as T;
}
