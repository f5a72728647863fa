import { statSync } from 'node:fs';
import { decodeProtectedHeader } from 'jose';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseEnrolmentCode } from '../../../../utils/policy/enrolment.ts';
import { verifyEnvelope } from '../../../../utils/policy/verify.ts';
import { ACME, type Desk, NOW, setUpDesk } from './desk.ts';

const URL_OF_LIST = 'https://it.acme.example/allowed-services.jws';

let desk: Desk;
let thumbprint: string;
beforeAll(async () => {
  desk = setUpDesk();
  desk.write('list.yaml', ACME);
  desk.write('passphrase', 'correct horse battery staple\n');
  thumbprint = `${(await desk.json('keygen', '@key.jwk')).thumbprint}`;
  expect((await desk.call('sign', '@list.yaml', '--key', '@key.jwk', '--out', '@list.jws')).code).toBe(0);
});
afterAll(() => desk.clear());

const sign = (file: string, ...more: string[]) =>
  desk.call('sign', file, '--key', '@key.jwk', '--out', '@out.jws', ...more);

describe('keygen', () => {
  it('makes a key that only its owner can read, and never overwrites one', async () => {
    expect(statSync(desk.path('key.jwk')).mode & 0o777).toBe(0o600);
    expect(JSON.parse(desk.read('key.jwk'))).toMatchObject({ kty: 'OKP', crv: 'Ed25519' });
    const before = desk.read('key.jwk');
    const { code, error } = await desk.call('keygen', '@key.jwk');
    expect(code).toBe(1);
    expect(error).toContain('is there already, and is not overwritten.');
    expect(desk.read('key.jwk')).toBe(before);
  });

  it('locks a key with a passphrase, and sign opens it with that alone', { timeout: 30_000 }, async () => {
    const made = await desk.json('keygen', '@locked.jwk', '--passphrase-file', '@passphrase');
    expect(made).toMatchObject({ ok: true, locked: true });
    expect(decodeProtectedHeader(desk.read('locked.jwk').trim())).toMatchObject({
      alg: 'PBES2-HS512+A256KW',
      enc: 'A256GCM',
      p2c: 210_000,
    });
    const call = (...more: string[]) =>
      desk.call('sign', '@list.yaml', '--key', '@locked.jwk', '--out', '@locked.jws', ...more);
    expect(await call()).toMatchObject({ code: 2, error: expect.stringContaining('is locked with a passphrase') });
    desk.write('wrong', 'incorrect horse\n');
    expect(await call('--passphrase-file', '@wrong')).toMatchObject({
      code: 1,
      error: expect.stringContaining('This passphrase does not open'),
    });
    expect(await call('--passphrase-file', '@passphrase')).toMatchObject({ code: 0 });
    expect(await verifyEnvelope(desk.read('locked.jws'), { now: NOW })).toMatchObject({
      kind: 'verified',
      thumbprint: made.thumbprint,
    });
  });
});

describe('sign', () => {
  it('signs what the file says and nothing more', async () => {
    const verified = await verifyEnvelope(desk.read('list.jws'), { pinned: thumbprint, now: NOW });
    const payload = verified.kind === 'verified' ? JSON.parse(new TextDecoder().decode(verified.payload)) : {};
    expect(Object.keys(payload)).toEqual([
      'schema',
      'seq',
      'issued',
      'expires',
      'org',
      'arrangement',
      'workApps',
      'signIn',
      'services',
    ]);
    expect(payload.services[1]).toEqual({
      id: 'dropbox',
      standing: 'unapproved',
      instead: 'acme-files',
      because: { nl: 'Elders.', en: 'Elsewhere.' },
    });
  });

  it('writes the code with which employees enrol', async () => {
    const { enrolmentCode } = await desk.json(
      'sign',
      '@list.yaml',
      '--key',
      '@key.jwk',
      '--out',
      '@out.jws',
      '--url',
      URL_OF_LIST,
    );
    expect(parseEnrolmentCode(`${enrolmentCode}`)).toEqual({ kind: 'code', code: { url: URL_OF_LIST, thumbprint } });
    expect(await sign('@list.yaml', '--url', 'http://it.acme.example/x')).toMatchObject({
      code: 2,
      error: expect.stringContaining('must begin with https'),
    });
    expect(await sign('@list.yaml', '--url', 'nowhere')).toMatchObject({ code: 2 });
  });

  it('refuses a list with errors, and one with warnings where it is strict', async () => {
    desk.write('bad.yaml', ACME.replace('BYOD', 'BYOB'));
    const bad = await desk.call('sign', '@bad.yaml', '--key', '@key.jwk', '--out', '@bad.jws');
    expect(bad).toMatchObject({ code: 1, out: expect.stringContaining('The list was not signed.') });
    expect(() => desk.read('bad.jws')).toThrow();
    desk.write('odd.yaml', `${ACME}motto: x\n`);
    expect((await sign('@odd.yaml', '--strict')).code).toBe(1);
    expect((await sign('@odd.yaml')).code).toBe(0);
  });

  it('keeps the numbers honest against the list before', async () => {
    const numbered = (seq: number) => desk.write(`list-${seq}.yaml`, ACME.replace('seq: 42', `seq: ${seq}`));
    for (const seq of [41, 43]) numbered(seq);
    expect(await sign('@list-43.yaml', '--previous', '@list.jws')).toMatchObject({ code: 0 });
    expect(await sign('@list-41.yaml', '--previous', '@list.jws')).toMatchObject({
      code: 1,
      error: expect.stringContaining('no. 41, and you have no. 42'),
    });
    expect(await sign('@list.yaml', '--previous', '@list.jws')).toMatchObject({
      code: 1,
      error: expect.stringContaining('has number 42. A new list needs a higher number'),
    });
    desk.write('other.yaml', ACME.replace('id: acme.example', 'id: other.example').replace('seq: 42', 'seq: 43'));
    expect((await sign('@other.yaml', '--previous', '@list.jws')).code).toBe(1);
  });

  it.each([
    ['no key', 'hello'],
    ['a public key', JSON.stringify({ kty: 'OKP', crv: 'Ed25519', x: 'AAAA' })],
  ])('does not take %s for one', async (_, text) => {
    desk.write('not-a-key', text);
    const { code, error } = await desk.call('sign', '@list.yaml', '--key', '@not-a-key', '--out', '@out.jws');
    expect(code).toBe(1);
    expect(error).toContain('is not a private key');
  });
});

