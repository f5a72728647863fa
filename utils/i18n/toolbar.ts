import type { Context } from '../boundary/model.ts';
import type { Words } from './language.ts';

interface ToolbarWords {
  title(state: { readonly context: Context; readonly quiet: boolean; readonly held: number }): string;
}

export const toolbarWords: Words<ToolbarWords> = {
  en: {
    title: ({ context, quiet, held }) =>
      [
        `Drempel: this tab is ${context}`,
        ...(quiet ? ['work is quiet now'] : []),
        ...(held > 0 ? [`${held} ${held === 1 ? 'notification' : 'notifications'} kept for you`] : []),
      ].join(', '),
  },
  nl: {
    title: ({ context, quiet, held }) =>
      [
        `Drempel: dit tabblad is ${context === 'work' ? 'werk' : 'privé'}`,
        ...(quiet ? ['werk is nu stil'] : []),
        ...(held > 0 ? [`${held} ${held === 1 ? 'melding' : 'meldingen'} voor je bewaard`] : []),
      ].join(', '),
  },
};
