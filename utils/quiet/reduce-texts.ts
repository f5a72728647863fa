import type { KeptTexts, PageNotification } from './model.ts';

type Texts = Pick<PageNotification, 'title' | 'body' | 'tag'> & { readonly url: string; readonly texts: KeptTexts };

/** The most first. */
const ORDER: readonly KeptTexts[] = ['all', 'title', 'counts'];

/** Whether more was kept of a notification than the employee wants kept now. */
export function keepsMore(kept: KeptTexts, wanted: KeptTexts): boolean {
  return ORDER.indexOf(kept) < ORDER.indexOf(wanted);
}

/**
 * What may be kept of a notification. With `counts` that is no text at all: the tag, by which a later one takes its
 * place, becomes a mark that says nothing, and the page's address, which may name a person or a room, its site.
 * @param mark stands for a text and is always the same for the same one
 */
export function reduceTexts<T extends Texts>(
  notification: T,
  wanted: KeptTexts,
  mark: (text: string) => string,
): T & Texts {
  if (!keepsMore(notification.texts, wanted)) return notification;
  if (wanted === 'title') return { ...notification, body: '', texts: wanted };
  const { tag, url } = notification;
  return {
    ...notification,
    title: '',
    body: '',
    tag: tag === '' ? '' : mark(tag),
    url: `${new URL(url).origin}/`,
    texts: wanted,
  };
}
