import { describe, expect, it } from 'vitest';
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
};
const ask = { drempel: 'journal.list', request: { limit: 1 } };

describe('answering a message', () => {
  it("is always a promise of the browser's own kind", async () => {
    const answered = answer(routes, ask, page);
    expect(answered).toBeInstanceOf(Promise);
    expect(await answered).toEqual([]);
  });

  it('leaves alone what is not for us, and whom it is not for', () => {
    expect(answer(routes, { drempel: 'journal.clear', request: null }, page)).toBeUndefined();
    expect(answer(routes, { drempel: 'toString', request: null }, page)).toBeUndefined();
    expect(answer(routes, 'journal.list', page)).toBeUndefined();
    expect(answer(routes, null, page)).toBeUndefined();
    expect(answer(routes, ask, content)).toBeUndefined();
    expect(answer(routes, ask, exposed)).toBeUndefined();
    expect(answer(routes, ask, { kind: 'stranger' })).toBeUndefined();
  });
});
