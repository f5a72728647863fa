import '../../components/face/base.css';
import { batch, effect, signal } from '@preact/signals';
import { render } from 'preact';
import { AboutSection } from '../../components/desk/about-section.tsx';
import { Desk } from '../../components/desk/desk.tsx';
import { Comparison, Findings } from '../../components/desk/findings.tsx';
import { type Form, FormContext, type OpenedList } from '../../components/desk/form.ts';
import { KeySection } from '../../components/desk/key-section.tsx';
import { OpenSection } from '../../components/desk/open-section.tsx';
import { RulesSection } from '../../components/desk/rules-section.tsx';
import { ServicesSection } from '../../components/desk/services-section.tsx';
import { type Signing, SignSection } from '../../components/desk/sign-section.tsx';
import { WorkSection } from '../../components/desk/work-section.tsx';
import { Explain } from '../../components/list/explain.tsx';
import { Shell } from '../../components/shell/shell.tsx';
import { browser } from '../../utils/browser/browser.ts';
import { createLive, send } from '../../utils/browser/page.ts';
import { saveFile } from '../../utils/browser/save-file.ts';
import { deskWords } from '../../utils/i18n/desk.ts';
import { chooseLanguage } from '../../utils/i18n/language.ts';
import type { Reader } from '../../utils/i18n/when.ts';
import { CATALOGUE } from '../../utils/policy/catalogue.ts';
import { beginList, succeed, writeAt } from '../../utils/policy/edit.ts';
import { codeFor, issueList } from '../../utils/policy/issue.ts';
import { lintList } from '../../utils/policy/lint.ts';
import { lockKey, openKey } from '../../utils/policy/lock-key.ts';
import { findProblems } from '../../utils/policy/problems.ts';
import { generateSigningKey, type SigningKey } from '../../utils/policy/sign.ts';
import { compileStanding, standingOf } from '../../utils/policy/standing.ts';
import { readTypedAddress } from '../../utils/policy/typed-address.ts';
import { openList } from './open-list.ts';

/** A list is looked at when one pauses in typing: a large one takes a while. */
const PAUSE_MS = 150;
/** How many services are drawn at first, and more at each press. */
const DRAWN = 50;

const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
/** All that there is of the list and the key is here: nothing of it is stored, and it goes with the page. */
const list = signal(beginList(Date.now(), zone));
const opened = signal<OpenedList | null>(null);
/** The list as it is in a file. */
const saved = signal(list.peek());
const key = signal<SigningKey | null>(null);
const kept = signal<'opened' | 'downloaded' | 'nowhere'>('opened');
const checked = signal(look(list.peek()));
/** The list that was signed here last, and from what. */
const issuedLast = signal<{ document: unknown; signed: OpenedList['signed'] } | null>(null);
const signing = signal<(Signing & { list?: unknown }) | null>(null);
const url = signal('');
const drawn = signal(DRAWN);

const language = createLive(async () => (await send('language.get', null)).language);

/** What there is to say about a list, and what it comes to where its errors are left aside. */
function look(document: unknown) {
  const { problems, policy } = findProblems(document, CATALOGUE);
  return { findings: lintList(document, CATALOGUE, Date.now()), policy, sound: problems.length === 0 };
}

effect(() => {
  const document = list.value;
  const timer = setTimeout(() => {
    checked.value = look(document);
  }, PAUSE_MS);
  return () => clearTimeout(timer);
});

addEventListener('beforeunload', (event) => {
  if (list.value !== saved.value || (key.value && kept.value === 'nowhere')) event.preventDefault();
});

async function open(file: File, reader: Reader): Promise<readonly string[]> {
  const outcome = await openList(file, reader.language, reader.zone);
  if ('faults' in outcome) return [deskWords[reader.language].open.notRead(file.name), ...outcome.faults];
  const next = succeed(outcome.document, Date.now());
  batch(() => {
    opened.value = outcome;
    list.value = next;
    saved.value = next;
    checked.value = look(next);
    signing.value = null;
    issuedLast.value = null;
    drawn.value = DRAWN;
  });
  return [];
}

async function makeKey(): Promise<void> {
  const made = await generateSigningKey();
  batch(() => {
    key.value = made;
    kept.value = 'nowhere';
  });
}

async function keepKey(passphrase: string | null): Promise<void> {
  if (!key.value) return;
  const { privateJwk } = key.value;
  if (passphrase === null) saveFile('drempel-key.jwk', `${JSON.stringify(privateJwk, null, 2)}\n`, 'application/json');
  else saveFile('drempel-key.jwe', `${await lockKey(privateJwk, passphrase)}\n`, 'application/octet-stream');
  kept.value = 'downloaded';
}

