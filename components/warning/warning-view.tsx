import { useRef, useState } from 'preact/hooks';
import type { Decision, Warning } from '../../utils/guard/model.ts';
import { sayFileName, saySize } from '../../utils/i18n/file-name.ts';
import { addressMailToIt } from '../../utils/i18n/mail-to-it.ts';
import { warningWords } from '../../utils/i18n/warning.ts';
import { sayFact } from '../../utils/i18n/warning-facts.ts';
import type { Reader } from '../../utils/i18n/when.ts';
import { Door } from '../face/door.tsx';
import { ReasonField } from './reason-field.tsx';
import './warning.css';

interface WarningViewProps {
  warning: Warning;
  reader: Reader;
  /** Called once, with a decision that the person really made. */
  onDecide(decision: Decision): void;
  /** Whether the person can see what they press; *Do not upload* needs no such proof. */
  isSeen(event: Event): boolean;
}

/** The question before an upload. Read in ten seconds; *Do not upload* has the focus and is what Escape means. */
export function WarningView({ warning, reader, onDecide, isSeen }: WarningViewProps) {
  const words = warningWords[reader.language];
  const reason = useRef<HTMLTextAreaElement>(null);
  const [reasonMissing, setReasonMissing] = useState(false);
  const { service, orgName, stop, unchecked } = warning;

  const goOn = (event: Event) => {
    if (!isSeen(event)) return;
    const said = reason.current?.value.trim() ?? '';
    if (warning.reason === 'required' && !said) {
      setReasonMissing(true);
      reason.current?.focus();
      return;
    }
    onDecide(said ? { kind: 'go-on', reason: said } : { kind: 'go-on' });
  };

  return (
    <div class="warning-room">
      <div
        class="warning card stack"
        role="alertdialog"
        aria-modal="true"
        aria-labelledby="question"
        aria-describedby="why"
      >
        <div class="row">
          <Door kind="shut" tone="caution" />
          <span class="chip caution">{words.nothingSent}</span>
        </div>
        <h1 class="title" id="question">
          {stop ? words.stopped(orgName, service.name) : <ByEnd text={words.question(warning)} />}
        </h1>
        <Files warning={warning} reader={reader} />
        <div id="why" class="stack facts">
          {unchecked && <FactLine sign="?">{words.unchecked}</FactLine>}
          {warning.facts.map((fact) => (
            <FactLine key={JSON.stringify(fact)} sign={SIGNS[fact.kind]}>
              {sayFact(fact, warning, reader)}
            </FactLine>
          ))}
          {!unchecked && (
            <p>
              {words.notApproved(service.name, orgName)} {service.because} {stop && words.stoppedWhy(orgName)}
            </p>
          )}
        </div>
        <BetterWay warning={warning} reader={reader} />
        {!stop && warning.reason !== 'none' && (
          <ReasonField warning={warning} words={words} missing={reasonMissing} input={reason} />
        )}
        <div class="row answers">
          <button type="button" class="button main" onClick={() => onDecide({ kind: 'cancel' })}>
            {words.cancel(warning)}
          </button>
          {!stop && (
            <>
              {!warning.cut && (
                <button type="button" class="button" onClick={(event) => isSeen(event) && onDecide({ kind: 'mine' })}>
                  {words.mine}
                </button>
              )}
              <button type="button" class="button caution" onClick={goOn}>
                {words.goOn(warning)}
              </button>
            </>
          )}
        </div>
        <p class="soft small">
          {stop ? words.nobodyToldStop : words.nobodyTold}{' '}
          {warning.contact && (
            <a href={addressMailToIt(warning.contact, warning, reader)} target="_blank" rel="noreferrer">
              {words.askIt}
            </a>
          )}
        </p>
      </div>
    </div>
  );
}

const SIGNS = {
  downloaded: '↓',
  edited: '↓',
  member: '↓',
  copied: '❝',
  picture: '▣',
  address: '▣',
  label: '⚑',
  content: '≡',
  unread: '?',
  unseen: '?',
  unknown: '?',
} as const;

function Files({ warning, reader }: { warning: Warning; reader: Reader }) {
  const words = warningWords[reader.language];
  if (warning.text !== undefined) return <blockquote class="soft excerpt">{warning.text}</blockquote>;
  // Of what was cut off on its way nobody knows what it is called.
  if (warning.cut) return null;
  const unseen = warning.fileCount - warning.files.length;
  return (
    <ul class="files">
      {warning.files.map((file) => (
        <li key={`${file.name} ${file.size}`}>
          <bdi class="strong" title={file.name}>
            {sayFileName(file.name)}
          </bdi>{' '}
          <span class="soft small size">· {saySize(file.size, reader.language)}</span>
        </li>
      ))}
      {unseen > 0 && <li class="soft">{words.more(unseen)}</li>}
    </ul>
  );
}

function FactLine({ sign, children }: { sign: string; children: string }) {
  return (
    <div class="fact">
      <span aria-hidden="true">{sign}</span>
      <p>{children}</p>
    </div>
  );
}

function BetterWay({ warning, reader }: { warning: Warning; reader: Reader }) {
  const words = warningWords[reader.language];
  const { instead } = warning;
  if (!instead) return null;
  return (
    <div class="better row">
      <p class="strong fill">{words.rather(instead.name)}</p>
      <a class="button" href={instead.url} target="_blank" rel="noreferrer">
        {words.open(instead.name)}
      </a>
    </div>
  );
}

/** What is said first and what is asked last, each on lines of its own where they do not fit on one. */
function ByEnd({ text }: { readonly text: string }) {
  const end = text.lastIndexOf('. ') + 1;
  return end === 0 ? (
    text
  ) : (
    <>
      <span class="whole">{text.slice(0, end)}</span> <span class="whole">{text.slice(end + 1)}</span>
    </>
  );
}
