import { beforeEach, describe, expect, it, vi } from 'vitest';
import { needsOf } from '../../../utils/policy/needs.ts';
import { signRotation } from '../../../utils/policy/rotation.ts';
import { signList } from '../../../utils/policy/sign.ts';
import { acmeDocument } from '../policy/documents.ts';
import { ADDRESS, ORG, startEnrolment } from './list-fakes.ts';

let acme: Awaited<ReturnType<typeof startEnrolment>>;
beforeEach(async () => {
  acme = await startEnrolment();
});

/** Reads and adopts the list that is served, as the welcome page does. */
async function adopt(change: Record<string, unknown> = {}) {
  await acme.serve(change);
  await acme.enrolment.read({ code: acme.code });
  const result = await acme.enrolment.adopt(null);
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  return result.value;
}

/** The list of another organisation, by another key, from a file. */
async function adoptBolwerk(seq = 1) {
  const org = { id: 'bolwerk.example', name: 'Bolwerk' };
  const apps = [{ id: 'mail', name: 'Post', hosts: ['mail.bolwerk.example'] }];
  const text = await acme.sign({ seq, org, workApps: apps }, acme.otherKey);
  await acme.enrolment.read({ fileName: 'bolwerk.jws', text });
  const result = await acme.enrolment.adopt(null);
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  return result.value;
}

const newApp = (host: string) => ({
  workApps: [...(acmeDocument().workApps as object[]), { id: 'new', name: 'New', hosts: [host] }],
});

describe('reading a list', () => {
  it('offers it and puts nothing in force', async () => {
    await acme.serve();
    const result = await acme.enrolment.read({ code: acme.code });
    expect(result).toMatchObject({ ok: true, value: { policy: { seq: 42 }, source: { kind: 'url', url: ADDRESS } } });
    expect(acme.stored).toEqual({ lastRequestAt: acme.world.now });
    expect(await acme.lists.of(ORG)).toBeNull();
    expect(acme.world.asked).toEqual([ADDRESS]);
  });

  it('asks for nothing where the code is no code', async () => {
    expect(await acme.enrolment.read({ code: 'hello' })).toEqual({ ok: false, problem: { kind: 'bad-code' } });
    const insecure = acme.code.replace('https', 'http');
    expect(await acme.enrolment.read({ code: insecure })).toEqual({ ok: false, problem: { kind: 'insecure-url' } });
    expect(acme.world.asked).toEqual([]);
    expect(acme.stored).toEqual({});
  });

  it('says what is wrong and stores nothing of it', async () => {
    await acme.serve({ workApps: [{ id: 'all', name: 'All', hosts: ['*'] }] });
    expect(await acme.enrolment.read({ code: acme.code })).toEqual({
      ok: false,
      problem: { kind: 'claims-too-much', rule: '*' },
    });
    await acme.serve({}, acme.otherKey);
    expect(await acme.enrolment.read({ code: acme.code })).toMatchObject({ problem: { kind: 'wrong-key' } });
    acme.world.answer = { kind: 'too-large', bytes: 9, limit: 3 };
    expect(await acme.enrolment.read({ code: acme.code })).toEqual({ ok: false, problem: acme.world.answer });
    expect(acme.sessionValues).toEqual({});
    expect(acme.stored.lists).toBeUndefined();
  });

  it('takes a file, with its key or without', async () => {
    const file = { fileName: 'list.jws', text: await acme.sign() };
    const { thumbprint } = acme.key;
    expect(await acme.enrolment.read(file)).toMatchObject({ value: { thumbprint, source: { name: 'list.jws' } } });
    expect(await acme.enrolment.read({ ...file, thumbprint })).toMatchObject({ ok: true });
    const wrong = await acme.enrolment.read({ ...file, thumbprint: acme.otherKey.thumbprint });
    expect(wrong).toMatchObject({ problem: { kind: 'wrong-key' } });
    expect(await acme.enrolment.read({ ...file, thumbprint: 'x' })).toMatchObject({ problem: { kind: 'bad-code' } });
    expect(acme.world.asked).toEqual([]);
  });
});

