const MEDIA = /^(?:image|video|audio|font)\//;

/** Whether a file has pictures or sound for content and no text to look for, if it is what its media type says. */
export const isMedia = (type: string): boolean => MEDIA.test(type);
