import '../../components/face/base.css';
import { render } from 'preact';
import { LanguageContext } from '../../components/face/language.ts';
import { Handover } from '../../components/handover/handover.tsx';
import type { ProfileRole } from '../../utils/boundary/mode.ts';
import { browser } from '../../utils/browser/browser.ts';
import { type HandoverStop, handoverWords } from '../../utils/i18n/handover.ts';
import { chooseLanguage } from '../../utils/i18n/language.ts';
import type { Response } from '../../utils/messages/server.ts';

interface Showing {
  readonly stop: HandoverStop;
  /** `''` where the address carried none. */
  readonly url: string;
  /** @param start where the app begins, where that is to be opened instead */
  open(start?: string): Promise<void>;
  back(): Promise<void>;
  keep(how: 'once' | 'always'): Promise<void>;
  signIn(host: string): Promise<void>;
  explain(): Promise<Response<'boundary.explain'>>;
}

/** Draws the page. Where the background does not answer, the host stands for the app's name. */
export async function show({ stop: given, url, open, back, keep, signIn, explain }: Showing): Promise<void> {
  const known = await explain().catch(() => null);
  // Any page can open this one with any address.
  const stop = given === 'kept' && known?.app === null ? 'not-work' : given;
  const language = known?.language ?? chooseLanguage('auto', browser.i18n.getUILanguage());
  const inPlace = inProfile(stop, known?.role ?? 'both');
  const shown = inPlace === 'sent' && known?.signsIn ? 'sign-in' : inPlace;
  const app = known?.app ?? URL.parse(url)?.host ?? '';
  const org = known?.orgName ?? null;
  document.documentElement.lang = language;
  document.title = handoverWords[language].title(shown, { app, org });

  render(
    <LanguageContext.Provider value={language}>
      <Handover
        stop={shown}
        app={app}
        org={org}
        url={url}
        loop={known?.loop ?? null}
        onOpen={() => open(shown === 'sign-in' ? (known?.start ?? undefined) : undefined)}
        onBack={back}
        onKeep={keep}
        onSignIn={signIn}
        onCopy={() =>
          navigator.clipboard.writeText(url).then(
            () => true,
            () => false,
          )
        }
      />
    </LanguageContext.Provider>,
    document.body,
  );
}

/** A form that was stopped is another matter where the profile has one side only. */
function inProfile(stop: HandoverStop, role: ProfileRole): HandoverStop {
  if (stop === 'sent' && role === 'private') return 'private-sent';
  return stop === 'out-sent' && role === 'work' ? 'outside-sent' : stop;
}
