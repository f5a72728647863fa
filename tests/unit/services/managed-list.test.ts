import { beforeEach, describe, expect, it } from 'vitest';
import { signRotation } from '../../../utils/policy/rotation.ts';
import { enrolmentCode, generateSigningKey, type SigningKey, signList } from '../../../utils/policy/sign.ts';
import type { ManagedValues } from '../../../utils/ports/managed.ts';
import type { Session } from '../../../utils/ports/session.ts';
import { acmeDocument } from '../policy/documents.ts';
import { ADDRESS, ORG, startEnrolment } from './list-fakes.ts';

const NEW_ADDRESS = 'https://lists.acme.example/allowed-services.jws';
const OTHER_ORG = { org: { id: 'bolwerk.example', name: 'Bolwerk' } };

let acme: Awaited<ReturnType<typeof startEnrolment>>;
beforeEach(async () => {
  acme = await startEnrolment();
});

const newApp = {
  workApps: [...(acmeDocument().workApps as object[]), { id: 'new', name: 'New', hosts: ['n.acme.example'] }],
};
const noApps = { workApps: [] };
const codeAt = (url: string, key: Pick<SigningKey, 'thumbprint'> = acme.key) => enrolmentCode(url, key);
const current = () => acme.lists.of(ORG);
const problem = () => acme.managed.problem();

async function adopt(change: Record<string, unknown> = {}) {
  await acme.serve(change);
  await acme.enrolment.read({ code: acme.code });
  await acme.enrolment.adopt(null);
  acme.world.asked.length = 0;
}

/** `from` vouches for `to` until long after the test. */
const rotation = (from: SigningKey, to: SigningKey) =>
  signRotation({
    org: 'acme.example',
    from,
    to: to.thumbprint,
    issued: '2026-11-01T00:00:00Z',
    retires: '2028-01-01T00:00:00Z',
  });

describe('with no list in force', () => {
  it('managed values are an offer and no more, whatever else happens', async () => {
    await acme.serve();
    await acme.manage({ enrolmentCode: acme.code });
    expect(acme.world.asked).toEqual([]);
    expect(await acme.enrolment.read({ managed: true })).toMatchObject({ value: { source: { url: ADDRESS } } });
    await acme.enrolment.follow();
    await acme.enrolment.check(ORG);
    expect(await current()).toBeNull();
    expect(await acme.enrolment.adopt(null)).toMatchObject({ ok: true });
    expect(acme.world.asked).toEqual([ADDRESS]);
  });

  it('a text needs no request, neither at first nor later', async () => {
    await acme.manage({ enrolmentCode: acme.code, list: await acme.sign() });
    expect(await acme.enrolment.read({ managed: true })).toMatchObject({ value: { source: { kind: 'managed' } } });
    await acme.enrolment.adopt(null);
    expect(await acme.enrolment.check(ORG)).toMatchObject({ ok: true });
    expect(acme.world.asked).toEqual([]);
  });

  it('a text alone is taken from any signer, who is shown', async () => {
    await acme.manage({ list: await acme.sign({}, acme.otherKey) });
    expect(await acme.enrolment.read({ managed: true })).toMatchObject({
      value: { thumbprint: acme.otherKey.thumbprint },
    });
  });

  it.each([
    ['no code', { enrolmentCode: 'hello' }, 'bad-code'],
    ['an address in the clear', { enrolmentCode: `http://it.acme.example/#${'x'.repeat(43)}` }, 'insecure-url'],
    ['a number', { enrolmentCode: 7 }, 'bad-code'],
    ['a nested code', { enrolmentCode: { url: 'x' } }, 'bad-code'],
    ['a script', { enrolmentCode: `javascript:alert(1)#${'x'.repeat(43)}` }, 'bad-code'],
    ['no list', { list: 'hello' }, 'not-signed'],
    ['a list of numbers', { list: [1, 2] }, 'not-signed'],
    ['a list without end', { list: 'x'.repeat(4 * 1024 * 1024) }, 'too-large'],
  ])('%s is refused without a request, in its own sentence', async (_what, values, kind) => {
    await acme.manage(values);
    expect(await acme.enrolment.read({ managed: true })).toMatchObject({ ok: false, problem: { kind } });
    expect(acme.world.asked).toEqual([]);
    expect(acme.stored).toEqual({});
  });

  it('a text by another key than the code names is refused', async () => {
    await acme.manage({ enrolmentCode: acme.code, list: await acme.sign({}, acme.otherKey) });
    expect(await acme.enrolment.read({ managed: true })).toMatchObject({ problem: { kind: 'wrong-key' } });
  });

  it.each([[{}], [{ enrolmentCode: '' }], [{ enrolmentCode: undefined, list: '' }], [{ other: 'x' } as ManagedValues]])(
    '%j is nothing',
    async (values) => {
      await acme.manage(values);
      expect(await acme.managed.facts()).toEqual({ mark: '', code: null, text: null, keys: [] });
      expect(await acme.enrolment.read({ managed: true })).toEqual({ ok: false, problem: { kind: 'no-offer' } });
    },
  );
});

