import { describe, expect, it, vi } from 'vitest';
import { createClient, troubleOf } from '../../../utils/messages/client.ts';
import { answer, type Routes } from '../../../utils/messages/server.ts';

const page = { kind: 'page' } as const;
const content = { kind: 'content', origin: 'https://mail.acme.example', tabId: 1, frameId: 0 } as const;
const exposed = { kind: 'exposed-page', path: '/warning.html', tabId: 1, frameId: 2 } as const;

const routes: Routes = {
  'journal.list': {
    from: ['page'],
    // What Dexie returns: it has `then`, and is no promise of the browser's.
    // biome-ignore lint/suspicious/noThenProperty: that is the point
    handle: () => ({ then: (resolve: (rows: []) => void) => resolve([]) }) as unknown as Promise<[]>,
  },
  'journal.clear': {
    from: ['page'],
    handle() {
      throw new DOMException('no room', 'QuotaExceededError');
    },
  },
};
const ask = { drempel: 'journal.list', request: { limit: 1 } };

describe('answering a message', () => {
  it("is always a promise of the browser's own kind", async () => {
    const answered = answer(routes, ask, page);
    expect(answered).toBeInstanceOf(Promise);
    expect(await answered).toEqual([]);
  });

  it('leaves alone what is not for us, and whom it is not for', () => {
    expect(answer(routes, { drempel: 'held.clear', request: null }, page)).toBeUndefined();
    expect(answer(routes, { drempel: 'toString', request: null }, page)).toBeUndefined();
    expect(answer(routes, 'journal.list', page)).toBeUndefined();
    expect(answer(routes, null, page)).toBeUndefined();
    expect(answer(routes, ask, content)).toBeUndefined();
    expect(answer(routes, ask, exposed)).toBeUndefined();
    expect(answer(routes, ask, { kind: 'stranger' })).toBeUndefined();
  });
});

describe('a message that gets nothing', () => {
  const why = (send: (message: unknown) => Promise<unknown>) =>
    createClient(send)('journal.clear', null).then(
      () => 'something',
      (error) => troubleOf(error),
    );

  it('says whether anybody answered', async () => {
    const log = vi.spyOn(console, 'error').mockImplementation(() => {});
    expect(await why(async (message) => answer(routes, message, page))).toBe('failed');
    expect(log).toHaveBeenCalledOnce();
    expect(await why(async (message) => answer(routes, message, exposed))).toBe('no-answer');
    expect(await why(() => Promise.reject(new Error('Receiving end does not exist.')))).toBe('no-answer');
    log.mockRestore();
  });

  it('is not one that answers null', async () => {
    expect(await why(async () => null)).toBe('something');
  });
});
