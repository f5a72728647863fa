import { frameHash } from '../guard/frame-hash.ts';
import type { QuestionWindow } from '../ports/question-window.ts';
import { browser } from './browser.ts';

/** Room for the longest question without scrolling, in CSS pixels. */
const SIZE = { width: 640, height: 760 };

export function createQuestionWindow(): QuestionWindow {
  return {
    async open(frame) {
      const url = browser.runtime.getURL(`warning.html${frameHash(frame)}` as '/warning.html');
      await browser.windows.create({ url, type: 'popup', ...SIZE });
    },
  };
}