describe('a newer text', () => {
  it('is in force at once where it asks for no new host, and the address stays', async () => {
    await adopt();
    await acme.manage({ list: await acme.sign({ seq: 43, ...noApps }) });
    expect(await current()).toMatchObject({ policy: { seq: 43 }, source: { url: ADDRESS } });
    expect(acme.journal.events.at(-1)).toMatchObject({ kind: 'list-updated', from: 42, seq: 43 });
    expect(acme.world.asked).toEqual([]);
  });

  it('waits where it does, is not asked for twice, and outlasts a look at the address', async () => {
    await adopt();
    await acme.manage({ list: await acme.sign({ seq: 43, ...newApp }) });
    expect(await current()).toMatchObject({ policy: { seq: 42 } });
    expect(await acme.enrolment.waiting()).toMatchObject([{ policy: { seq: 43 } }]);
    await acme.enrolment.check(ORG);
    const { enrolment } = acme.wake();
    await enrolment.follow();
    expect(await enrolment.waiting()).toMatchObject([{ policy: { seq: 43 } }]);
    const [{ digest } = { digest: '' }] = await enrolment.waiting();
    expect(await enrolment.adopt(digest)).toMatchObject({ value: { policy: { seq: 43 }, source: { url: ADDRESS } } });
  });

  it('does not push aside a newer one that waits', async () => {
    await adopt();
    await acme.serve({ seq: 44, ...newApp });
    await acme.enrolment.check(ORG);
    await acme.manage({ list: await acme.sign({ seq: 43, ...newApp }) });
    expect(await acme.enrolment.waiting()).toMatchObject([{ policy: { seq: 44 } }]);
  });

  it('is read at the start of the background too, where the browser told nothing', async () => {
    await adopt();
    acme.world.managed = { list: await acme.sign({ seq: 43, ...noApps }) };
    const { enrolment, lists } = acme.wake();
    await enrolment.follow();
    expect(await lists.of(ORG)).toMatchObject({ policy: { seq: 43 } });
  });

  it('that is only older is what remains, and is not spoken of', async () => {
    await adopt();
    await acme.manage({ list: await acme.sign({ seq: 41 }) });
    expect([await problem(), (await current())?.policy.seq]).toEqual([null, 42]);
  });

  it.each([
    ['of another organisation', () => acme.sign({ ...OTHER_ORG, seq: 99 }), 'other-organisation'],
    ['by another key', () => acme.sign({ seq: 43 }, acme.otherKey), 'wrong-key'],
    ['changed under its number', () => acme.sign({ signIn: [] }), 'older'],
    [
      'expired',
      () => acme.sign({ seq: 43, issued: '2020-01-01T00:00:00Z', expires: '2020-02-01T00:00:00Z' }),
      'expired',
    ],
    ['no list', async () => 'hello', 'not-signed'],
  ])('%s changes nothing, and is told once', async (_what, sign, kind) => {
    await adopt();
    const before = await current();
    await acme.manage({ list: await sign() });
    await acme.enrolment.follow();
    expect(await current()).toEqual(before);
    expect(await problem()).toMatchObject({ kind });
    expect(acme.journal.events.filter((event) => event.kind === 'list-refused')).toEqual([
      { kind: 'list-refused', problem: kind },
    ]);
    await acme.manage({});
    expect(await problem()).toBeNull();
    expect(acme.stored.managedProblem).toBeUndefined();
  });
});

