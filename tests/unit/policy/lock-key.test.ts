import { describe, expect, it } from 'vitest';
import { lockKey, openKey } from '../../../utils/policy/lock-key.ts';
import { generateSigningKey } from '../../../utils/policy/sign.ts';

describe('a key in a file', async () => {
  const key = await generateSigningKey();
  const locked = await lockKey(key.privateJwk, 'drie knotwilgen');

  it('opens as it is where it is plain', async () => {
    expect(await openKey(`${JSON.stringify(key.privateJwk)}\n`)).toEqual({ kind: 'opened', key });
  });

  it('asks for its passphrase, and opens with that alone', async () => {
    expect(await openKey(`${locked}\n`)).toEqual({ kind: 'locked' });
    expect(await openKey(locked, 'drie wilgen')).toEqual({ kind: 'wrong-passphrase' });
    expect(await openKey(`${locked}\n`, 'drie knotwilgen')).toEqual({ kind: 'opened', key });
    expect(locked).not.toContain(String(key.privateJwk.d));
  });

  it.each(['', 'not a key', '{}', '{"kty":"OKP","crv":"Ed25519","x":"AA"}', 'null', 'a.b.c.d.e'])(
    'is none where it says “%s”',
    async (text) => expect(await openKey(text)).toEqual({ kind: 'not-key' }),
  );
});
