import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Words } from '../../utils/i18n/language.ts';
import type { Language } from '../../utils/messages/protocol.ts';

/** The language of the page, set once around it. */
export const LanguageContext = createContext<Language>('en');

export function useLanguage(): Language {
  return useContext(LanguageContext);
}

/** The words of one surface in the page's language. */
export function useWords<T>(words: Words<T>): T {
  return words[useLanguage()];
}