/** The list that this one follows: the last signed here by this key, of which it may be a second copy, or else the one opened. */
function previousOf(document: unknown, { thumbprint }: SigningKey): OpenedList['signed'] {
  const last = issuedLast.value;
  const follows = last && last.document !== document && last.signed?.thumbprint === thumbprint;
  return follows ? last.signed : opened.value?.signed;
}

async function sign(): Promise<void> {
  const document = list.value;
  const now = Date.now();
  checked.value = look(document);
  signing.value = null;
  if (checked.value.findings.some(({ severity }) => severity === 'error')) {
    signing.value = { kind: 'errors' };
  } else if (!key.value) {
    signing.value = { kind: 'no-key' };
  } else if (kept.value === 'nowhere') {
    signing.value = { kind: 'not-kept' };
  } else {
    const name = 'allowed-services.jws';
    const previous = previousOf(document, key.value);
    const rotations = previous?.thumbprint === key.value.thumbprint ? previous.rotations : [];
    const issued = await issueList(JSON.stringify(document), {
      key: key.value,
      rotations,
      name,
      previous,
      catalogue: CATALOGUE,
      now,
    });
    if (issued.kind !== 'issued') {
      signing.value = issued.kind === 'number-taken' ? issued : { kind: 'problem', problem: issued };
      return;
    }
    saveFile(name, `${issued.envelope}\n`, 'application/jose');
    const { policy, thumbprint, digest } = issued.offer;
    issuedLast.value = { document, signed: { policy, thumbprint, digest, rotations } };
    saved.value = document;
    signing.value = { kind: 'signed', seq: policy.seq, org: policy.org.name, thumbprint, stale: false, list: document };
  }
}

function save(): void {
  const document = list.value;
  saveFile('allowed-services.json', `${JSON.stringify(document, null, 2)}\n`, 'application/json');
  saved.value = document;
}

/** Puts the focus on a field, and brings what holds it to light. */
function go(field: string): void {
  const place = Number(/^services\[(\d+)\]/.exec(field)?.[1] ?? 0);
  if (place >= drawn.value) drawn.value = place + 1;
  requestAnimationFrame(() => {
    const control = document.getElementById(field);
    const details = control?.closest('details');
    if (details) details.open = true;
    control?.focus();
  });
}

function Page() {
  const chosen = language.value.value ?? chooseLanguage('auto', browser.i18n.getUILanguage());
  document.documentElement.lang = chosen;
  document.title = deskWords[chosen].pageTitle;
  const reader: Reader = { language: chosen, now: Date.now(), zone };
  return (
    <Shell language={chosen} notRead={null} onRetry={language.refresh} notDone={null} onClose={() => {}}>
      <Matter reader={reader} />
    </Shell>
  );
}

function Matter({ reader }: { reader: Reader }) {
  const { findings, policy, sound } = checked.value;
  const form: Form = {
    document: list.value,
    opened: opened.value,
    set: (path, value) => {
      list.value = writeAt(list.value, path, value);
    },
  };
  const signed = signing.value;
  const standing = async (typed: string) => {
    const address = readTypedAddress(typed);
    if (!policy || !address) return undefined;
    return { standing: standingOf(compileStanding(policy, CATALOGUE), address.href), orgId: policy.org.id };
  };
  const thumbprint = key.value?.thumbprint ?? null;
  return (
    <FormContext.Provider value={form}>
      <Desk findings={findings}>
        <OpenSection unsaved={list.value !== saved.value} onOpen={(file) => open(file, reader)} />
        <AboutSection zone={zone} />
        <WorkSection />
        <ServicesSection
          catalogue={CATALOGUE}
          drawn={drawn.value}
          onMore={() => {
            drawn.value += DRAWN;
          }}
        />
        <RulesSection zone={zone} />
        <Findings findings={findings} reader={reader} onGo={go} />
        <Comparison policy={sound ? policy : null} reader={reader} />
        {policy && <Explain policies={[policy]} language={reader.language} onExplain={standing} />}
        <KeySection
          thumbprint={thumbprint}
          kept={kept.value}
          onMake={makeKey}
          onOpen={async (text, passphrase) => {
            const outcome = await openKey(text, passphrase);
            if (outcome.kind === 'opened') {
              key.value = outcome.key;
              kept.value = 'opened';
            }
            return outcome.kind;
          }}
          onKeep={keepKey}
          onForget={() => {
            key.value = null;
          }}
        />
        <SignSection
          signing={signed?.kind === 'signed' ? { ...signed, stale: signed.list !== list.value } : signed}
          url={url.value}
          code={url.value === '' ? null : codeFor(url.value, thumbprint ?? 'A'.repeat(43))}
          reader={reader}
          onUrl={(typed) => {
            url.value = typed;
          }}
          onSign={sign}
          onSave={save}
          onCopy={(code) => navigator.clipboard.writeText(code)}
        />
      </Desk>
    </FormContext.Provider>
  );
}

render(<Page />, document.body);
