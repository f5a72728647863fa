import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { uncheckedWarning } from '../../../../utils/guard/build-warning.ts';
import type { LookedFile } from '../../../../utils/guard/look/model.ts';
import type { Decision, Transfer, TransferVerdict, Warning } from '../../../../utils/guard/model.ts';
import type { RelayMessage } from '../../../../utils/page/guard/messages.ts';
import type { Looker } from '../../../../utils/page/guard/mount-looker.ts';
import { createGuardRelay } from '../../../../utils/page/guard/relay.ts';
import { file, transfer } from '../../guard/fixtures.ts';

const PATIENCE = 3_000;
const OWN = 'what was copied in this page';
const never = () => new Promise<never>(() => {});
const killed = () => Promise.reject(new Error('killed'));
const named = (name: string) => transfer(file({ name }));
const unchecked = (asked: Transfer): Warning => uncheckedWarning(asked, 'stapel.localhost', 'en');

let ask: (asked: Transfer, looked: readonly LookedFile[] | null) => Promise<TransferVerdict>;
let look: Looker['look'];
let readied: number;
/** Numbers of files that the person is told of as being looked into. */
let busy: number[];
let heard: RelayMessage[];
let decided: { transfer: Transfer; decision: Decision }[];
let broke: string[];
let cut: Decision[];
let woken: number;
let alive: boolean;
let tell: () => Promise<{ stops: boolean }>;
let rouse: () => Promise<unknown>;
/** Every warning shown, with what answers it. */
let shown: {
  warning: Warning;
  elsewhere: boolean;
  answer(outcome: Decision | 'unshown'): void;
  fail(error: Error): void;
}[];
let relay: ReturnType<typeof createGuardRelay>;

beforeEach(() => {
  vi.useFakeTimers();
  [heard, decided, broke, cut, shown, alive, woken] = [[], [], [], [], [], true, 0];
  [look, readied, busy] = [never, 0, []];
  rouse = async () => null;
  ask = async () => ({ kind: 'pass' });
  tell = async () => ({ stops: false });
  relay = createGuardRelay({
    background: {
      wake() {
        woken += 1;
        return rouse();
      },
      ask: (asked, looked) => ask(asked, looked),
      decided(asked, decision) {
        decided.push({ transfer: asked, decision });
        return tell();
      },
      cut: async (decision) => cut.push(decision),
      broke: async (detail) => broke.push(detail),
    },
    looker: {
      ready() {
        readied += 1;
      },
      look: (files, order) => look(files, order),
    },
    toPage: (message) => heard.push(message),
    warn: (warning, elsewhere) =>
      new Promise((resolve, reject) => {
        shown.push({ warning, elsewhere, answer: resolve, fail: reject });
      }),
    unchecked,
    busy(count, language) {
      expect(language).toBe('nl');
      busy.push(count);
      return () => void busy.pop();
    },
    isOwn: (text) => text === OWN,
    alive: () => alive,
    patience: PATIENCE,
  });
});
afterEach(() => vi.useRealTimers());

const settled = () => vi.advanceTimersByTimeAsync(0);
const take = async (id: number, asked: Transfer, elsewhere = false) => {
  relay.receive({ kind: 'ask', id, transfer: asked, elsewhere });
  await settled();
};
const answer = async (place: number, outcome: Decision | 'unshown') => {
  shown[place]?.answer(outcome);
  await settled();
};
const verdicts = () => heard.filter((message) => message.kind === 'verdict');
const verdict = (id: number, allow: boolean, failed = false) => ({ kind: 'verdict', id, allow, failed });
const warnOf = (kind: 'warn' | 'stop') => async (asked: Transfer) => ({ kind, warning: unchecked(asked) });

it('says at once that it has heard, and passes on what passes without a word to the person', async () => {
  await take(1, named('a'));
  expect(heard).toEqual([{ kind: 'heard', id: 1 }, verdict(1, true)]);
  expect(shown).toEqual([]);
  expect(decided).toEqual([]);
});

describe('a warning', () => {
  it.each([true, false])('is shown where the person is (%s: in another window)', async (elsewhere) => {
    ask = warnOf('warn');
    await take(1, named('a'), elsewhere);
    expect(shown.map((one) => one.elsewhere)).toEqual([elsewhere]);
  });

  it.each([
    [{ kind: 'go-on', reason: 'agreed' }, true],
    [{ kind: 'mine' }, true],
    [{ kind: 'cancel' }, false],
  ] as const)('%j → %s, and is told to the background', async (decision, allow) => {
    ask = warnOf('warn');
    await take(1, named('a'));
    expect(verdicts()).toEqual([]);
    await answer(0, decision);
    expect(verdicts()).toEqual([verdict(1, allow)]);
    expect(decided).toEqual([{ transfer: named('a'), decision }]);
  });

  it('that stops lets nothing through, whatever comes back', async () => {
    ask = warnOf('stop');
    await take(1, named('a'));
    await answer(0, { kind: 'go-on' });
    expect(verdicts()).toEqual([verdict(1, false)]);
    await take(2, named('a'));
    await answer(1, { kind: 'mine' });
    expect(verdicts().at(-1)).toEqual(verdict(2, false));
  });

  it('that could not be shown is no, and the person is told', async () => {
    ask = warnOf('warn');
    await take(1, named('a'));
    await answer(0, 'unshown');
    expect(verdicts()).toEqual([verdict(1, false, true)]);
    expect(decided).toEqual([]);
  });

  it('that breaks is no, the person is told, and the next one is still shown', async () => {
    ask = warnOf('warn');
    await take(1, named('a'));
    await take(2, named('b'));
    shown[0]?.fail(new Error('no document'));
    await settled();
    expect(verdicts()).toEqual([verdict(1, false, true)]);
    expect(broke).toEqual(['Error: no document']);
    await answer(1, { kind: 'go-on' });
    expect(verdicts().at(-1)).toEqual(verdict(2, true));
  });
});