describe('adopting a list', () => {
  it('puts the one read last in force, writes it down, and tells everyone before it is done', async () => {
    const told: (number | undefined)[] = [];
    acme.lists.onChanged(async () => told.push((await acme.lists.of(ORG))?.policy.seq));
    const list = await adopt();
    expect(told).toEqual([42]);
    expect(acme.stored.lists?.[0]).toEqual(list);
    expect(list).toMatchObject({ adoptedAt: acme.world.now, thumbprint: acme.key.thumbprint });
    expect(acme.journal.events).toEqual([{ kind: 'list-adopted', orgName: 'Acme BV', seq: 42 }]);
    expect(acme.sessionValues.offer).toBeUndefined();
    expect(acme.world.bumps).toBeGreaterThan(0);
  });

  it('survives the background that read it', async () => {
    await acme.serve();
    await acme.enrolment.read({ code: acme.code });
    expect(await acme.wake().enrolment.adopt(null)).toMatchObject({ ok: true });
  });

  it('is adopted again after a background that was stopped at it, and has one row in the history', async () => {
    await acme.serve();
    await acme.enrolment.read({ code: acme.code });
    const set = vi.spyOn(acme.settings, 'set').mockRejectedValue(new Error('stopped'));
    await acme.enrolment.adopt(null).catch(() => {});
    set.mockRestore();
    expect(acme.stored.lists).toBeUndefined();
    expect(await acme.wake().enrolment.adopt(null)).toMatchObject({ ok: true });
    expect(acme.history.entries.map(({ how }) => how)).toEqual(['adopted']);
  });

  it('has nothing to adopt where nothing was read, or something else was', async () => {
    const none = { ok: false, problem: { kind: 'no-offer' } };
    expect(await acme.enrolment.adopt(null)).toEqual(none);
    await acme.serve();
    await acme.enrolment.read({ code: acme.code });
    expect(await acme.enrolment.adopt('another digest')).toEqual(none);
  });

  it('does not go back with an offer that was overtaken', async () => {
    await adopt();
    await acme.serve({ seq: 43 });
    await acme.enrolment.read({ code: acme.code });
    const offer = acme.sessionValues.offer;
    await acme.serve({ seq: 44 });
    await acme.enrolment.check(ORG);
    if (offer) acme.sessionValues.offer = offer;
    expect(await acme.enrolment.adopt(null)).toEqual({ ok: false, problem: { kind: 'older', have: 44, got: 43 } });
    expect(acme.stored.lists?.[0]?.policy.seq).toBe(44);
  });
});

