import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { leaveBelief } from '../utils/page/belief.ts';

/** Runs before the hook where the person allowed notifications and the browser is told otherwise while it is quiet. */
export default defineUnlistedScript({ include: ['chrome'], main: () => leaveBelief('granted') });