describe('two transfers at once', () => {
  it.each([
    [{ kind: 'go-on' }, { kind: 'cancel' }],
    [{ kind: 'cancel' }, { kind: 'go-on' }],
  ] as const)('are asked about one after the other: %j, then %j', async (first, second) => {
    ask = warnOf('warn');
    await take(1, named('a'));
    await take(2, named('b'));
    expect(shown.map(({ warning }) => warning.files[0]?.name)).toEqual(['a']);
    await answer(0, first);
    expect(verdicts()).toEqual([verdict(1, first.kind === 'go-on')]);
    expect(shown.map(({ warning }) => warning.files[0]?.name)).toEqual(['a', 'b']);
    await answer(1, second);
    expect(verdicts().at(-1)).toEqual(verdict(2, second.kind === 'go-on'));
    expect(decided.map(({ transfer: asked }) => asked.files[0]?.name)).toEqual(['a', 'b']);
  });

  it('do not hold up one that passes', async () => {
    ask = warnOf('warn');
    await take(1, named('a'));
    ask = async () => ({ kind: 'pass' });
    await take(2, named('b'));
    expect(verdicts()).toEqual([verdict(2, true)]);
  });
});

describe('a background that gives no verdict', () => {
  it('in time: the person is asked then and not before, and told that nothing was looked at', async () => {
    ask = never;
    await take(1, named('a'));
    await vi.advanceTimersByTimeAsync(PATIENCE - 1);
    expect(shown).toEqual([]);
    await vi.advanceTimersByTimeAsync(1);
    expect(shown[0]?.warning).toMatchObject({ unchecked: true, stop: false, files: [{ name: 'a' }] });
    expect(verdicts()).toEqual([]);
  });

  it.each([
    [{ kind: 'go-on' }, true],
    [{ kind: 'cancel' }, false],
  ] as const)('the person decides: %j → %s', async (decision, allow) => {
    ask = never;
    await take(1, named('a'));
    await vi.advanceTimersByTimeAsync(PATIENCE);
    await answer(0, decision);
    expect(verdicts()).toEqual([verdict(1, allow)]);
  });

  it('too late: its pass changes nothing while the person is being asked', async () => {
    const late = Promise.withResolvers<TransferVerdict>();
    ask = () => late.promise;
    await take(1, named('a'));
    await vi.advanceTimersByTimeAsync(PATIENCE);
    late.resolve({ kind: 'pass' });
    await settled();
    expect(verdicts()).toEqual([]);
    await answer(0, { kind: 'cancel' });
    expect(verdicts()).toEqual([verdict(1, false)]);
  });

  it.each([
    ['killed', killed],
    ['nothing', async () => undefined],
    ['true', async () => true],
    ['a kind of no meaning', async () => ({ kind: 'fine' })],
    ['a warning without its text', async () => ({ kind: 'warn' })],
    ['a warning that is only text', async () => ({ kind: 'warn', warning: 'x' })],
  ])('but %s: the person is asked at once', async (_what, gives) => {
    ask = gives as typeof ask;
    await take(1, named('a'));
    expect(shown[0]?.warning.unchecked).toBe(true);
    expect(verdicts()).toEqual([]);
  });

  it.each([[{ kind: 'go-on' }], [{ kind: 'mine' }]] as const)(
    'but says after %j that uploads are stopped here: no, and the person is told',
    async (decision) => {
      ask = never;
      tell = async () => ({ stops: true });
      await take(1, named('a'));
      await vi.advanceTimersByTimeAsync(PATIENCE);
      await answer(0, decision);
      expect(verdicts()).toEqual([verdict(1, false, true)]);
    },
  );

  it('nor a word on the decision: the person is waited for no longer than that', async () => {
    [ask, tell] = [never, never];
    await take(1, named('a'));
    await vi.advanceTimersByTimeAsync(PATIENCE);
    await answer(0, { kind: 'go-on' });
    expect(verdicts()).toEqual([]);
    await vi.advanceTimersByTimeAsync(PATIENCE);
    expect(verdicts()).toEqual([verdict(1, true)]);
  });

  it('hears of a yes before the page gets its files, which may send them at once', async () => {
    const word = Promise.withResolvers<{ stops: boolean }>();
    ask = async () => ({ kind: 'warn', warning: unchecked(named('a')) });
    tell = () => word.promise;
    await take(1, named('a'));
    await answer(0, { kind: 'go-on' });
    expect(verdicts()).toEqual([]);
    word.resolve({ stops: false });
    await vi.advanceTimersByTimeAsync(0);
    expect(verdicts()).toEqual([verdict(1, true)]);
  });

  it('and cannot write the decision down either: that holds nothing up', async () => {
    [ask, tell] = [killed, killed];
    await take(1, named('a'));
    await answer(0, { kind: 'go-on' });
    expect(verdicts()).toEqual([verdict(1, true)]);
  });
});

