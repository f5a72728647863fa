import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { chainRows, hashOfFiles, hashOfRow } from '../../../utils/journal/chain.ts';

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
const event = { kind: 'moved-to-work', host: 'mail.acme.example' } as const;

describe('the hash of a row', () => {
  it('is SHA-256 of its canonical text, hash and files left out', async () => {
    const text = '{"at":5,"event":{"host":"mail.acme.example","kind":"moved-to-work"},"id":3,"prev":"ab"}';
    const row = { id: 3, at: 5, event, prev: 'ab' };
    expect(await hashOfRow(row)).toBe(sha256(text));
    expect(await hashOfRow({ ...row, hash: 'x', files: { salt: '', list: [] } } as typeof row)).toBe(sha256(text));
  });

  it('takes the files in by their own hash', async () => {
    const files = { salt: '00ff', list: [{ size: 9, name: 'a.txt' }] };
    expect(await hashOfFiles(files)).toBe(sha256('{"list":[{"name":"a.txt","size":9}],"salt":"00ff"}'));
  });
});

it('chains rows to the one before and to each other', async () => {
  const files = { salt: '00', list: [{ name: 'a', size: 1 }] };
  const rows = await chainRows('start', [
    { id: 1, at: 1, event },
    { id: 2, at: 2, event, files },
  ]);
  expect(rows).toMatchObject([{ prev: 'start' }, { prev: rows[0]?.hash, files, filesHash: await hashOfFiles(files) }]);
  expect(rows[0]).not.toHaveProperty('filesHash');
  expect(await chainRows('start', [])).toEqual([]);
});
