/**
 * The path at a work app's own origin at which a worker asks what only the background answers (Firefox). The host of
 * Drempel's base URL is another in each browser, and no page knows it: so none can ask whether it is quiet.
 */
export const workerPath = (base: string): string => `/.drempel/${base.split('/')[2]}`;
