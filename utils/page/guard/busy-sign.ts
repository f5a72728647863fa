import { dress } from './dress.ts';

/** Shorter than this nobody wonders, in ms. */
const NOTICED = 400;

const LOOKS = {
  all: 'initial',
  display: 'block',
  position: 'fixed',
  inset: 'auto 16px 16px auto',
  'max-width': 'calc(100vw - 32px)',
  'box-sizing': 'border-box',
  padding: '12px 16px',
  border: '1px solid light-dark(#dedad1, #343d42)',
  'border-radius': '12px',
  background: 'light-dark(#ffffff, #1d2326)',
  color: 'light-dark(#1c2226, #e9ecea)',
  'color-scheme': 'light dark',
  font: '400 15px/1.45 system-ui, sans-serif',
  'box-shadow': '0 8px 24px rgb(0 0 0 / 0.2)',
  'pointer-events': 'none',
  'z-index': '2147483647',
};

/**
 * Says in a corner of the page that Drempel is still looking into files, once that takes so long that a person may think
 * nothing happens. It decides nothing: a page that takes it away loses no more than a word.
 * @returns ends it
 */
export function showBusy(words: string): () => void {
  const sign = document.createElement('div');
  const timer = setTimeout(() => {
    dress(sign, LOOKS);
    sign.role = 'status';
    // A page may have a dialog of its own open, under which all else is hidden.
    sign.popover = 'manual';
    document.documentElement.append(sign);
    sign.showPopover();
    sign.textContent = words;
  }, NOTICED);
  return () => {
    clearTimeout(timer);
    sign.remove();
  };
}
