import '../../components/face/base.css';
import { effect, signal, untracked } from '@preact/signals';
import { render } from 'preact';
import { Offer } from '../../components/list/offer.tsx';
import { Shell } from '../../components/shell/shell.tsx';
import { Adopted } from '../../components/welcome/adopted.tsx';
import { EnrolForm } from '../../components/welcome/enrol-form.tsx';
import { type ManagedState, ManagedWord } from '../../components/welcome/managed-word.tsx';
import { Welcome } from '../../components/welcome/welcome.tsx';
import { browser } from '../../utils/browser/browser.ts';
import { askPermissions, createActs, createLive, send } from '../../utils/browser/page.ts';
import { chooseLanguage } from '../../utils/i18n/language.ts';
import { sayListProblem } from '../../utils/i18n/list-problem.ts';
import { sayBeside, sayHave, welcomeWords } from '../../utils/i18n/welcome.ts';
import { type Reader, zoneOfReader } from '../../utils/i18n/when.ts';
import type { ShownOffer } from '../../utils/messages/protocol.ts';
import type { Request } from '../../utils/messages/server.ts';
import { MAX_ENVELOPE_BYTES } from '../../utils/policy/bounds.ts';
import type { ListProblem } from '../../utils/policy/model.ts';

/** Where the reading of a list is. */
type Step =
  | { readonly kind: 'enter'; readonly problem: ListProblem | { readonly kind: 'no-offer' } | null }
  | { readonly kind: 'offer'; readonly offer: ShownOffer; readonly managed: boolean }
  | { readonly kind: 'adopted'; readonly orgId: string };

/** The code that came with the address; it fills the field and is read only on a click. */
const givenCode = decodeHash(location.hash);
const step = signal<Step>({ kind: 'enter', problem: null });
const another = signal(givenCode !== '' || new URLSearchParams(location.search).has('another'));
const { trouble, act, dismiss } = createActs();

const live = createLive(async () => {
  const [language, { lists: shown, ...list }, hours] = await Promise.all([
    send('language.get', null),
    send('list.get', null),
    send('hours.get', null),
  ]);
  return { ...language, ...list, lists: shown.map((one) => one.list), ...hours, now: Date.now() };
});

function decodeHash(hash: string): string {
  try {
    return decodeURIComponent(hash.slice(1));
  } catch {
    return '';
  }
}

/** What of managed storage was read last, by its mark, and what there is to say of it beside the form. */
const readMark = signal('');
const managedState = signal<ManagedState | null>(null);

/** Shows what an organisation has put ready in this browser as if its code had been typed. A newer look overtakes it. */
async function readManaged(mark: string): Promise<void> {
  // What the employee is looking at by their own doing stays, and stays what they adopt.
  if (step.value.kind === 'offer' && !step.value.managed) return;
  readMark.value = mark;
  managedState.value = mark === '' ? null : { kind: 'reading' };
  const outcome = mark === '' ? null : await act(() => send('list.read', { managed: true }));
  if (readMark.value !== mark) return;
  if (outcome?.ok) step.value = { kind: 'offer', offer: outcome.value, managed: true };
  else if (step.value.kind === 'offer') step.value = { kind: 'enter', problem: null };
  managedState.value = outcome && !outcome.ok ? { kind: 'refused', problem: outcome.problem } : null;
}

effect(() => {
  const state = live.value.value;
  if (!state || state.lists.length > 0 || another.value || state.managed.mark === readMark.peek()) return;
  untracked(() => void readManaged(state.managed.mark));
});

async function read(request: Request<'list.read'>): Promise<void> {
  step.value = { kind: 'enter', problem: null };
  const outcome = await act(() => send('list.read', request));
  if (!outcome) return;
  step.value = outcome.ok
    ? { kind: 'offer', offer: outcome.value, managed: false }
    : { kind: 'enter', problem: outcome.problem };
}

