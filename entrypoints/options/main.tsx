import '../../components/face/base.css';
import { computed, signal } from '@preact/signals';
import { render } from 'preact';
import { AllSitesNotice } from '../../components/boundary/all-sites-notice.tsx';
import { BoundarySection } from '../../components/boundary/boundary-section.tsx';
import { KeptSitesCard } from '../../components/boundary/kept-sites-card.tsx';
import { LinksCard } from '../../components/boundary/links-card.tsx';
import { ProfileRoleCard } from '../../components/boundary/profile-role-card.tsx';
import { StrictCard } from '../../components/boundary/strict-card.tsx';
import { HeldSection } from '../../components/held/held-section.tsx';
import { Agreement } from '../../components/hours/agreement.tsx';
import { HoursSection } from '../../components/hours/hours-section.tsx';
import { ImportCalendar } from '../../components/hours/import-calendar.tsx';
import { JournalCopyCard } from '../../components/journal/journal-copy-card.tsx';
import { JournalKeepingCard } from '../../components/journal/journal-keeping-card.tsx';
import { JournalSection } from '../../components/journal/journal-section.tsx';
import type { WipeTicks } from '../../components/list/leave.tsx';
import { ListSection } from '../../components/list/list-section.tsx';
import { Options } from '../../components/options/options.tsx';
import { PrivacySection } from '../../components/privacy/privacy-section.tsx';
import { KeepingCard } from '../../components/quiet/keeping-card.tsx';
import { LetThroughCard } from '../../components/quiet/let-through-card.tsx';
import { MirrorCard } from '../../components/quiet/mirror-card.tsx';
import { PrivateSitesCard } from '../../components/quiet/private-sites-card.tsx';
import { QuietSection } from '../../components/quiet/quiet-section.tsx';
import { Shell } from '../../components/shell/shell.tsx';
import { ALL_SITES, type BoundaryChoice, wantsClosed } from '../../utils/boundary/mode.ts';
import { browser } from '../../utils/browser/browser.ts';
import { askForWipe, askPermissions, createActs, createLive, giveBackAccess, send } from '../../utils/browser/page.ts';
import { openShortcutSettings, readShortcut } from '../../utils/browser/shortcut.ts';
import { clockOf } from '../../utils/i18n/clock.ts';
import { chooseLanguage } from '../../utils/i18n/language.ts';
import { optionsWords, SECTIONS, type Section } from '../../utils/i18n/options.ts';
import { type Reader, zoneOfReader } from '../../utils/i18n/when.ts';
import { toMatchPattern } from '../../utils/policy/match-rule.ts';
import type { PermissionSet } from '../../utils/policy/model.ts';
import { readCalendar, saveCalendar, takeFromCalendar } from './calendar.ts';
import { checkJournalCopy, saveJournal } from './journal-copies.ts';

/** Rows that are asked for at first, and again with each "more". */
const ROWS = 50;

/** Of the browser, or of the machine where it follows that. */
const LOCALE = Intl.DateTimeFormat().resolvedOptions().locale;

/** `#list`; of several lists the one of an organisation, `#list/acme.example`. */
const place = signal(location.hash);
addEventListener('hashchange', () => {
  place.value = location.hash;
});
const section = computed(
  (): Section => SECTIONS.find((name) => name === place.value.slice(1).split('/')[0]) ?? 'hours',
);
const chosenOrg = computed(() => place.value.split('/')[1] ?? null);

const live = createLive(async () => {
  const [language, list, history, own, hours, summary, shortcut, wipe] = await Promise.all([
    send('language.get', null),
    send('list.get', null),
    send('list.history', null),
    send('own.get', null),
    send('hours.get', null),
    send('held.summary', null),
    readShortcut('other-side'),
    send('wipe.state', null),
  ]);
  return { language, list, history, own, hours, summary, shortcut, wipe, now: Date.now() };
});
const reload = () => live.refresh();

