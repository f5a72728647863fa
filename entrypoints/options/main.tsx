import '../../components/face/base.css';
import type { FunctionComponent } from 'preact';
import { render } from 'preact';
import { Options } from '../../components/options/options.tsx';
import { Shell } from '../../components/shell/shell.tsx';
import { browser } from '../../utils/browser/browser.ts';
import { clockOf } from '../../utils/i18n/clock.ts';
import { chooseLanguage } from '../../utils/i18n/language.ts';
import { optionsWords, type Section } from '../../utils/i18n/options.ts';
import { zoneOfReader } from '../../utils/i18n/when.ts';
import { Boundary, boundary } from './boundary.tsx';
import { Held, held } from './held.tsx';
import { Hours } from './hours.tsx';
import { Journal, journal } from './journal.tsx';
import { List } from './list.tsx';
import { Privacy, privacy } from './privacy.tsx';
import { Quiet, quiet } from './quiet.tsx';
import { dismiss, live, type Shown, section, trouble } from './state.ts';

/** Of the browser, or of the machine where it follows that. */
const LOCALE = Intl.DateTimeFormat().resolvedOptions().locale;

const LIVES = [live, held, quiet, boundary, journal, privacy];
const PARTS: Readonly<Record<Section, FunctionComponent<Shown>>> = {
  hours: Hours,
  list: List,
  quiet: Quiet,
  held: Held,
  boundary: Boundary,
  journal: Journal,
  privacy: Privacy,
};

function Page() {
  const state = live.value.value;
  const language = state?.language.language ?? chooseLanguage('auto', browser.i18n.getUILanguage());
  document.documentElement.lang = language;
  document.title = optionsWords[language].title(optionsWords[language].sections[section.value]);
  const Part = PARTS[section.value];
  return (
    <Shell
      language={language}
      notRead={LIVES.map((one) => one.trouble.value).find((why) => why !== null) ?? null}
      onRetry={() => Promise.all(LIVES.map(({ refresh }) => refresh()))}
      notDone={trouble.value}
      onClose={dismiss}
    >
      {state && (
        <Options section={section.value} held={state.summary.total}>
          <Part
            {...state}
            reader={{
              language,
              now: state.now,
              zone: zoneOfReader(state.hours.browserZone, state.hours.hours),
              clock: clockOf(language, LOCALE),
            }}
          />
        </Options>
      )}
    </Shell>
  );
}

render(<Page />, document.body);
