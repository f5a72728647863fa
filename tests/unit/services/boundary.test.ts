import { describe, expect, it } from 'vitest';
import type { BringOutcome } from '../../../utils/ports/work-context.ts';
import { acmePolicy } from '../../fixtures/policy.ts';
import { startBoundary } from './boundary-fakes.ts';

const WORK = 'https://mail.acme.example/inbox?x=1#a';

const ASKED = { tabId: 7, asker: null };

describe('the boundary', () => {
  it('brings a held work URL to work and notes the host, not the address', async () => {
    const { boundary, brought, noted } = startBoundary();
    expect(await boundary.handOver({ tabId: 7, url: WORK, entries: 2 })).toEqual({ kind: 'moved' });
    expect(brought).toEqual([{ tabId: 7, url: WORK, entries: 2 }]);
    expect(noted).toEqual([{ kind: 'moved-to-work', host: 'mail.acme.example' }]);
  });

  it('opens nothing that the list does not call work', async () => {
    const { boundary, brought, noted } = startBoundary();
    for (const url of [
      'https://evil.example/',
      'https://mail.acme.example.evil.example/',
      'https://evil.example/?https://mail.acme.example/',
      'https://login.acme.example/',
      'javascript:alert(1)',
      'file:///etc/passwd',
      'data:text/html,https://mail.acme.example/',
      '',
    ])
      expect(await boundary.handOver({ tabId: 7, url }), url).toEqual({ kind: 'refused', why: 'not-work' });
    expect([...brought, ...noted]).toEqual([]);
  });

  it('opens nothing without a list, and says so', async () => {
    const { boundary, brought } = startBoundary([]);
    expect(await boundary.handOver({ tabId: 7, url: WORK })).toEqual({ kind: 'refused', why: 'no-list' });
    expect(brought).toEqual([]);
  });

  it.each<[BringOutcome, object, number]>([
    ['already', { kind: 'moved' }, 0],
    ['again', { kind: 'again' }, 0],
    ['here', { kind: 'here' }, 0],
    ['failed', { kind: 'refused', why: 'failed' }, 0],
    ['moved', { kind: 'moved' }, 1],
    ['looped', { kind: 'refused', why: 'looped' }, 1],
    ['looped-before', { kind: 'refused', why: 'looped' }, 0],
  ])('answers %s and writes one row for one move', async (outcome, answer, rows) => {
    const { boundary, answerWith, noted } = startBoundary();
    answerWith(outcome);
    expect(await boundary.handOver({ tabId: 7, url: WORK })).toEqual(answer);
    expect(noted).toHaveLength(rows);
  });

  it.each([true, false])('decides where a navigation belongs, with the list in memory: %s', async (warm) => {
    const { watcher } = startBoundary([acmePolicy()], warm);
    const decide = async (url: string, context: 'work' | 'private', method = 'GET') =>
      (await watcher.decide({ url, within: context === 'work' ? 'acme.example' : null, method, ...ASKED })).move;
    expect(await decide(WORK, 'private')).toBe('move');
    expect(await decide(WORK, 'private', 'POST')).toBe('explain');
    expect(await decide(WORK, 'work', 'POST')).toBe('stay');
    expect(await decide('https://login.acme.example/', 'private', 'POST')).toBe('stay');
    expect(await decide('https://nieuws.example/', 'work')).toBe('stay');
  });

  it('opens no work in a private profile, and makes nothing of what is open there', async () => {
    const { boundary, watcher, brought, arranged, choose } = startBoundary();
    await choose({ role: 'private' });
    expect(arranged).toHaveLength(1);
    expect(await boundary.handOver({ tabId: 7, url: WORK })).toEqual({ kind: 'refused', why: 'private-only' });
    expect(await watcher.decide({ url: WORK, method: 'GET', within: null, ...ASKED })).toEqual({
      move: 'stop',
      to: 'acme.example',
    });
    expect(await watcher.ownerOf(WORK)).toBeNull();
    expect(brought).toEqual([]);
    await choose({ role: 'both' });
    expect(await boundary.handOver({ tabId: 7, url: WORK })).toEqual({ kind: 'moved' });
  });

  it('notes a form that was stopped, and no address that any page can make up', async () => {
    const { watcher, noted } = startBoundary();
    await watcher.explained(WORK);
    await watcher.explained('https://evil.example/');
    expect(noted).toEqual([{ kind: 'not-moved-post', host: 'mail.acme.example' }]);
  });

  it('follows the list: adopted, changed, left', async () => {
    const { boundary, put, arranged, watcher } = startBoundary([]);
    await boundary.arrange();
    expect(await watcher.owner('acme.example')).toBeNull();
    await put(acmePolicy());
    await put(acmePolicy({ seq: 43 }));
    await put();
    expect(arranged.map((lists) => lists.map(({ policy }) => policy.seq))).toEqual([[], [42], [43], []]);
  });

  it('is named after the employer in the language of the employee', async () => {
    const { watcher } = startBoundary();
    expect(await watcher.owner('acme.example')).toEqual({
      orgId: 'acme.example',
      face: { name: 'Werk · Acme', color: 'turquoise', icon: 'briefcase' },
    });
  });
});
