import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ACME, type Desk, setUpDesk } from './desk.ts';

const root = join(import.meta.dirname, '../../../..');
const { bin, dependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

let desk: Desk;
beforeAll(() => {
  desk = setUpDesk();
  const built = spawnSync(process.execPath, ['scripts/pack-policy.ts'], { cwd: root, encoding: 'utf8' });
  expect(built.stderr).toBe('');
}, 60_000);
afterAll(() => desk.clear());

/** Takes away what Node 20 does not have. */
const AS_NODE_20 = `data:text/javascript,
delete globalThis.Temporal; delete globalThis.Iterator; delete URL.parse; delete Promise.withResolvers; delete Promise.try;
delete Uint8Array.prototype.toBase64; delete Uint8Array.fromBase64; delete Set.prototype.union; delete Set.prototype.difference;
delete Object.groupBy; delete Map.groupBy; delete Array.fromAsync; delete RegExp.escape; delete Error.isError;`;

function call(...words: string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', AS_NODE_20, join(root, bin['drempel-policy']), ...words],
    { cwd: desk.folder, encoding: 'utf8', env: { LANG: 'en_GB.UTF-8', TZ: 'Europe/Amsterdam' } },
  );
  return { status, stdout, stderr };
}

describe('the packed tool', { timeout: 60_000 }, () => {
  it('is one file that needs nothing else', () => {
    const text = readFileSync(join(root, bin['drempel-policy']), 'utf8');
    expect(text.startsWith('#!/usr/bin/env node\n')).toBe(true);
    const imported = [...text.matchAll(/^import\b[^;]*?\bfrom "([^"]+)";|\bimport\("([^"]+)"\)/gm)].map(
      ([, a, b]) => a ?? b,
    );
    const allowed = ['module', 'util', 'fs/promises', 'path', 'crypto', 'readline/promises', 'stream', 'zlib'];
    expect(imported.length).toBeGreaterThan(0);
    expect(imported.filter((name) => !allowed.includes(name?.replace('node:', '') ?? ''))).toEqual([]);
    expect(dependencies).toBeUndefined();
  });

  it('connects to nothing', () => {
    const text = readFileSync(join(root, bin['drempel-policy']), 'utf8');
    expect(text).not.toMatch(/\b(fetch|WebSocket|XMLHttpRequest|EventSource)\(/);
    const required = [...text.matchAll(/\brequire\w*\("([^"]+)"\)/g)].map(([, name]) => name);
    expect(required.filter((name) => !['buffer', 'process'].includes(name ?? ''))).toEqual([]);
  });

  it('goes the whole way on Node 20', () => {
    const dates = ACME.replace(/^issued: .*$/m, `issued: ${new Date(Date.now() - 1000).toISOString()}`).replace(
      /^expires: .*$/m,
      `expires: ${new Date(Date.now() + 90 * 86_400_000).toISOString()}`,
    );
    desk.write('list.yaml', dates);
    const url = 'https://it.acme.example/allowed-services.jws';
    for (const words of [
      ['check', 'list.yaml', '--strict'],
      ['keygen', 'key.jwk'],
      ['sign', 'list.yaml', '--key', 'key.jwk', '--out', 'list.jws', '--url', url],
      ['verify', 'list.jws'],
      ['diff', 'list.yaml', 'list.jws'],
      ['explain', 'dropbox.com', '--list', 'list.jws'],
      ['rotate', '--key', 'key.jwk', '--to', 'x'.repeat(43), '--org', 'acme.example', '--out', 'rotation.jws'],
      ['publish', 'www', '--list', 'list.jws'],
      ['deploy', 'out', '--list', 'list.jws', '--url', url],
      ['init', 'new.yaml'],
    ]) {
      expect({ words, ...call(...words) }).toMatchObject({ words, status: 0, stderr: '' });
    }
    expect(call('check', 'new.yaml')).toMatchObject({ status: 0, stderr: '' });
    expect(call('check', 'key.jwk')).toMatchObject({ status: 1 });
    expect(call('nonsense')).toMatchObject({ status: 2, stdout: '' });
  });
});
