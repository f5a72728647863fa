import { apply, getter } from '../natives.ts';
import { replace } from '../replace.ts';
import { type Ask, type Held, holdFile, holdNothing } from './ask.ts';
import { LEAST_TEXT, NewDOMException } from './natives.ts';
import { closeThen, hold, refusal, whenSettled } from './settle.ts';

const { Clipboard, ClipboardItem } = window;
const { getType } = ClipboardItem?.prototype ?? {};
const types = ClipboardItem && getter(ClipboardItem.prototype, 'types');
const { text: readText } = Blob.prototype;
const refused = () => new NewDOMException('Read permission denied.', 'NotAllowedError');

/** What a page reads from the clipboard by itself: it gets it after the verdict, and else hears that it may not. */
export function guardClipboard(ask: Ask, tell: () => void): void {
  const judge = (held: Held, give: () => void, refuse: (error: unknown) => void) => {
    if (held.facts.length === 0 && held.text.length < LEAST_TEXT) give();
    else ask('clipboard', held, (allow) => (allow ? give() : refuse(refused())));
  };
  replace(Clipboard?.prototype, 'readText', (target, self, args) =>
    hold(apply(target, self, args as never) as Promise<string>, (text, give, refuse) => {
      judge({ ...holdNothing(), text }, give, refuse);
    }),
  );
  replace(Clipboard?.prototype, 'read', (target, self, args) => {
    if (closeThen()) {
      return hold(apply(target, self, args as never) as Promise<ClipboardItem[]>, (items, give, refuse) =>
        gather(items, (held) => judge(held, give, refuse)),
      );
    }
    tell();
    return refusal(refused());
  });
}

/** Every representation of every item: text as text, and what is none as a file without a name. */
function gather(items: readonly ClipboardItem[], give: (held: Held) => void): void {
  const held = holdNothing();
  let open = 1;
  const closed = () => {
    open -= 1;
    if (open === 0) give(held);
  };
  for (let at = 0; at < items.length; at += 1) {
    const item = items[at] as ClipboardItem;
    const kinds = apply(types as never, item, []) as readonly string[];
    for (let place = 0; place < kinds.length; place += 1) {
      const kind = kinds[place] as string;
      open += 1;
      const found = (blob: Blob) => {
        if (kind !== 'text/plain' && kind !== 'text/html') {
          holdFile(held, blob);
          return closed();
        }
        const take = (text: string) => {
          // What is marked up says the same as what is plain, where there is both.
          if (kind === 'text/plain' || !held.text) held.text = text;
          closed();
        };
        whenSettled(apply(readText, blob, []) as Promise<string>, take, closed);
      };
      whenSettled(apply(getType as (kind: string) => Promise<Blob>, item, [kind]), found, closed);
    }
  }
  closed();
}
