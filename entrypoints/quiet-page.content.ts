import { defineContentScript } from 'wxt/utils/define-content-script';
import { installQuietHook } from '../utils/page/quiet-hook.ts';

export default defineContentScript({
  matches: ['*://*/*'],
  registration: 'runtime',
  world: 'MAIN',
  runAt: 'document_start',
  allFrames: true,
  matchOriginAsFallback: true,
  main: installQuietHook,
});