it('left behind by an update lets nothing through, asks nothing, and has the person told', async () => {
  ask = killed;
  alive = false;
  await take(1, named('a'));
  expect(shown).toEqual([]);
  expect(verdicts()).toEqual([verdict(1, false, true)]);
});

describe('a chooser that opens', () => {
  const open = () => relay.receive({ kind: 'opening' });

  it('wakes the background, and says nothing to the page', async () => {
    open();
    await settled();
    expect([woken, readied]).toEqual([1, 1]);
    expect(heard).toEqual([]);
  });

  it('wakes it once in ten seconds, drags counted in, however often one opens', async () => {
    for (let time = 0; time < 10_000; time += 500) {
      open();
      relay.wake();
      await vi.advanceTimersByTimeAsync(500);
    }
    expect(woken).toBe(1);
    open();
    expect(woken).toBe(2);
  });

  it.each([
    ['does not answer', never],
    ['has been killed', killed],
  ])('keeps nothing waiting where the background %s', async (_what, answers) => {
    rouse = answers;
    open();
    await take(1, named('a'));
    expect(verdicts()).toEqual([verdict(1, true)]);
  });
});

it('passes on what broke', async () => {
  relay.receive({ kind: 'broke', detail: 'x' });
  await settled();
  expect(broke).toEqual(['x']);
});

describe('a verdict that wants a look', () => {
  const order = { files: [1], rules: [], pictures: [], within: 1_000 };
  const looked: readonly LookedFile[] = [
    { file: 1, ending: 'whole', labels: [], members: [], picture: null, findings: [] },
  ];
  const files = [new Blob(['x'])];
  let asked: (readonly LookedFile[] | null)[];

  beforeEach(() => {
    asked = [];
    ask = async (_, seen) => {
      asked.push(seen);
      return seen ? { kind: 'pass' } : { kind: 'look', order, language: 'nl' };
    };
    look = async () => looked;
  });
  const show = async (given: readonly Blob[]) => {
    relay.receive({ kind: 'files', id: 1, files: given });
    await settled();
  };

  it('asks for the files, looks, and asks again with what it saw', async () => {
    const seen: unknown[] = [];
    look = async (...given): Promise<readonly LookedFile[]> => {
      seen.push(given);
      expect(busy).toEqual([1]);
      return looked;
    };
    await take(1, named('a'));
    expect(heard).toEqual([
      { kind: 'heard', id: 1 },
      { kind: 'show', id: 1, files: [1] },
    ]);
    await show(files);
    expect(seen).toEqual([[files, order]]);
    expect(busy).toEqual([]);
    expect(asked).toEqual([null, looked]);
    expect(verdicts()).toEqual([verdict(1, true)]);
    expect(shown).toEqual([]);
  });

  it.each([
    ['no files come', null, looked],
    ['too few files come', [], looked],
    ['the looker is gone', files, null],
  ] as const)('asks the person where %s', async (_, given, saw) => {
    look = async () => saw;
    await take(1, named('a'));
    if (given) await show(given);
    else await vi.advanceTimersByTimeAsync(PATIENCE);
    expect(shown[0]?.warning.unchecked).toBe(true);
    expect(verdicts()).toEqual([]);
    await answer(0, { kind: 'cancel' });
    expect(verdicts()).toEqual([verdict(1, false)]);
  });

  it('asks the person where the second verdict wants one more', async () => {
    ask = async () => ({ kind: 'look', order, language: 'nl' });
    await take(1, named('a'));
    await show(files);
    expect(shown[0]?.warning.unchecked).toBe(true);
  });

  it('lets nobody hand in files for another transfer', async () => {
    await take(1, named('a'));
    relay.receive({ kind: 'files', id: 2, files });
    await settled();
    expect(asked).toEqual([null]);
  });
});

describe('an upload that was cut off', () => {
  const warning = unchecked(named('a'));

  it('is asked about after what is open, and what is said goes to the background', async () => {
    ask = warnOf('warn');
    await take(1, named('b'));
    void relay.cut(warning);
    await settled();
    expect(shown).toHaveLength(1);
    await answer(0, { kind: 'cancel' });
    expect(shown[1]?.warning).toBe(warning);
    await answer(1, { kind: 'go-on' });
    expect(cut).toEqual([{ kind: 'go-on' }]);
  });

  it('is left at that where the page takes the question away', async () => {
    void relay.cut(warning);
    await settled();
    await answer(0, 'unshown');
    expect(cut).toEqual([]);
  });
});
