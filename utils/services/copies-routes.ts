import type { Routes } from '../messages/server.ts';
import type { CopiedTexts } from './copied-text.ts';

/** What the relays on work apps tell of texts that are copied there. */
export function createCopiesRoutes({ copies }: { copies: Pick<CopiedTexts, 'note'> }) {
  return {
    'copies.note': {
      from: ['content'],
      async handle(request, sender) {
        const text: unknown = request?.text;
        if (sender.kind === 'content' && typeof text === 'string') await copies.note(text, sender.origin);
        return null;
      },
    },
  } satisfies Routes;
}
