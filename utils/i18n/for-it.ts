import type { Words } from './language.ts';

/** The way to IT's desk. */
export const forItWords: Words<string> = { en: 'For IT: make a list', nl: 'Voor IT: maak een lijst' };
