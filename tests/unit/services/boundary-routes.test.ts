import { describe, expect, it } from 'vitest';
import type { Sender } from '../../../utils/messages/sender.ts';
import { answer } from '../../../utils/messages/server.ts';
import { createBoundaryRoutes } from '../../../utils/services/boundary-routes.ts';
import { startBoundary } from './boundary-fakes.ts';

const WORK = 'https://mail.acme.example/';
const handoverPage: Sender = { kind: 'exposed-page', path: '/handover.html', tabId: 7, frameId: 0 };
const framed: Sender = { ...handoverPage, frameId: 3 };

function start() {
  const started = startBoundary();
  const routes = createBoundaryRoutes({ ...started, language: async () => 'nl' });
  const ask = (sender: Sender, drempel: string, request: unknown) => answer(routes, { drempel, request }, sender);
  return { ...started, ask };
}

describe('what the handover page may ask', () => {
  it('hands over the tab that asks, whatever the message says of itself', async () => {
    const { ask, brought } = start();
    const request = { url: WORK, entries: 1, tabId: 99 };
    expect(await ask(handoverPage, 'boundary.handover', request)).toEqual({ kind: 'moved' });
    expect(brought).toEqual([{ tabId: 7, url: WORK, entries: 1 }]);
  });

  it('does nothing for a page that has framed it', async () => {
    const { ask, brought, steppedBack } = start();
    expect(await ask(framed, 'boundary.handover', { url: WORK, entries: 1 })).toEqual({
      kind: 'refused',
      why: 'not-work',
    });
    await ask(framed, 'boundary.step-back', { entries: 1 });
    expect(await ask(framed, 'boundary.explain', { url: WORK })).toMatchObject({ app: null });
    expect([...brought, ...steppedBack]).toEqual([]);
  });

  it('is not asked by other pages, content scripts or strangers', () => {
    const { ask } = start();
    const others: Sender[] = [
      { kind: 'page' },
      { kind: 'stranger' },
      { kind: 'content', origin: 'https://mail.acme.example', tabId: 7, frameId: 0 },
      { ...handoverPage, path: '/warning.html' } as Sender,
    ];
    for (const sender of others) expect(ask(sender, 'boundary.handover', { url: WORK, entries: 1 })).toBeUndefined();
  });

  it('refuses a message that is not of its form', async () => {
    const { ask, brought } = start();
    for (const request of [null, undefined, {}, { url: 7 }, { url: 'mail.acme.example' }, { url: ['x'] }])
      expect(await ask(handoverPage, 'boundary.handover', request)).toEqual({ kind: 'refused', why: 'not-work' });
    expect(brought).toEqual([]);
  });

  it('steps back in its own tab', async () => {
    const { ask, steppedBack } = start();
    await ask(handoverPage, 'boundary.step-back', { entries: 2 });
    expect(steppedBack).toEqual([{ tabId: 7, entries: 2 }]);
  });

  it('explains with the names of the list, and with none for what is not work', async () => {
    const { ask } = start();
    expect(await ask(handoverPage, 'boundary.explain', { url: WORK })).toEqual({
      language: 'nl',
      orgName: 'Acme',
      app: 'Webmail',
      role: 'both',
    });
    expect(await ask(handoverPage, 'boundary.explain', { url: 'https://evil.example/' })).toMatchObject({ app: null });
  });
});
