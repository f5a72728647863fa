import { defineContentScript } from 'wxt/utils/define-content-script';

export default defineContentScript({
  matches: ['*://*/*'],
  registration: 'runtime',
  world: 'ISOLATED',
  runAt: 'document_start',
  allFrames: true,
  matchOriginAsFallback: true,
  main() {},
});