describe('checking for a newer list', () => {
  it('needs a list', async () => {
    expect(await acme.enrolment.check(ORG)).toEqual({ ok: false, problem: { kind: 'no-list' } });
    expect(acme.world.asked).toEqual([]);
  });

  it('never asks for a list that came from a file', async () => {
    await acme.enrolment.read({ fileName: 'list.jws', text: await acme.sign() });
    await acme.enrolment.adopt(null);
    expect(await acme.enrolment.check(ORG)).toMatchObject({ ok: true });
    expect(acme.world.asked).toEqual([]);
  });

  it('notes the time where nothing is new, and changes nothing else', async () => {
    const list = await adopt();
    acme.world.now += 1000;
    expect(await acme.enrolment.check(ORG)).toEqual({ ok: true, value: { ...list, checkedAt: acme.world.now } });
    expect(acme.journal.events).toHaveLength(1);
  });

  it('applies at once what needs no new host, also where the employee refused hosts before', async () => {
    await adopt();
    await acme.serve({ seq: 43, signIn: ['login.acme.example', 'sso.acme.example'] });
    expect(await acme.enrolment.check(ORG)).toMatchObject({ ok: true, value: { policy: { seq: 43 } } });
    expect(acme.journal.events.at(-1)).toEqual({ kind: 'list-updated', orgName: 'Acme BV', seq: 43, from: 42 });
  });

  it('asks only for what has changed after an answer that names nobody, and never otherwise', async () => {
    await adopt();
    const asked = async (asksAlike: boolean) => {
      acme.world.asked.length = 0;
      acme.world.answer = { kind: 'text', text: await acme.sign(), asksAlike };
      await acme.wake().enrolment.check(ORG);
      return acme.world.asked[0];
    };
    expect(await asked(true)).toBe(ADDRESS);
    expect(await asked(true)).toBe(`${ADDRESS} if changed`);
    expect(await asked(false)).toBe(`${ADDRESS} if changed`);
    expect(await asked(true)).toBe(ADDRESS);
    acme.world.answer = { kind: 'unreachable', detail: 'timeout' };
    await acme.enrolment.check(ORG);
    expect(await asked(true)).toBe(ADDRESS);
  });

  it('follows a key that the one before it vouches for, and remembers both', async () => {
    await adopt();
    const statement = await signRotation({
      org: 'acme.example',
      from: acme.key,
      to: acme.otherKey.thumbprint,
      issued: '2026-12-01T00:00:00Z',
      retires: '2027-03-01T00:00:00Z',
    });
    // The same document, signed anew: the key is what changes.
    const text = await signList(acmeDocument(), acme.otherKey, [statement]);
    acme.world.answer = { kind: 'text', text, asksAlike: false };
    expect(await acme.enrolment.check(ORG)).toMatchObject({
      ok: true,
      value: { thumbprint: acme.otherKey.thumbprint },
    });
    expect(acme.stored.lists?.[0]?.formerKeys).toMatchObject([{ thumbprint: acme.key.thumbprint }]);
    expect(acme.history.entries[0]).toMatchObject({ how: 'followed', newKey: true, changes: [] });
    await acme.serve({ seq: 1 }, acme.otherKey);
    expect(await acme.wake().enrolment.check(ORG)).toMatchObject({ problem: { kind: 'older' } });
    await acme.serve({ seq: 43 }, acme.otherKey);
    expect(await acme.wake().enrolment.check(ORG)).toMatchObject({ value: { policy: { seq: 43 } } });
  });

  it('knows who signed what is in force, were the background stopped as it comes into force', async () => {
    await adopt();
    await acme.serve({ seq: 43 });
    const put = acme.settings.set;
    const set = vi.spyOn(acme.settings, 'set').mockImplementation(async (key, value) => {
      if (key === 'lists') throw new Error('stopped');
      await put(key, value);
    });
    await acme.enrolment.check(ORG).catch(() => {});
    set.mockRestore();
    expect(acme.history.entries[0]).toMatchObject({ how: 'followed', seq: 43 });
    expect(acme.stored.lists?.[0]?.policy.seq).toBe(42);
  });

  it('remembers each list that counted, by whom it was signed, and what was new in it', async () => {
    await adopt();
    await acme.serve({ seq: 43, signIn: ['login.acme.example', 'sso.acme.example'] });
    await acme.enrolment.check(ORG);
    await acme.enrolment.leave(ORG);
    expect(acme.history.entries).toMatchObject([
      { how: 'left', seq: 43, changes: [] },
      { how: 'followed', seq: 43, newKey: false, thumbprint: acme.key.thumbprint },
      { how: 'adopted', seq: 42, changes: [], orgName: 'Acme BV' },
    ]);
    expect(acme.history.entries[1]?.changes).toContainEqual({
      kind: 'sign-in',
      added: ['sso.acme.example'],
      removed: [],
    });
  });

  it('lets what needs a new host wait, over a stop of the browser, until it is adopted', async () => {
    await adopt();
    await acme.serve({ seq: 43, ...newApp('new.acme.example') });
    expect(await acme.enrolment.check(ORG)).toMatchObject({ ok: true, value: { policy: { seq: 42 } } });
    const { enrolment } = acme.wake();
    const [update] = await enrolment.waiting();
    expect(update?.policy.seq).toBe(43);
    expect(await enrolment.adopt(null)).toMatchObject({ ok: false });
    expect(await enrolment.adopt(update?.digest ?? '')).toMatchObject({ ok: true, value: { policy: { seq: 43 } } });
    expect(await enrolment.waiting()).toEqual([]);
  });

  it('does not let wait what asks for a host that is granted already', async () => {
    await adopt();
    acme.permissions.origins.add('*://new.acme.example/*');
    await acme.serve({ seq: 43, ...newApp('new.acme.example') });
    expect(await acme.enrolment.check(ORG)).toMatchObject({ ok: true, value: { policy: { seq: 43 } } });
  });

  it('drops a waiting update when the organisation takes it back for the list in force', async () => {
    await adopt();
    await acme.serve({ seq: 43, ...newApp('new.acme.example') });
    await acme.enrolment.check(ORG);
    await acme.serve();
    await acme.enrolment.check(ORG);
    expect(await acme.enrolment.waiting()).toEqual([]);
  });

  it.each([
    [
      'a changed document',
      async () => ({ kind: 'text', text: (await acme.sign()).replace(/\.e/, '.f'), asksAlike: false }) as const,
      'forged',
    ],
    [
      'another key',
      async () => ({ kind: 'text', text: await acme.sign({ seq: 43 }, acme.otherKey), asksAlike: false }) as const,
      'wrong-key',
    ],
    [
      'an older list',
      async () => ({ kind: 'text', text: await acme.sign({ seq: 7 }), asksAlike: false }) as const,
      'older',
    ],
    [
      'a broken list',
      async () => ({ kind: 'text', text: await acme.sign({ seq: 43, schema: 9 }), asksAlike: false }) as const,
      'malformed',
    ],
    ['a web page', async () => ({ kind: 'text', text: '<!doctype html>', asksAlike: false }) as const, 'not-signed'],
    ['too much', async () => ({ kind: 'too-large', bytes: 9, limit: 3 }) as const, 'too-large'],
  ])('keeps the list in force where it gets %s, and writes that down once', async (_, answer, kind) => {
    const list = await adopt();
    acme.world.answer = await answer();
    acme.world.now += 1000;
    const since = acme.world.now;
    expect(await acme.enrolment.check(ORG)).toMatchObject({ ok: false, problem: { kind } });
    acme.world.now += 1000;
    await acme.enrolment.check(ORG);
    expect(acme.stored.lists?.[0]).toMatchObject({ policy: list.policy, checkedAt: acme.world.now });
    expect(acme.stored.lists?.[0]?.lastProblem).toMatchObject({ problem: { kind }, at: since });
    expect(acme.journal.events.slice(1)).toEqual([{ kind: 'list-refused', problem: kind }]);

    await acme.serve();
    await acme.enrolment.check(ORG);
    expect(acme.stored.lists?.[0]?.lastProblem).toBeUndefined();
  });

  it('keeps the list in force where nobody answers, without a word in the journal', async () => {
    await adopt();
    acme.world.answer = { kind: 'unreachable', detail: 'network' };
    expect(await acme.enrolment.check(ORG)).toEqual({ ok: false, problem: acme.world.answer });
    expect(acme.stored.lists?.[0]?.policy.seq).toBe(42);
    expect(acme.journal.events).toHaveLength(1);
  });

  it('keeps a list in force that has expired meanwhile', async () => {
    await adopt();
    acme.world.now = Date.parse('2030-01-01T00:00:00Z');
    expect(await acme.enrolment.check(ORG)).toMatchObject({ ok: true, value: { policy: { seq: 42 } } });
  });

  it('is done one at a time', async () => {
    await adopt();
    await acme.serve({ seq: 43 });
    const results = await Promise.all([
      acme.enrolment.check(ORG),
      acme.enrolment.check(ORG),
      acme.enrolment.check(ORG),
    ]);
    expect(results.map((result) => result.ok && result.value.policy.seq)).toEqual([43, 43, 43]);
    expect(acme.journal.events.filter(({ kind }) => kind === 'list-updated')).toHaveLength(1);
  });
});

