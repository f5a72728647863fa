import { defineContentScript } from 'wxt/utils/define-content-script';
import { guardPageWords } from '../utils/i18n/guard-page.ts';
import { chooseLanguage } from '../utils/i18n/language.ts';
import { startGuard } from '../utils/page/guard/hook.ts';

export default defineContentScript({
  matches: ['*://*/*'],
  registration: 'runtime',
  world: 'MAIN',
  runAt: 'document_start',
  allFrames: true,
  matchOriginAsFallback: true,
  main() {
    startGuard(guardPageWords[chooseLanguage('auto', navigator.language)]);
  },
});
