export type Language = 'nl' | 'en';

/** Texts of one surface in both languages; TypeScript holds the two to the same shape. */
export interface Words<T> {
  readonly en: T;
  readonly nl: T;
}

/** Dutch where the employee chose it or, left to Drempel, where the browser speaks it; else English. */
export function chooseLanguage(setting: 'auto' | Language, uiLanguage: string): Language {
  if (setting !== 'auto') return setting;
  return uiLanguage.toLowerCase().startsWith('nl') ? 'nl' : 'en';
}
