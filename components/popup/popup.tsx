import type { ComponentChildren } from 'preact';
import type { Override } from '../../utils/availability/model.ts';
import { sayStanding, sayThisPage } from '../../utils/i18n/here.ts';
import { popupWords } from '../../utils/i18n/popup.ts';
import { LOCALES, type Reader, sayDate, sayInstant } from '../../utils/i18n/when.ts';
import type { PopupState } from '../../utils/messages/protocol.ts';
import type { WeeklyHours } from '../../utils/policy/model.ts';
import type { PermissionSet } from '../../utils/ports/permissions.ts';
import { Door } from '../face/door.tsx';
import { JobsOff } from '../jobs/jobs-off.tsx';
import { Now } from './now.tsx';
import './popup.css';

export interface PopupActions {
  onOverride(override: Override | null): unknown;
  onUseHours(hours: WeeklyHours): unknown;
  /** Runs inside the click. */
  onAllow(missing: PermissionSet): unknown;
}

interface PopupProps extends PopupActions {
  state: PopupState;
  reader: Reader;
}

/** The whole popup: now, what is kept, this page, and who sees what. */
export function Popup({ state, reader, ...actions }: PopupProps) {
  const words = popupWords[reader.language];
  const { list, here, availability } = state;
  const org = list?.policy.org.name;
  const work = here.context === 'work';
  return (
    <main class="popup-view stack">
      <header class="row">
        <Door kind={work ? 'work' : 'private'} quiet={availability.state === 'quiet'} />
        <span class="brand grow">{words.title}</span>
        <span class={`chip ${here.context}`}>{work && org ? words.work(org) : words.private}</span>
      </header>
      {list ? <Now state={state} reader={reader} {...actions} /> : <NoList reader={reader} />}
      {list && (
        <div class="below stack">
          <JobsOff jobs={state.jobs} onAllow={actions.onAllow} />
          <ListNews state={state} reader={reader} />
          <HeldRow state={state} reader={reader} />
          <HereRow state={state} reader={reader} />
        </div>
      )}
      <footer class="line soft small">
        <p>{list ? words.sees : words.seesNothing}</p>
        <PageLink to="options.html#privacy">{words.employer}</PageLink>
        <PageLink to="options.html">{words.settings}</PageLink>
      </footer>
    </main>
  );
}

function PageLink({ to, button, children }: { to: string; button?: string; children: ComponentChildren }) {
  return (
    <a href={to} target="_blank" rel="noreferrer" class={button}>
      {children}
    </a>
  );
}

function NoList({ reader }: { reader: Reader }) {
  const words = popupWords[reader.language];
  return (
    <section class="stack" style={{ '--gap': '8px' }}>
      <h1 class="title">{words.noListTitle}</h1>
      <p class="soft">{words.noList}</p>
      <div class="row wrap">
        <PageLink to="welcome.html" button="button main">
          {words.readList}
        </PageLink>
        <PageLink to="options.html#hours" button="button">
          {words.setHours}
        </PageLink>
      </div>
    </section>
  );
}

/** Being offline for a day is daily life; anything else that keeps the list from being renewed is worth a line. */
const OFFLINE_FOR_LONG = 86_400_000;

/** One line about the list: what the employee can do something about comes first. */
function ListNews({ state, reader }: { state: PopupState; reader: Reader }) {
  const words = popupWords[reader.language];
  const text = sayListNews(state, reader);
  if (!text) return null;
  return (
    <p class="notice small">
      {text} <PageLink to="options.html#list">{words.toList}</PageLink>
    </p>
  );
}

function sayListNews({ list, update, now }: PopupState, reader: Reader): string | null {
  const words = popupWords[reader.language];
  if (!list) return null;
  if (update !== null) return words.waits(update);
  const expires = Date.parse(list.policy.expires);
  if (expires < now) return words.expired(sayDate(expires, reader));
  const { lastProblem } = list;
  const stuck = lastProblem && (lastProblem.problem.kind !== 'unreachable' || now - lastProblem.at > OFFLINE_FOR_LONG);
  return stuck ? words.notRenewed(sayInstant(lastProblem.at, reader)) : null;
}

function HeldRow({ state: { held, availability }, reader }: { state: PopupState; reader: Reader }) {
  const words = popupWords[reader.language];
  if (held.total === 0) {
    return (
      <section class="line">
        <h2>{words.heldNone}</h2>
        <p class="soft small">{words.heldNoneWhy}</p>
      </section>
    );
  }
  const number = new Intl.NumberFormat(LOCALES[reader.language]);
  const apps = held.apps.map(({ appName, count }) => `${appName} ${number.format(count)}`).join(' · ');
  const { state, nextChange } = availability;
  const when = state === 'quiet' && nextChange !== null ? sayInstant(nextChange, reader) : null;
  return (
    <section class="line row">
      <div class="grow">
        <h2>{words.held(held.total)}</h2>
        <p class="soft small">{words.heldWhen(apps, when)}</p>
      </div>
      <PageLink to="options.html#held" button="button">
        {words.view}
      </PageLink>
    </section>
  );
}

function HereRow({ state: { here, list }, reader }: { state: PopupState; reader: Reader }) {
  if (!list) return null;
  const said = sayStanding(here.standing, here.host, list.policy, reader.language);
  return (
    <section class="line">
      <h2>{sayThisPage(said, reader.language)}</h2>
      <p class="soft small">{said.sentences.join(' ')}</p>
    </section>
  );
}