/** A file too large to be a list is not even read. */
async function readFile(file: File): Promise<void> {
  if (file.size <= MAX_ENVELOPE_BYTES) return read({ fileName: file.name, text: await file.text() });
  step.value = { kind: 'enter', problem: { kind: 'too-large', bytes: file.size, limit: MAX_ENVELOPE_BYTES } };
}

/** The question to the browser comes first: it is only asked within the click. What is refused is said afterwards. */
async function adopt(offer: ShownOffer): Promise<void> {
  const asked = askPermissions(offer.needs);
  const outcome = await act(async () => {
    await asked;
    return send('list.adopt', { digest: offer.digest });
  });
  await live.refresh();
  // A background that is stopped just after it put the list in force does not say so any more.
  if (live.value.value?.lists.some(({ digest }) => digest === offer.digest)) {
    trouble.value = null;
    another.value = false;
    step.value = { kind: 'adopted', orgId: offer.policy.org.id };
  } else if (outcome && !outcome.ok) step.value = { kind: 'enter', problem: outcome.problem };
}

function Page() {
  const state = live.value.value;
  const language = state?.language ?? chooseLanguage('auto', browser.i18n.getUILanguage());
  document.documentElement.lang = language;
  document.title = welcomeWords[language].pageTitle;
  return (
    <Shell
      language={language}
      notRead={live.trouble.value}
      onRetry={live.refresh}
      notDone={trouble.value}
      onClose={dismiss}
    >
      {state && (
        <Welcome promises={step.value.kind === 'enter' && (state.lists.length === 0 || another.value)}>
          <Matter state={state} />
        </Welcome>
      )}
    </Shell>
  );
}

function Matter({ state }: { state: NonNullable<typeof live.value.value> }) {
  const { language, lists } = state;
  const at = step.value;
  // One looks again at the newest where none was adopted just now.
  const list = lists.find(({ policy }) => at.kind === 'adopted' && policy.org.id === at.orgId) ?? lists.at(-1);
  const words = welcomeWords[language];
  const reader: Reader = { language, now: state.now, zone: zoneOfReader(state.browserZone, state.hours) };
  const policies = lists.map(({ policy }) => policy);
  if (at.kind === 'offer') {
    const { offer, managed } = at;
    const org = offer.policy.org.name;
    return (
      <Offer
        key={offer.digest}
        offer={offer}
        lead={managed ? words.managedLead(org) : sayBeside(offer.policy, policies, language)}
        reader={reader}
        onAdopt={() => adopt(offer)}
        onDecline={() => {
          step.value = { kind: 'enter', problem: null };
          if (managed) managedState.value = { kind: 'declined', org };
        }}
      />
    );
  }
  if (list && !another.value) {
    return (
      <>
        <Adopted
          list={list}
          many={lists.length > 1}
          needs={state.needs}
          missing={state.missing}
          hours={state.hours}
          fresh={at.kind === 'adopted'}
          onUseHours={(hours) => act(() => send('hours.set', { hours }).then(live.refresh))}
          onAllow={(missing) => askPermissions(missing).then(live.refresh)}
        />
        <div>
          <button
            type="button"
            class="button bare"
            onClick={() => {
              another.value = true;
            }}
          >
            {words.another}
          </button>
        </div>
      </>
    );
  }
  const have = sayHave(policies, language);
  const problem = at.kind === 'enter' ? at.problem : null;
  const said = problem && sayListProblem(problem, lists, reader);
  return (
    <section class="card stack">
      <div>
        <h2 class="title">{words.listTitle}</h2>
        <p class="soft">{words.listLead}</p>
        {have && <p>{have}</p>}
      </div>
      {managedState.value && (
        <ManagedWord
          state={managedState.value}
          lists={lists}
          reader={reader}
          onShow={() => readManaged(state.managed.mark)}
        />
      )}
      <EnrolForm
        code={givenCode}
        problem={said && `${said.wrong} ${said.stays}`}
        onCode={(code) => read({ code })}
        onFile={readFile}
      />
    </section>
  );
}

render(<Page />, document.body);
