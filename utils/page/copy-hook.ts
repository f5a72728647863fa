import { apply } from './natives.ts';
import { replace } from './replace.ts';

const { text: readText } = Blob.prototype;
const { then } = Promise.prototype;

/** Hears what a work app's own button puts on the clipboard: no event tells of it. The page's own way goes on as it was. */
export function hookCopies(
  { Clipboard, ClipboardItem }: Window & typeof globalThis,
  tell: (copied: string | Blob) => void,
): void {
  const getType = ClipboardItem?.prototype.getType;
  replace(Clipboard?.prototype, 'writeText', (target, self, args) => {
    const [text] = args;
    if (typeof text === 'string') tell(text);
    return apply(target, self, args as never);
  });
  replace(Clipboard?.prototype, 'write', (target, self, args) => {
    const result = apply(target, self, args as never);
    const items = args[0] as readonly ClipboardItem[] | undefined;
    const first = items?.[0];
    if (first && getType) {
      // What is none, and what a page's promise does not give, is the page's affair.
      const found = (blob: Blob) => apply(then, apply(readText, blob, []), [tell, ignore]);
      apply(then, apply(getType, first, ['text/plain']), [found, ignore]);
      apply(then, apply(getType, first, ['image/png']), [tell, ignore]);
    }
    return result;
  });
}

const ignore = () => {};
