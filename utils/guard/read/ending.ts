/**
 * How reading ended.
 *
 * - *whole*: all of it was read;
 * - *cut*: a limit was reached, or a part of it was damaged; what came before is true, and there may be more;
 * - *protected*: some or all of it is encrypted;
 * - *unreadable*: nothing of it can be read: damaged, gone, or a format that is not known here.
 */
export type Ending = 'whole' | 'cut' | 'protected' | 'unreadable';
