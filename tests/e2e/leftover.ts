import type { Tab } from './drivers/driver.ts';

/** A tab that an opening has used and that goes by itself: at the handover page, or at Chrome's new-tab page again. */
export const isLeftover = ({ url }: Pick<Tab, 'url'>): boolean => /handover\.html|^chrome:\/\/new/.test(url);
