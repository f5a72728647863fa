import '../../components/face/base.css';
import { render } from 'preact';
import { Popup } from '../../components/popup/popup.tsx';
import { Shell } from '../../components/shell/shell.tsx';
import { browser } from '../../utils/browser/browser.ts';
import { askPermissions, createActs, createLive, send } from '../../utils/browser/page.ts';
import { clockOf } from '../../utils/i18n/clock.ts';
import { chooseLanguage } from '../../utils/i18n/language.ts';
import { popupWords } from '../../utils/i18n/popup.ts';
import { zoneOfReader } from '../../utils/i18n/when.ts';

/** The tab the popup is about: the one named in the address (tests), else the active one. */
async function findTab(): Promise<number | null> {
  const named = new URLSearchParams(location.search).get('tab');
  if (named) return Number(named);
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id ?? null;
}

const tab = findTab();
const live = createLive(async () => send('popup.state', { tabId: await tab }));
const { trouble, act, dismiss } = createActs();

function Page() {
  const state = live.value.value;
  const language = state?.language ?? chooseLanguage('auto', browser.i18n.getUILanguage());
  document.documentElement.lang = language;
  document.title = popupWords[language].title;
  return (
    <Shell
      language={language}
      notRead={live.trouble.value}
      onRetry={live.refresh}
      notDone={trouble.value}
      onClose={dismiss}
    >
      {state && (
        <Popup
          state={state}
          reader={{
            language,
            zone: zoneOfReader(Temporal.Now.timeZoneId(), state.hours),
            now: state.now,
            clock: clockOf(language, Intl.DateTimeFormat().resolvedOptions().locale),
          }}
          onOverride={(override) => act(() => send('hours.override', { override }).then(live.refresh))}
          onAnswerZone={(answer) => act(() => send('hours.zone', { answer }).then(live.refresh))}
          onUseHours={(hours) => act(() => send('hours.set', { hours }).then(live.refresh))}
          onOpenOn={async (to) => {
            const answer = await act(async () => send('links.open', { tabId: await tab, to }));
            if (answer?.opened && !location.search) window.close();
            else await live.refresh();
          }}
          onAllow={(missing) => askPermissions(missing).then(live.refresh)}
          onTakeBack={(how) =>
            act(async () => send('boundary.take-back', { tabId: (await tab) ?? -1, how })).then(live.refresh)
          }
        />
      )}
    </Shell>
  );
}

// A link opens a tab; Firefox would leave the popup open over it.
if (!location.search) {
  document.addEventListener('click', ({ target }) => {
    if (target instanceof Element && target.closest('a[target=_blank]')) setTimeout(() => window.close(), 100);
  });
}
// The clock moves on while the popup is open.
setInterval(live.refresh, 30_000);

document.body.classList.add('popup');
render(<Page />, document.body);
