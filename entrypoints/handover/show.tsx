import '../../components/face/base.css';
import { render } from 'preact';
import { LanguageContext } from '../../components/face/language.ts';
import { Handover } from '../../components/handover/handover.tsx';
import { browser } from '../../utils/browser/browser.ts';
import { type HandoverStop, handoverWords } from '../../utils/i18n/handover.ts';
import { chooseLanguage } from '../../utils/i18n/language.ts';
import type { Response } from '../../utils/messages/server.ts';

interface Showing {
  readonly stop: HandoverStop;
  /** Null where the address carried none. */
  readonly url: string | null;
  open(): Promise<void>;
  back(): Promise<void>;
  explain(url: string): Promise<Response<'boundary.explain'>>;
}

/** Draws the page. Where the background does not answer, the host stands for the app's name. */
export async function show({ stop, url, open, back, explain }: Showing): Promise<void> {
  const known = url === null ? null : await explain(url).catch(() => null);
  const language = known?.language ?? chooseLanguage('auto', browser.i18n.getUILanguage());
  const app = known?.app ?? (url === null ? '' : new URL(url).host);
  const org = known?.orgName ?? null;
  document.documentElement.lang = language;
  document.title = handoverWords[language].title(stop, { app, org });

  const draw = (busy: boolean) =>
    render(
      <LanguageContext.Provider value={language}>
        <Handover
          stop={stop}
          app={app}
          org={org}
          busy={busy}
          onOpen={() => {
            draw(true);
            void open();
          }}
          onBack={() => void back()}
        />
      </LanguageContext.Provider>,
      document.body,
    );
  draw(false);
}
