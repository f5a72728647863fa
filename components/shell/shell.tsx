import type { ComponentChildren } from 'preact';
import { shellWords } from '../../utils/i18n/shell.ts';
import type { Language } from '../../utils/messages/protocol.ts';
import { LanguageContext } from '../face/language.ts';

interface ShellProps {
  language: Language;
  /** Nobody answers: said, with a way to ask again. */
  silent: boolean;
  onRetry(): void;
  /** Absent until there is something to show. */
  children: ComponentChildren;
}

/** Around every page: its language, and what to show while the background does not answer. */
export function Shell({ language, silent, onRetry, children }: ShellProps) {
  const words = shellWords[language];
  const notice = silent && (
    <div class="notice row" role="alert">
      <p class="grow">{words.silent}</p>
      <button type="button" class="button" onClick={onRetry}>
        {words.retry}
      </button>
    </div>
  );
  return (
    <LanguageContext.Provider value={language}>
      {children ? (
        <>
          {notice}
          {children}
        </>
      ) : (
        notice && (
          <main class="page stack">
            <h1 class="title">Drempel</h1>
            {notice}
          </main>
        )
      )}
    </LanguageContext.Provider>
  );
}
