import { defineContentScript } from 'wxt/utils/define-content-script';
import { hookBlobWorkers } from '../utils/page/blob-workers.ts';
import { installQuietPage } from '../utils/page/quiet-page.ts';

export default defineContentScript({
  include: ['firefox'],
  matches: ['*://*/*'],
  registration: 'runtime',
  world: 'MAIN',
  runAt: 'document_start',
  allFrames: true,
  matchOriginAsFallback: true,
  main: () => installQuietPage({ blobWorkers: hookBlobWorkers }),
});