describe('a code with another address', () => {
  it('moves the list by its own key, at the next check', async () => {
    await adopt();
    await acme.manage({ enrolmentCode: codeAt(NEW_ADDRESS) });
    expect([acme.world.asked, (await current())?.source]).toEqual([[], { kind: 'url', url: ADDRESS }]);
    await acme.enrolment.check(ORG);
    expect(await current()).toMatchObject({ policy: { seq: 42 }, source: { kind: 'url', url: NEW_ADDRESS } });
    expect(acme.world.asked).toEqual([NEW_ADDRESS]);
    expect(acme.journal.events.at(-1)).toEqual({ kind: 'list-moved', orgName: 'Acme BV', host: 'lists.acme.example' });
    expect(await acme.managed.nextAddress((await current()) as never, await acme.lists.all())).toBeNull();
  });

  it('takes a newer list along, at once or to wait', async () => {
    await adopt();
    await acme.manage({ enrolmentCode: codeAt(NEW_ADDRESS) });
    await acme.serve({ seq: 43, ...newApp });
    await acme.enrolment.check(ORG);
    expect(await current()).toMatchObject({ policy: { seq: 42 }, source: { url: NEW_ADDRESS } });
    expect(await acme.enrolment.waiting()).toMatchObject([{ policy: { seq: 43 } }]);
    await acme.manage({ enrolmentCode: codeAt(`${NEW_ADDRESS}?2`) });
    await acme.serve({ seq: 44, ...noApps });
    await acme.enrolment.check(ORG);
    expect(await current()).toMatchObject({ policy: { seq: 44 }, source: { url: `${NEW_ADDRESS}?2` } });
  });

  it('gives an address to a list from a file', async () => {
    await acme.enrolment.read({ fileName: 'list.jws', text: await acme.sign() });
    await acme.enrolment.adopt(null);
    await acme.serve();
    await acme.manage({ enrolmentCode: acme.code });
    await acme.enrolment.check(ORG);
    expect(await current()).toMatchObject({ source: { kind: 'url', url: ADDRESS } });
  });

  it('moves it by a key before its own, by one that leads to it, and by one that it leads to', async () => {
    const [before, after] = await Promise.all([generateSigningKey(), generateSigningKey()]);
    await adopt();
    const serve = async (key: SigningKey, rotations: readonly string[], seq = 42) => {
      const text = await signList(acmeDocument({ seq }), key, rotations);
      acme.world.answer = { kind: 'text', text, asksAlike: false };
    };
    await serve(acme.key, [await rotation(before, acme.key)]);
    await acme.manage({ enrolmentCode: codeAt(`${NEW_ADDRESS}?leads`, before) });
    await acme.enrolment.check(ORG);
    expect(await current()).toMatchObject({ source: { url: `${NEW_ADDRESS}?leads` }, thumbprint: acme.key.thumbprint });
    // Known from now on, also once the list does not carry the statement any more.
    await serve(acme.key, []);
    await acme.manage({ enrolmentCode: codeAt(`${NEW_ADDRESS}?former`, before) });
    await acme.enrolment.check(ORG);
    expect(await current()).toMatchObject({ source: { url: `${NEW_ADDRESS}?former` } });
    await serve(after, [await rotation(acme.key, after)], 1);
    await acme.manage({ enrolmentCode: codeAt(`${NEW_ADDRESS}?next`, after) });
    await acme.enrolment.check(ORG);
    expect(await current()).toMatchObject({ source: { url: `${NEW_ADDRESS}?next` }, thumbprint: after.thumbprint });
    expect(await acme.managed.vouchesFor((await current()) as never)).toBe(true);
  });

  it('of another organisation changes nothing, is told, and does not keep the own address from being asked', async () => {
    await adopt();
    const before = await current();
    await acme.serve(OTHER_ORG, acme.otherKey);
    await acme.manage({ enrolmentCode: codeAt(NEW_ADDRESS, acme.otherKey) });
    acme.world.now += 1_000;
    await acme.enrolment.check(ORG);
    expect(acme.world.asked).toEqual([NEW_ADDRESS, ADDRESS]);
    expect(await problem()).toMatchObject({ kind: 'other-organisation', have: 'Acme BV', got: 'Bolwerk' });
    expect((await current())?.source).toEqual(before?.source);
    expect((await current())?.digest).toBe(before?.digest);
    expect(await acme.managed.nextAddress((await current()) as never, await acme.lists.all())).toMatchObject({
      tried: true,
    });
    // Not forgotten at the next start.
    const { enrolment, managed } = acme.wake();
    await enrolment.follow();
    expect(await managed.problem()).toMatchObject({ kind: 'other-organisation' });
  });

  it('by a key that nothing leads to does not move it', async () => {
    await adopt();
    await acme.serve({ seq: 43 }, acme.otherKey);
    await acme.manage({ enrolmentCode: codeAt(NEW_ADDRESS, acme.otherKey) });
    await acme.enrolment.check(ORG);
    expect([await problem(), (await current())?.source]).toEqual([
      { kind: 'wrong-key', expected: acme.key.thumbprint, found: acme.otherKey.thumbprint },
      { kind: 'url', url: ADDRESS },
    ]);
  });

  it('that does not stand there never takes the list back', async () => {
    await adopt();
    await acme.serve({ seq: 41 });
    await acme.manage({ enrolmentCode: codeAt(NEW_ADDRESS) });
    await acme.enrolment.check(ORG);
    expect(await problem()).toMatchObject({ kind: 'older' });
    expect((await current())?.source).toEqual({ kind: 'url', url: ADDRESS });
  });

  it('is forgotten with the list', async () => {
    await adopt();
    await acme.manage({ enrolmentCode: 'hello' });
    expect(await problem()).toEqual({ kind: 'bad-code' });
    await acme.enrolment.leave(ORG);
    expect(acme.stored.managedProblem).toBeUndefined();
    expect(await current()).toBeNull();
  });
});

