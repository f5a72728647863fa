import '../../components/face/base.css';
import { signal } from '@preact/signals';
import { render } from 'preact';
import { HoursSection } from '../../components/hours/hours-section.tsx';
import { Options } from '../../components/options/options.tsx';
import { Shell } from '../../components/shell/shell.tsx';
import { browser } from '../../utils/browser/browser.ts';
import { createLive, send } from '../../utils/browser/page.ts';
import { chooseLanguage } from '../../utils/i18n/language.ts';
import { optionsWords, SECTIONS, type Section } from '../../utils/i18n/options.ts';

const sectionOfHash = (): Section => SECTIONS.find((name) => `#${name}` === location.hash) ?? 'hours';
const section = signal(sectionOfHash());
addEventListener('hashchange', () => {
  section.value = sectionOfHash();
});

const live = createLive(async () => {
  const [language, list, hours, held] = await Promise.all([
    send('language.get', null),
    send('list.get', null),
    send('hours.get', null),
    send('held.summary', null),
  ]);
  return { ...language, ...list, ...hours, held, now: Date.now() };
});

function Page() {
  const state = live.value.value;
  const language = state?.language ?? chooseLanguage('auto', browser.i18n.getUILanguage());
  document.documentElement.lang = language;
  document.title = optionsWords[language].title(optionsWords[language].sections[section.value]);
  return (
    <Shell language={language} silent={live.silent.value} onRetry={live.refresh}>
      <Options section={section.value} held={state?.held.total ?? 0}>
        {state && <Chosen state={state} />}
      </Options>
    </Shell>
  );
}

type State = NonNullable<typeof live.value.value>;

function Chosen({ state }: { state: State }) {
  const reader = { language: state.language, now: state.now, zone: state.browserZone };
  const { list } = state;
  const suggested = list?.policy.suggestedHours;
  switch (section.value) {
    case 'hours':
      return (
        <HoursSection
          hours={state.hours}
          browserZone={state.browserZone}
          suggestion={list && suggested ? { org: list.policy.org.name, hours: suggested } : null}
          reader={reader}
          onSave={async (hours) => {
            const { ok } = await send('hours.set', { hours });
            await live.refresh();
            return ok;
          }}
          onEndOverride={() => send('hours.override', { override: null }).then(live.refresh)}
        />
      );
    default:
      return null;
  }
}

render(<Page />, document.body);
