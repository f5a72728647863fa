import { chooseLanguage } from '../i18n/language.ts';
import type { Routes } from '../messages/server.ts';
import type { SettingsStore } from '../ports/settings.ts';
import type { BumpRevision } from './revision.ts';

interface Parts {
  readonly settings: SettingsStore;
  /** The browser's own language, a BCP 47 tag. */
  readonly uiLanguage: () => string;
  readonly bumpRevision: BumpRevision;
}

/** What pages ask about the language of Drempel. */
export function createLanguageRoutes({ settings, uiLanguage, bumpRevision }: Parts) {
  return {
    'language.get': {
      from: ['page', '/handover.html', '/warning.html'],
      async handle() {
        const setting = (await settings.get('language')) ?? 'auto';
        return { language: chooseLanguage(setting, uiLanguage()), setting };
      },
    },
    'language.set': {
      from: ['page'],
      async handle({ setting }) {
        await settings.set('language', setting);
        await bumpRevision();
        return null;
      },
    },
  } satisfies Routes;
}