describe('whether managed storage vouches for the list', () => {
  const vouched = async () => acme.managed.vouchesFor((await current()) as never);

  it.each([
    ['nothing', async () => ({}), false],
    ['its code', async () => ({ enrolmentCode: acme.code }), true],
    ['a code at another address', async () => ({ enrolmentCode: codeAt(NEW_ADDRESS) }), true],
    ['its text', async () => ({ list: await acme.sign({ seq: 7 }) }), true],
    ['a code of another key', async () => ({ enrolmentCode: codeAt(ADDRESS, acme.otherKey) }), false],
    ['a text by another key', async () => ({ list: await acme.sign({}, acme.otherKey) }), false],
    ['a text that names the key but is not signed by it', async () => ({ list: forged(await acme.sign()) }), false],
    ['half a code', async () => ({ enrolmentCode: acme.code.slice(0, -1) }), false],
  ])('%s', async (_what, values, expected) => {
    await adopt();
    await acme.manage(await values());
    expect(await vouched()).toBe(expected);
  });

  describe('right after the browser’s start, with values that are still to come', () => {
    const startAgain = async () => {
      await adopt({ arrangement: 'COPE', guard: { action: 'stop' } });
      expect(await acme.managed.stopsFor((await current()) as never)).toBe(false);
      await acme.manage({ enrolmentCode: acme.code });
      expect(await acme.managed.stopsFor((await current()) as never)).toBe(true);
      for (const key of Object.keys(acme.sessionValues)) delete acme.sessionValues[key as keyof Session];
      acme.world.managed = {};
      const { managed } = acme.wake();
      return { managed, stops: async () => managed.stopsFor((await current()) as never) };
    };

    it('goes by the last ones, for a while, over more than one life of the background', async () => {
      const { managed, stops } = await startAgain();
      expect([await stops(), (await managed.facts()).mark]).toEqual([true, '']);
      acme.world.now += 20_000;
      const next = acme.wake();
      expect(await next.managed.stopsFor((await current()) as never)).toBe(true);
      acme.world.now += 10_000;
      expect([await stops(), await next.managed.stopsFor((await current()) as never)]).toEqual([false, false]);
      await acme.wake().managed.facts();
      expect(acme.stored.managedKeys).toBeUndefined();
    });

    it('ends with the first word of the browser', async () => {
      const { stops } = await startAgain();
      expect(await stops()).toBe(true);
      await acme.manage({});
      expect([await stops(), acme.stored.managedKeys]).toEqual([false, undefined]);
    });

    it('is not drawn out by a clock that is set back', async () => {
      const { managed } = await startAgain();
      await managed.facts();
      acme.world.now -= 1_000_000;
      expect(await acme.wake().managed.stopsFor((await current()) as never)).toBe(false);
    });
  });

  describe('that the browser is silent about after its start', () => {
    const startSilent = () => {
      const silence = Promise.withResolvers<void>();
      acme.world.silence = silence.promise;
      acme.world.managedReads = 0;
      const { managed } = acme.wake();
      let told = 0;
      managed.onChanged(() => {
        told += 1;
      });
      return { managed, speak: silence.resolve, told: () => told };
    };

    it('keeps nobody waiting, and is taken up when it comes', async () => {
      await adopt();
      acme.world.managed = { enrolmentCode: acme.code };
      const { managed, speak, told } = startSilent();
      expect(await managed.facts()).toMatchObject({ mark: '', code: null });
      expect(await managed.vouchesFor((await current()) as never)).toBe(false);
      speak();
      await expect.poll(told).toBe(1);
      expect(await managed.vouchesFor((await current()) as never)).toBe(true);
    });

    it('holds what it stopped before, however long that lasts, and then goes by its word', async () => {
      await adopt({ arrangement: 'COPE', guard: { action: 'stop' } });
      await acme.manage({ enrolmentCode: acme.code });
      expect(await acme.managed.stopsFor((await current()) as never)).toBe(true);
      acme.world.managed = {};
      const { managed, speak, told } = startSilent();
      const stops = async () => managed.stopsFor((await current()) as never);
      expect(await stops()).toBe(true);
      acme.world.now += 3_600_000;
      expect(await stops()).toBe(true);
      speak();
      await expect.poll(async () => (await managed.facts()).keysUntil).toBeLessThan(Number.POSITIVE_INFINITY);
      expect([await stops(), told()]).toEqual([true, 0]);
      acme.world.now += 3_600_000;
      expect(await stops()).toBe(false);
    });

    it.each([
      ['after the first question', true],
      ['before it', false],
    ])('that it then says is gone, %s, is gone at once, and that is told', async (_when, askedBefore) => {
      await adopt({ arrangement: 'COPE', guard: { action: 'stop' } });
      await acme.manage({ enrolmentCode: acme.code });
      expect(await acme.managed.stopsFor((await current()) as never)).toBe(true);
      const { managed, speak, told } = startSilent();
      const first = askedBefore ? managed.facts() : null;
      const changed = acme.manage({});
      await first;
      const stops = async () => managed.stopsFor((await current()) as never);
      if (!askedBefore) expect(await stops()).toBe(true);
      speak();
      await changed;
      await expect.poll(stops).toBe(false);
      expect(told()).toBeGreaterThan(0);
    });
  });

  it('is read once, and anew when it changes', async () => {
    await adopt();
    const { managed } = acme.wake();
    acme.world.managedReads = 0;
    for (let time = 0; time < 5; time++) await managed.vouchesFor((await current()) as never);
    expect(acme.world.managedReads).toBe(1);
    await acme.manage({ enrolmentCode: acme.code });
    expect(await managed.vouchesFor((await current()) as never)).toBe(true);
    expect(acme.world.managedReads).toBe(2);
  });
});

/** Another document under the same signature. */
function forged(jws: string): string {
  const [header, , signature] = jws.split('.');
  return [header, Buffer.from('{"schema":1}').toString('base64url'), signature].join('.');
}