it('gives back the access that a newer list needs no more', async () => {
  const list = await adopt();
  const mail = needsOf(list.policy, 'firefox').workHosts.filter((one) => one.includes('mail'));
  const workApps = list.policy.workApps.flatMap(({ id, name, hosts }) => {
    const rest = hosts.filter((host) => !host.includes('mail'));
    return rest.length > 0 ? [{ id, name, hosts: rest }] : [];
  });
  await acme.serve({ seq: 43, workApps });
  await acme.enrolment.check(ORG);
  expect(mail.length).toBeGreaterThan(0);
  expect(acme.permissions.dropped).toEqual([{ origins: mail, permissions: [] }]);
});

describe('leaving', () => {
  it('lets go of the list and of what was granted for it, after the jobs have seen it go', async () => {
    const list = await adopt();
    await acme.serve({ seq: 43, ...newApp('new.acme.example') });
    await acme.enrolment.check(ORG);
    const order: string[] = [];
    acme.lists.onChanged(async () =>
      order.push(`list ${await acme.lists.of(ORG)}, dropped ${acme.permissions.dropped.length}`),
    );
    await acme.enrolment.leave(ORG);
    expect(order).toEqual(['list null, dropped 0']);
    expect(acme.permissions.dropped).toEqual([needsOf(list.policy, 'chrome').all]);
    expect(acme.stored).toEqual({ lastRequestAt: acme.world.now });
    expect(acme.journal.events.at(-1)).toEqual({ kind: 'list-left', orgName: 'Acme BV' });
    await acme.enrolment.leave(ORG);
    expect(acme.permissions.dropped).toHaveLength(1);
  });

  it('leaves the lists of others in force, with what was granted for them', async () => {
    const list = await adopt();
    const bolwerk = await adoptBolwerk();
    const ofBolwerk = needsOf(bolwerk.policy, 'firefox').all;
    const alone = needsOf(list.policy, 'firefox').all.origins.filter((one) => !ofBolwerk.origins.includes(one));
    await acme.enrolment.leave(ORG);
    expect(acme.stored.lists).toEqual([bolwerk]);
    expect(acme.permissions.dropped).toEqual([{ origins: alone, permissions: [] }]);
    await acme.enrolment.leave('bolwerk.example');
    expect(acme.stored.lists).toBeUndefined();
    expect(acme.permissions.dropped.at(-1)).toMatchObject({ origins: ofBolwerk.origins });
  });
});