describe('verify', () => {
  it('says what a right list is, and whether the key is the one that was given', async () => {
    expect(await desk.json('verify', '@list.jws', '--thumbprint', thumbprint)).toMatchObject({
      ok: true,
      thumbprint,
      seq: 42,
      org: { id: 'acme.example' },
      digest: expect.stringMatching(/^[\w-]{43}$/),
    });
    const other = await desk.call('verify', '@list.jws', '--thumbprint', 'x'.repeat(43));
    expect(other).toMatchObject({ code: 1, error: expect.stringContaining('another key') });
  });

  it('finds a list that was changed, one that is none, and one that has expired', async () => {
    const [header, payload, signature] = desk.read('list.jws').trim().split('.');
    const forged = Buffer.from(`${Buffer.from(payload ?? '', 'base64url')}`.replace('42', '43')).toString('base64url');
    desk.write('forged.jws', `${header}.${forged}.${signature}`);
    expect(await desk.call('verify', '@forged.jws')).toMatchObject({
      code: 1,
      error: expect.stringContaining('The signature is not right'),
    });
    expect(await desk.call('verify', '@list.yaml')).toMatchObject({ code: 1 });
    const later = setUpDesk({ LANG: 'nl' }, Date.parse('2027-03-01T00:00:00Z'));
    expect(await later.call('verify', desk.path('list.jws'))).toMatchObject({
      code: 1,
      error: expect.stringContaining('hij liep af op 1 februari 2027'),
    });
    later.clear();
  });
});

describe('diff and explain', () => {
  it('compares a signed list with one that is being written', async () => {
    desk.write('next.yaml', ACME.replace('seq: 42', 'seq: 43').replace('[mail.acme.example]', '["*.acme.example"]'));
    const { code, out } = await desk.call('diff', '@list.jws', '@next.yaml');
    expect(code).toBe(0);
    expect(out.trim().split('\n')).toEqual([
      'Number 43, after number 42.',
      'Webmail also is at *.acme.example. Webmail is no longer at mail.acme.example.',
      'Drempel could then read these sites as well: *.acme.example. Drempel would read these sites no more: mail.acme.example.',
    ]);
    expect((await desk.call('diff', '@list.jws', '@list.yaml')).out).toBe('Both lists say the same.\n');
    expect((await desk.call('diff', '@list.jws', '@bad.yaml')).code).toBe(1);
  });

  it.each([
    [
      'https://www.dropbox.com/home',
      'Dropbox: Not approved by Acme BV. Elsewhere. Work files? Use Acme Files.',
      'From the list, number 42, by its rule *.dropbox.com.',
    ],
    [
      'mail.acme.example',
      'Webmail: A work app of Acme BV.',
      'From the list, number 42, by its rule mail.acme.example.',
    ],
    [
      'login.acme.example',
      'login.acme.example: Here you sign in for Acme BV.',
      'From the list, number 42, by its rule login.acme.example.',
    ],
    [
      'wetransfer.com',
      'WeTransfer: Acme BV says nothing about it.',
      'From the catalogue that comes with Drempel, by its rule *.wetransfer.com.',
    ],
    ['nieuws.example', 'nieuws.example: Not on the list of Acme BV.', ''],
  ])('explains %s', async (url, what, why) => {
    const { code, out } = await desk.call('explain', url, '--list', '@list.jws');
    expect(code).toBe(0);
    expect(out).toContain(what);
    expect(out).toContain(why);
  });
});