const heldQuery = signal<{ search: string; appId?: string; limit: number }>({ search: '', limit: ROWS });
// One more than is shown tells whether there is more.
const held = createLive(async () => {
  const [rows, apps, missed] = await Promise.all([
    send('held.list', { ...heldQuery.peek(), limit: heldQuery.peek().limit + 1 }),
    send('held.apps', null),
    send('held.missed', null),
  ]);
  return { rows, apps, missed };
});
const quiet = createLive(async () => {
  const [keeping, letThrough, privateSites, mirror] = await Promise.all([
    send('keeping.get', null),
    send('let-through.get', null),
    send('private-sites.get', null),
    send('mirror.get', null),
  ]);
  return { keeping, letThrough, privateSites, mirror };
});
const boundary = createLive(() => send('boundary.choice', null));
const ALL: PermissionSet = { origins: [ALL_SITES], permissions: [] };
const journalLimit = signal(ROWS);
const journal = createLive(async () => {
  const [rows, keeping] = await Promise.all([
    send('journal.list', { limit: journalLimit.peek() + 1 }),
    send('journal.keeping', null),
  ]);
  return { rows, keeping };
});
const privacy = createLive(() => send('privacy.state', null));
const lives = [live, held, quiet, boundary, journal, privacy];
const { trouble, act, dismiss } = createActs();

/** Access to all sites is asked for before it is needed, and given back once it is not. */
async function chooseBoundary(next: Pick<BoundaryChoice, 'role' | 'strict'>, save: () => Promise<null>): Promise<void> {
  const before = boundary.value.peek();
  const asked = wantsClosed(next) ? askPermissions(ALL) : undefined;
  await act(async () => {
    await asked;
    await save();
    if (before && wantsClosed(before) && !wantsClosed(next)) await giveBackAccess(ALL.origins, before.others);
  });
  await boundary.refresh();
}

function findHeld(query: typeof heldQuery.value): Promise<void> {
  heldQuery.value = query;
  return held.refresh();
}

function Page() {
  const state = live.value.value;
  const language = state?.language.language ?? chooseLanguage('auto', browser.i18n.getUILanguage());
  document.documentElement.lang = language;
  document.title = optionsWords[language].title(optionsWords[language].sections[section.value]);
  return (
    <Shell
      language={language}
      notRead={lives.map((one) => one.trouble.value).find((why) => why !== null) ?? null}
      onRetry={() => Promise.all(lives.map(({ refresh }) => refresh()))}
      notDone={trouble.value}
      onClose={dismiss}
    >
      {state && (
        <Options section={section.value} held={state.summary.total}>
          <Chosen {...state} />
        </Options>
      )}
    </Shell>
  );
}

/** For a single site; what more would be needed, the notice of what is missing asks for. */
function accessTo(typed: string): PermissionSet {
  const host = typed.includes('*')
    ? undefined
    : URL.parse(typed.includes('://') ? typed : `https://${typed}`)?.hostname;
  return { origins: host?.includes('.') ? [`*://${host}/*`] : [], permissions: [] };
}

async function copy(text: string): Promise<boolean> {
  return (await act(() => navigator.clipboard.writeText(text).then(() => true))) ?? false;
}

/** A background that is stopped meanwhile goes on when it is next asked for anything. */
async function wipeAfter(ticks: WipeTicks, begin: () => Promise<unknown>): Promise<void> {
  const asked = askForWipe(ticks);
  await act(() => asked.then(() => begin().catch(async () => (await send('wipe.state', null)) ?? begin())));
  await reload();
}

const goOn = () => send('wipe.go-on', null);

type State = NonNullable<typeof live.value.value>;

