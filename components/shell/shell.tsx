import type { ComponentChildren } from 'preact';
import { shellWords, type Trouble } from '../../utils/i18n/shell.ts';
import type { Language } from '../../utils/messages/protocol.ts';
import { Button } from '../face/button.tsx';
import { LanguageContext } from '../face/language.ts';
import './shell.css';

interface ShellProps {
  language: Language;
  /** Why there is nothing new to show. */
  notRead: Trouble | null;
  onRetry(): unknown;
  /** Why the last press came to nothing; absent where nothing can be pressed. */
  notDone: Trouble | null;
  onClose(): void;
  /** Absent until there is something to show. */
  children: ComponentChildren;
}

/** Around every page: its language, and what to say when the background does not do its part. */
export function Shell({ language, notRead, onRetry, notDone, onClose, children }: ShellProps) {
  const words = shellWords[language];
  const notice = (notRead || notDone) && (
    <div class="notice row trouble" role="alert">
      <p class="fill">{notRead ? words.notRead[notRead] : notDone && words.notDone[notDone]}</p>
      {notRead ? <Button onPress={onRetry}>{words.retry}</Button> : <Button onPress={onClose}>{words.close}</Button>}
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