it('leaving a list leaves to private sites that are kept quiet what they need', async () => {
  const list = await adopt();
  const [kept] = needsOf(list.policy, 'firefox').workHosts;
  acme.stored.privateSites = [kept?.slice('*://'.length, -'/*'.length) ?? ''];
  await acme.enrolment.leave(ORG);
  const dropped = acme.permissions.dropped.at(-1);
  expect(dropped?.origins).not.toContain(kept);
  expect(dropped?.permissions).not.toContain('notifications');
});

describe('a second organisation', () => {
  it('comes beside the first, which is what it was, and each is renewed from its own address', async () => {
    const list = await adopt();
    const bolwerk = await adoptBolwerk();
    expect(await acme.lists.all()).toEqual([list, bolwerk]);
    await acme.serve({ seq: 43 });
    expect(await acme.enrolment.check('bolwerk.example')).toMatchObject({ ok: true, value: { policy: { seq: 1 } } });
    expect(await acme.enrolment.check(ORG)).toMatchObject({ ok: true, value: { policy: { seq: 43 } } });
    expect((await acme.lists.all()).map(({ policy }) => [policy.org.id, policy.seq])).toEqual([
      [ORG, 43],
      ['bolwerk.example', 1],
    ]);
  });

  it('has a newer version wait by itself, and adopted by itself', async () => {
    await adopt();
    await adoptBolwerk();
    await acme.serve({ seq: 43, ...newApp('new.acme.example') });
    await acme.enrolment.check(ORG);
    await adoptBolwerk(2);
    const waiting = await acme.enrolment.waiting();
    expect(waiting.map(({ policy }) => policy.org.id)).toEqual([ORG]);
    expect(await acme.enrolment.adopt(waiting[0]?.digest ?? '')).toMatchObject({ ok: true });
    expect((await acme.lists.all()).map(({ policy }) => policy.seq)).toEqual([43, 2]);
  });

  it('never takes the place of the first: an address that gives its list is refused', async () => {
    const list = await adopt();
    await acme.serve({ org: { id: 'bolwerk.example', name: 'Bolwerk' }, seq: 99 });
    expect(await acme.enrolment.check(ORG)).toMatchObject({ ok: false, problem: { kind: 'other-organisation' } });
    expect(await acme.lists.all()).toMatchObject([{ digest: list.digest, policy: list.policy }]);
  });
});
