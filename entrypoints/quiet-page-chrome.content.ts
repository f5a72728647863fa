import { defineContentScript } from 'wxt/utils/define-content-script';
import { installQuietPage } from '../utils/page/quiet-page.ts';
import { answerForPermission } from '../utils/page/sealed-permission.ts';

export default defineContentScript({
  include: ['chrome'],
  matches: ['*://*/*'],
  registration: 'runtime',
  world: 'MAIN',
  runAt: 'document_start',
  allFrames: true,
  matchOriginAsFallback: true,
  main: () => installQuietPage({ permission: answerForPermission }),
});