function Chosen({ language: { language, setting }, list, history, own, hours, shortcut, wipe, now }: State) {
  const reader: Reader = {
    language,
    now,
    zone: zoneOfReader(hours.browserZone, hours.hours),
    clock: clockOf(language, LOCALE),
  };
  const policies = list.lists.map((shown) => shown.list.policy);
  switch (section.value) {
    case 'hours':
      return (
        <HoursSection
          hours={hours.hours}
          availability={hours.availability}
          browserZone={hours.browserZone}
          zoneNews={hours.zoneNews}
          suggestions={policies.flatMap(({ org, suggestedHours }) =>
            suggestedHours ? { org: org.name, hours: suggestedHours } : [],
          )}
          reader={reader}
          onSave={async (taken) => {
            const outcome = await act(() => send('hours.set', { hours: taken }));
            await reload();
            if (!outcome) return null;
            return outcome.ok ? [] : outcome.problem;
          }}
          onEndOverride={() => act(() => send('hours.override', { override: null }).then(reload))}
          onAnswerZone={(answer) => act(() => send('hours.zone', { answer }).then(reload))}
        >
          <ImportCalendar
            reader={reader}
            onRead={(file) => act(() => readCalendar(file, language))}
            onTake={async (chosen) => {
              const outcome = await act(() => takeFromCalendar(chosen));
              await reload();
              return outcome ?? { kind: 'failed' };
            }}
          />
          <Agreement
            hours={hours.hours}
            reader={reader}
            onCopy={copy}
            onPrint={() => print()}
            onSave={(kind, name, of) => act(() => saveCalendar(kind, name, of))}
          />
        </HoursSection>
      );
    case 'list':
      return (
        <ListSection
          state={list}
          chosen={chosenOrg.value}
          history={history}
          own={own}
          reader={reader}
          onCheck={async (orgId) => {
            const outcome = await act(() => send('list.check', { orgId }));
            await reload();
            return outcome !== undefined;
          }}
          onExplain={(url) => act(() => send('list.explain', { url }))}
          wipe={wipe}
          onCountTabs={(orgId) => act(() => send('wipe.tabs', { orgId }))}
          onWipe={(orgId, ticks) => wipeAfter(ticks, () => send('wipe.begin', { orgId, ...ticks }))}
          onLeave={(orgId, ticks) => wipeAfter(ticks, () => send('list.leave', { orgId, ...ticks }))}
          onGoOn={() => act(() => goOn().catch(goOn)).then(reload)}
          onPutAway={() => act(() => send('wipe.put-away', null)).then(reload)}
          onCopy={copy}
          onAllow={(missing) => askPermissions(missing).then(reload)}
          onAdopt={({ needs, digest }) => {
            const asked = askPermissions(needs);
            return act(() => asked.then(() => send('list.adopt', { digest }))).then(reload);
          }}
          onAddOwn={async (to, typed) => {
            const asked = to === 'work' ? askPermissions(accessTo(typed)) : undefined;
            const outcome = await act(() => Promise.resolve(asked).then(() => send('own.add', { to, typed })));
            await reload();
            return outcome && !outcome.ok ? outcome.problem : null;
          }}
          onRemoveOwn={(rule) => act(() => send('own.remove', { rule })).then(reload)}
        />
      );
    case 'quiet': {
      const chosen = quiet.value.value;
      return (
        chosen && (
          <QuietSection>
            <LetThroughCard
              state={chosen.letThrough}
              many={policies.length > 1}
              reader={reader}
              onAdd={async (draft) => {
                const outcome = await act(() => send('let-through.add', { draft }));
                await quiet.refresh();
                return outcome && !outcome.ok ? outcome.problem : null;
              }}
              onRemove={(id) => act(() => send('let-through.remove', { id })).then(quiet.refresh)}
              onTry={(draft) => act(() => send('let-through.try', { draft }))}
              onAllow={() => askPermissions({ origins: [], permissions: ['notifications'] }).then(quiet.refresh)}
            />
            <KeepingCard
              keeping={chosen.keeping}
              onChoose={(keeping) => void act(() => send('keeping.set', { keeping })).then(quiet.refresh)}
            />
            <PrivateSitesCard
              sites={chosen.privateSites.sites}
              hasHours={(hours.hours?.windows.length ?? 0) > 0}
              onAdd={async (typed) => {
                const { origins } = accessTo(typed);
                // Nothing is asked for what can be no site; a site with all below it is asked for in a click of its own.
                const permissions = origins.length > 0 ? chosen.privateSites.permissions : [];
                const asked = askPermissions({ origins, permissions });
                const outcome = await act(() => asked.then(() => send('private-sites.add', { typed })));
                await quiet.refresh();
                return outcome && !outcome.ok ? outcome.problem : null;
              }}
              onAllow={(rule) =>
                askPermissions({ ...chosen.privateSites, origins: [toMatchPattern(rule)] }).then(quiet.refresh)
              }
              onRemove={(rule) => act(() => send('private-sites.remove', { rule })).then(quiet.refresh)}
            />
            <MirrorCard
              mirror={chosen.mirror}
              hasHours={(hours.hours?.windows.length ?? 0) > 0}
              reader={reader}
              onSwitch={(on) => void act(() => send('mirror.switch', { on })).then(quiet.refresh)}
              onClear={() => act(() => send('mirror.clear', null)).then(quiet.refresh)}
            />
          </QuietSection>
        )
      );
    }
    case 'held': {
      const query = heldQuery.value;
      const { search, limit } = query;
      const kept = held.value.value;
      return (
        kept && (
          <HeldSection
            missed={kept.missed}
            rows={kept.rows.slice(0, limit)}
            more={kept.rows.length > limit}
            search={search}
            apps={kept.apps}
            appId={query.appId}
            many={policies.length > 1}
            reader={reader}
            onSearch={(text) => void findHeld({ ...query, search: text, limit: ROWS })}
            onChoose={(appId) => void findHeld({ search, limit: ROWS, ...(appId ? { appId } : {}) })}
            onMore={() => findHeld({ ...query, limit: limit + ROWS })}
            onOpen={(id) => act(() => send('held.open', { id }))}
            onClear={() => act(() => send('held.clear', null).then(held.refresh))}
            onSeen={(upTo) => void act(() => send('held.seen', { upTo }))}
          />
        )
      );
    }
    case 'boundary': {
      const chosen = boundary.value.value;
      return (
        chosen && (
          <BoundarySection>
            {wantsClosed(chosen) && !chosen.allSites && (
              <AllSitesNotice onAllow={() => askPermissions(ALL).then(boundary.refresh)} />
            )}
            <ProfileRoleCard
              role={chosen.role}
              onChoose={(role) => void chooseBoundary({ ...chosen, role }, () => send('boundary.role', { role }))}
            />
            {chosen.role === 'both' && (
              <StrictCard
                on={chosen.strict}
                onSwitch={(strict) =>
                  void chooseBoundary({ ...chosen, strict }, () => send('boundary.strict', { on: strict }))
                }
              />
            )}
            {(wantsClosed(chosen) || chosen.kept.length > 0) && (
              <KeptSitesCard
                kept={chosen.kept}
                onForget={(host) => act(() => send('boundary.forget', { host })).then(boundary.refresh)}
              />
            )}
            <LinksCard shortcut={shortcut} onChangeKey={() => act(openShortcutSettings)} />
          </BoundarySection>
        )
      );
    }
    case 'journal': {
      const limit = journalLimit.value;
      const kept = journal.value.value;
      if (!kept) return;
      const { rows, keeping } = kept;
      const empty = rows.length === 0;
      return (
        <JournalSection
          entries={rows.slice(0, limit)}
          more={rows.length > limit}
          reader={reader}
          onMore={() => {
            journalLimit.value = limit + ROWS;
            return journal.refresh();
          }}
        >
          <JournalKeepingCard
            keeping={keeping}
            empty={empty}
            onKeep={(chosen) => act(() => send('journal.keep', { keeping: chosen })).then(journal.refresh)}
            onClear={() => act(() => send('journal.clear', null).then(journal.refresh))}
          />
          <JournalCopyCard
            empty={empty}
            reader={reader}
            onSave={(format, withFiles) => act(() => saveJournal(format, withFiles, reader))}
            onCheck={(file) => act(() => checkJournalCopy(file))}
          />
        </JournalSection>
      );
    }
    case 'privacy':
      return (
        privacy.value.value && (
          <PrivacySection
            privacy={privacy.value.value}
            orgs={policies.map(({ org }) => org.name)}
            setting={setting}
            reader={reader}
            onLanguage={(chosen) => void act(() => send('language.set', { setting: chosen })).then(reload)}
          />
        )
      );
  }
}

render(<Page />, document.body);
