import { isPictureMark } from '../guard/pictures/parse-mark.ts';
import type { Routes } from '../messages/server.ts';
import type { CopiedPictures } from './copied-pictures.ts';
import type { CopiedTexts } from './copied-text.ts';

interface Parts {
  readonly copies: Pick<CopiedTexts, 'note'>;
  readonly pictures: Pick<CopiedPictures, 'note'>;
}

/** What the relays on work apps tell of texts and pictures that are taken out there. */
export function createCopiesRoutes({ copies, pictures }: Parts) {
  return {
    'copies.note': {
      from: ['content'],
      async handle(request, sender) {
        const text: unknown = request?.text;
        if (sender.kind === 'content' && typeof text === 'string') await copies.note(text, sender.origin);
        return null;
      },
    },
    'copies.picture': {
      from: ['content'],
      async handle(request, sender) {
        if (sender.kind === 'content' && isPictureMark(request)) await pictures.note(request, sender.origin);
        return null;
      },
    },
  } satisfies Routes;
}
