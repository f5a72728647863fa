import type { ComponentChildren } from 'preact';
import type { Override } from '../../utils/availability/model.ts';
import { ALL_SITES } from '../../utils/boundary/mode.ts';
import type { BoundarySide } from '../../utils/boundary/ways-across.ts';
import { sayApp } from '../../utils/i18n/held.ts';
import { sayStandingAmong, sayThisPage } from '../../utils/i18n/here.ts';
import { linksWords } from '../../utils/i18n/links.ts';
import { popupWords } from '../../utils/i18n/popup.ts';
import { LOCALES, type Reader, sayDate, sayInstant } from '../../utils/i18n/when.ts';
import type { PopupState } from '../../utils/messages/protocol.ts';
import type { AdoptedList, WeeklyHours } from '../../utils/policy/model.ts';
import type { PermissionSet } from '../../utils/ports/permissions.ts';
import { AllSitesNotice } from '../boundary/all-sites-notice.tsx';
import { Button } from '../face/button.tsx';
import { Door } from '../face/door.tsx';
import { ZoneNotice, type ZoneReply } from '../hours/zone-notice.tsx';
import { JobsOff } from '../jobs/jobs-off.tsx';
import { Now } from './now.tsx';
import './popup.css';

export interface PopupActions {
  onAnswerZone(answer: ZoneReply): unknown;
  onOverride(override: Override | null): unknown;
  onUseHours(hours: WeeklyHours): unknown;
  /** Opens this page on another side as well. */
  onOpenOn(side: BoundarySide): unknown;
  /** Runs inside the click. */
  onAllow(missing: PermissionSet): unknown;
  /** Takes this page back to the work that it was to open in. */
  onTakeBack(how: 'once' | 'always'): unknown;
}

interface PopupProps extends PopupActions {
  state: PopupState;
  reader: Reader;
}

/** The whole popup: now, what is kept, this page, and who sees what. */
export function Popup({ state, reader, ...actions }: PopupProps) {
  const words = popupWords[reader.language];
  const { lists, here, availability } = state;
  const org = lists.find(({ policy }) => policy.org.id === here.orgId)?.policy.org.name;
  const work = here.context === 'work';
  return (
    <main class="popup-view stack">
      <header class="row">
        <Door kind={work ? 'work' : 'private'} quiet={availability.state === 'quiet'} />
        <span class="brand grow">{words.title}</span>
        <span class={`chip ${here.context}`}>{work && org ? words.work(org) : words.private}</span>
      </header>
      {lists.length > 0 ? <Now state={state} reader={reader} {...actions} /> : <NoList reader={reader} />}
      {lists.length > 0 && (
        <div class="below stack">
          <ZoneNotice news={state.zoneNews} link="options.html#hours" onAnswer={actions.onAnswerZone} />
          {state.closed === 'missing' && (
            <AllSitesNotice onAllow={() => actions.onAllow({ origins: [ALL_SITES], permissions: [] })} />
          )}
          <JobsOff jobs={state.jobs} onAllow={actions.onAllow} />
          <ListNews state={state} reader={reader} />
          <HeldRow state={state} reader={reader} />
          <HereRow state={state} reader={reader} onOpenOn={actions.onOpenOn} onTakeBack={actions.onTakeBack} />
        </div>
      )}
      <footer class="line soft small">
        <p>
          {lists.length === 0
            ? words.seesNothing
            : state.closed === 'closed'
              ? words.seesAll
              : words.sees(lists.length > 1)}
        </p>
        <PageLink to="options.html#privacy">{words.employer}</PageLink>
        <PageLink to="options.html">{words.settings}</PageLink>
      </footer>
    </main>
  );
}

interface PageLinkProps {
  to: string;
  button?: string;
  /** Its name, where the text in it is not enough. */
  label?: string;
  children: ComponentChildren;
}

function PageLink({ to, button, label, children }: PageLinkProps) {
  return (
    <a href={to} target="_blank" rel="noreferrer" class={button} aria-label={label}>
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

/** A line for each list that has something to say; the organisation is named where there are several. */
function ListNews({ state, reader }: { state: PopupState; reader: Reader }) {
  const words = popupWords[reader.language];
  const many = state.lists.length > 1;
  return (
    <>
      {state.lists.map((list) => {
        const { id, name } = list.policy.org;
        const text = sayListNews(list, many ? name : null, state, reader);
        if (!text) return null;
        return (
          <p class="notice small" key={id}>
            {text}{' '}
            {many ? (
              <PageLink to={`options.html#list/${id}`} label={words.toListOf(name)}>
                {words.toList}
              </PageLink>
            ) : (
              <PageLink to="options.html#list">{words.toList}</PageLink>
            )}
          </p>
        );
      })}
    </>
  );
}

/** What the employee can do something about comes first. */
function sayListNews(
  list: AdoptedList,
  org: string | null,
  { updates, now }: PopupState,
  reader: Reader,
): string | null {
  const words = popupWords[reader.language];
  const update = updates.find(({ orgId }) => orgId === list.policy.org.id);
  if (update) return words.waits(update.seq, org);
  const expires = Date.parse(list.policy.expires);
  if (expires < now) return words.expired(sayDate(expires, reader), org);
  const { lastProblem } = list;
  const stuck = lastProblem && (lastProblem.problem.kind !== 'unreachable' || now - lastProblem.at > OFFLINE_FOR_LONG);
  return stuck ? words.notRenewed(sayInstant(lastProblem.at, reader), org) : null;
}

function HeldRow({ state: { held, availability, lists }, reader }: { state: PopupState; reader: Reader }) {
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
  const apps = held.apps.map((app) => `${sayApp(app, lists.length > 1)} ${number.format(app.count)}`).join(' · ');
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

interface HereRowProps extends Pick<PopupActions, 'onOpenOn' | 'onTakeBack'> {
  state: PopupState;
  reader: Reader;
}

function HereRow({ state: { here, lists }, reader, onOpenOn, onTakeBack }: HereRowProps) {
  const words = popupWords[reader.language];
  const ways = linksWords[reader.language];
  const policies = lists.map(({ policy }) => policy);
  const said = sayStandingAmong({ ...here, orgId: here.said }, policies, reader.language);
  const isSeen = here.host !== null;
  const sides = isSeen && here.out !== 'departed' ? here.sides : [];
  const instead = { kept: words.keptHere, departed: words.departed };
  const sentences = here.out
    ? [instead[here.out]]
    : [
        ...said.sentences,
        ...(here.shared ? [words.shared] : []),
        ...(!isSeen && here.sides.includes(null) ? [ways.byMenu] : []),
      ];
  return (
    <section class="line stack" style={{ '--gap': '8px' }}>
      <div>
        <h2>{sayThisPage(said, reader.language)}</h2>
        <p class="soft small">{sentences.join(' ')}</p>
      </div>
      {here.out === 'departed' && (
        <div class="row wrap">
          <Button look="compact" onPress={() => onTakeBack('once')}>
            {words.takeBackOnce}
          </Button>
          <Button look="compact" onPress={() => onTakeBack('always')}>
            {words.takeBackAlways}
          </Button>
        </div>
      )}
      {sides.length > 0 && (
        <div class="row wrap">
          {sides.map((side) => (
            <Button key={side} look="compact" onPress={() => onOpenOn(side)}>
              {ways.openHere(policies.find(({ org }) => org.id === side)?.org.name ?? null)}
            </Button>
          ))}
        </div>
      )}
    </section>
  );
}
