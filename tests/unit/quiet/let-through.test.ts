import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Arrival,
  checkRule,
  type LetThroughDraft,
  type LetThroughRule,
  letsThrough,
  MOST_RULES,
  tryRule,
} from '../../../utils/quiet/let-through.ts';
import type { HeldNotification } from '../../../utils/quiet/model.ts';

const CHAT = 'acme.example/chat';
const MAIL = 'acme.example/mail';
const MINUTE = 60_000;

const arrival = (change: Partial<Arrival> = {}): Arrival => ({
  appId: CHAT,
  title: 'Fatima',
  body: 'De storing is terug',
  at: 100 * MINUTE,
  onCall: false,
  before: [],
  ...change,
});

describe('a rule by app', () => {
  it('lets through all of that app and nothing of another', () => {
    expect(letsThrough({ kind: 'app', appId: CHAT }, arrival())).toBe(true);
    expect(letsThrough({ kind: 'app', appId: MAIL }, arrival())).toBe(false);
  });
});

describe('a rule by word', () => {
  const rule = (text: string, appId: string | null = null) => ({ kind: 'text', text, appId }) as const;

  it.each([
    ['fatima', true],
    ['STORING', true],
    [' terug ', true],
    ['fátima', true],
    ['stor', true],
    ['joost', false],
    ['fatima de', false],
  ])('%j: %j', (text, through) => {
    expect(letsThrough(rule(text), arrival())).toBe(through);
  });

  it('may be of one app alone', () => {
    expect(letsThrough(rule('fatima', CHAT), arrival())).toBe(true);
    expect(letsThrough(rule('fatima', MAIL), arrival())).toBe(false);
  });

  it('finds what was said with accents by what is typed without', () => {
    expect(letsThrough(rule('een'), arrival({ body: 'ÉÉN ding' }))).toBe(true);
  });
});

describe('a rule by repetition', () => {
  const rule = { kind: 'repeat', appId: null, times: 3, minutes: 5 } as const;
  const at = 100 * MINUTE;

  it.each([
    ['the first', [], false],
    ['the second', [at - MINUTE], false],
    ['the third', [at - 2 * MINUTE, at - MINUTE], true],
    ['the third, at the edge', [at - 5 * MINUTE, at - MINUTE], true],
    ['the third, too late', [at - 5 * MINUTE - 1, at - MINUTE], false],
    ['one of the same moment', [at, at], true],
  ])('%s: %j', (_, before, through) => {
    expect(letsThrough(rule, arrival({ before }))).toBe(through);
  });

  it('says what a count by hand says', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: -70, max: 5 }), { maxLength: 20 }),
        fc.integer({ min: 2, max: 10 }),
        fc.integer({ min: 1, max: 60 }),
        (minutes, times, within) => {
          const before = minutes.map((minute) => at + minute * MINUTE);
          const count = minutes.filter((minute) => minute <= 0 && -minute <= within).length + 1;
          const draft = { kind: 'repeat', appId: null, times, minutes: within } as const;
          expect(letsThrough(draft, arrival({ before }))).toBe(count >= times);
        },
      ),
    );
  });
});

it('a rule for being on call counts while on call', () => {
  const rule = { kind: 'on-call', appId: CHAT } as const;
  expect(letsThrough(rule, arrival({ onCall: true }))).toBe(true);
  expect(letsThrough(rule, arrival())).toBe(false);
  expect(letsThrough(rule, arrival({ onCall: true, appId: MAIL }))).toBe(false);
});

describe('a rule is taken', () => {
  const ok: LetThroughDraft = { kind: 'text', appId: null, text: 'storing' };

  it.each<[LetThroughDraft, string | null]>([
    [ok, null],
    [{ kind: 'app', appId: CHAT }, null],
    [{ kind: 'app', appId: '' }, 'no-app'],
    [{ kind: 'text', appId: null, text: '  ' }, 'no-text'],
    [{ kind: 'text', appId: null, text: 'x'.repeat(100) }, null],
    [{ kind: 'text', appId: null, text: 'x'.repeat(101) }, 'too-long'],
    [{ kind: 'repeat', appId: null, times: 2, minutes: 60 }, null],
    [{ kind: 'repeat', appId: null, times: 1, minutes: 5 }, 'bad-times'],
    [{ kind: 'repeat', appId: null, times: 2.5, minutes: 5 }, 'bad-times'],
    [{ kind: 'repeat', appId: null, times: Number.NaN, minutes: 5 }, 'bad-times'],
    [{ kind: 'repeat', appId: null, times: 3, minutes: 61 }, 'bad-minutes'],
    [{ kind: 'on-call', appId: null }, null],
  ])('%j: %s', (draft, problem) => {
    expect(checkRule(draft, [])).toBe(problem);
  });

  it('once, and fifty of them', () => {
    const rule = (text: string): LetThroughRule => ({ kind: 'text', appId: null, text, id: text });
    expect(checkRule(ok, [rule(' Störing ')])).toBe('known');
    expect(checkRule({ ...ok, appId: CHAT } as LetThroughDraft, [rule('storing')])).toBe(null);
    const many = Array.from({ length: MOST_RULES }, (_, place) => rule(`${place}`));
    expect(checkRule(ok, many)).toBe('too-many');
  });
});

describe('a rule tried on what was kept', () => {
  let made = 0;
  const kept = (change: Partial<HeldNotification> = {}): HeldNotification => {
    made += 1;
    return {
      id: made,
      title: 'Fatima',
      body: '',
      tag: '',
      via: 'constructor',
      at: made * MINUTE,
      appId: CHAT,
      appName: 'Chat',
      orgId: 'acme.example',
      orgName: 'Acme',
      url: 'https://chat.acme.example/',
      texts: 'title',
      through: null,
      seen: true,
      ...change,
    };
  };
  const never = () => false;

  it('says which would have come through, and of how many that cannot be told', () => {
    const rows = [
      kept({ title: 'Storing' }),
      kept(),
      kept({ texts: 'all', body: 'een storing' }),
      kept({ texts: 'all', body: 'koffie' }),
      kept({ texts: 'counts', title: '' }),
      kept({ appId: MAIL }),
    ];
    const trial = tryRule({ kind: 'text', appId: CHAT, text: 'storing' }, rows, never);
    expect(trial).toEqual({ of: 6, through: [rows[0], rows[2]], unsure: 2 });
  });

  it('counts the same again by title or tag, within its app', () => {
    const rows = [
      kept(),
      kept({ appId: MAIL }),
      kept({ title: 'fatima' }),
      kept({ title: '', texts: 'counts', tag: 'mark' }),
      kept({ title: '', texts: 'counts', tag: 'mark' }),
      kept({ title: '', texts: 'counts' }),
    ];
    const trial = tryRule({ kind: 'repeat', appId: null, times: 2, minutes: 5 }, rows, never);
    expect(trial).toEqual({ of: 6, through: [rows[2], rows[4]], unsure: 2 });
  });

  it('asks the hours whether one was on call', () => {
    const rows = [kept(), kept(), kept()];
    const trial = tryRule({ kind: 'on-call', appId: null }, rows, (at) => at === rows[1]?.at);
    expect(trial).toEqual({ of: 3, through: [rows[1]], unsure: 0 });
  });
});
