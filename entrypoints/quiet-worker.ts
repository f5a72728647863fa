import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { installQuietWorker, type WorkerPlan } from '../utils/page/quiet-worker.ts';

/** Put before the scripts of work apps' workers in Firefox, with the plan in the place of this name. */
declare const DREMPEL_PLAN: WorkerPlan;

export default defineUnlistedScript({
  include: ['firefox'],
  main: () => installQuietWorker(DREMPEL_PLAN),
});
