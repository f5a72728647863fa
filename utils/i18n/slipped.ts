import type { Language, Words } from './language.ts';

const words: Words<{ readonly title: (service: string) => string; readonly message: string }> = {
  en: {
    title: (service) => `${service} sent a file that could not be checked`,
    message: 'Drempel did not see you choose it, and this browser lets nobody stop it. It stands in your journal.',
  },
  nl: {
    title: (service) => `${service} verstuurde een bestand dat niet na te gaan was`,
    message: 'Drempel zag je het niet kiezen, en deze browser laat het niemand tegenhouden. Het staat in je logboek.',
  },
};

/** Told after an upload that nobody could hold. */
export function saySlipped(service: string, language: Language): { readonly title: string; readonly message: string } {
  const { title, message } = words[language];
  return { title: title(service), message };
}
