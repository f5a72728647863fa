import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CATALOGUE } from '../../../../utils/policy/catalogue.ts';
import { takeList } from '../../../../utils/policy/take.ts';
import { ACME, type Desk, NOW, setUpDesk } from './desk.ts';

const DAY = 86_400_000;

let desk: Desk;
let first: string;
let second: string;
beforeAll(async () => {
  desk = setUpDesk();
  desk.write('list.yaml', ACME);
  desk.write('next.yaml', ACME.replace('seq: 42', 'seq: 43'));
  first = `${(await desk.json('keygen', '@1.jwk')).thumbprint}`;
  second = `${(await desk.json('keygen', '@2.jwk')).thumbprint}`;
  await desk.call('keygen', '@3.jwk');
  await desk.call('sign', '@list.yaml', '--key', '@1.jwk', '--out', '@list.jws');
});
afterAll(() => desk.clear());

const rotate = (key: string, to: string, out: string, ...more: string[]) =>
  desk.json('rotate', '--key', key, '--to', to, '--org', 'acme.example', '--out', out, ...more);
const sign = (file: string, key: string, ...more: string[]) =>
  desk.call('sign', file, '--key', key, '--out', '@out.jws', ...more);
const take = (text: string, pinned: string, now = NOW) =>
  takeList(text, { source: { kind: 'file', name: 'x' }, pinned, inForce: [], catalogue: CATALOGUE, now });

describe('rotate', () => {
  it('leads whoever knows the old key to the new one, for 90 days', async () => {
    const said = await rotate('@1.jwk', '@2.jwk', '@rotation.jws');
    expect(said).toMatchObject({ ok: true, from: first, to: second, retires: new Date(NOW + 90 * DAY).toISOString() });
    const { code } = await sign('@next.yaml', '@2.jwk', '--rotation', '@rotation.jws', '--previous', '@list.jws');
    expect(code).toBe(0);
    const text = desk.read('out.jws');
    expect((await take(text, first)).kind).toBe('offer');
    expect((await take(text, second)).kind).toBe('offer');
    expect((await take(text, 'x'.repeat(43))).kind).toBe('wrong-key');
    const expires = desk.read('next.yaml').replace('2027-02-01', '2027-12-01');
    desk.write('long.yaml', expires);
    await sign('@long.yaml', '@2.jwk', '--rotation', '@rotation.jws');
    expect((await take(desk.read('out.jws'), first, NOW + 89 * DAY)).kind).toBe('offer');
    expect((await take(desk.read('out.jws'), first, NOW + 91 * DAY)).kind).toBe('wrong-key');
  });

  it('takes the thumbprint of a key that is elsewhere, and another overlap', async () => {
    expect(await rotate('@1.jwk', second, '@short.jws', '--overlap', '1')).toMatchObject({
      to: second,
      retires: new Date(NOW + DAY).toISOString(),
    });
  });

  it('goes on over two rotations that stand in one file', async () => {
    await rotate('@1.jwk', '@2.jwk', '@a.jws');
    await rotate('@2.jwk', '@3.jwk', '@b.jws');
    desk.write('both.jws', desk.read('a.jws') + desk.read('b.jws'));
    expect((await sign('@next.yaml', '@3.jwk', '--rotation', '@both.jws')).code).toBe(0);
    expect((await take(desk.read('out.jws'), first)).kind).toBe('offer');
    expect((await desk.json('verify', '@out.jws', '--thumbprint', first)).ok).toBe(true);
  });

  it.each([
    ['0', 2],
    ['-3', 2],
    ['many', 2],
    ['99999', 2],
  ])('takes no overlap of %s', async (days, code) => {
    const call = ['rotate', '--key', '@1.jwk', '--to', '@2.jwk', '--org', 'x', '--out', '@x.jws', `--overlap=${days}`];
    expect(await desk.call(...call)).toMatchObject({ code, out: '' });
    expect(() => desk.read('x.jws')).toThrow();
  });

  it('is refused where it leads nowhere', async () => {
    expect(
      await desk.call('rotate', '--key', '@1.jwk', '--to', '@1.jwk', '--org', 'x', '--out', '@x.jws'),
    ).toMatchObject({
      code: 2,
    });
    await rotate('@1.jwk', '@2.jwk', '@rotation.jws');
    desk.write('nonsense', 'hello');
    desk.write('other.yaml', ACME.replace('id: acme.example', 'id: other.example'));
    for (const [file, key, rotation] of [
      ['@next.yaml', '@3.jwk', '@rotation.jws'],
      ['@next.yaml', '@2.jwk', '@nonsense'],
      ['@other.yaml', '@2.jwk', '@rotation.jws'],
    ] as const) {
      expect(await sign(file, key, '--rotation', rotation)).toMatchObject({
        code: 1,
        error: expect.stringContaining('does not lead to this key'),
      });
    }
    expect(await sign('@next.yaml', '@2.jwk', '--previous', '@list.jws')).toMatchObject({
      code: 1,
      error: expect.stringContaining('another key'),
    });
  });
});
