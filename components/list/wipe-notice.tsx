import { useSignal } from '@preact/signals';
import { signOutAddress } from '../../utils/boundary/sign-out.ts';
import type { WipeReport, WipeState } from '../../utils/boundary/wipe-report.ts';
import { type Reader, sayInstant } from '../../utils/i18n/when.ts';
import { wipeWords } from '../../utils/i18n/wipe.ts';
import { sayWipe, wipeReportWords, writeWipe } from '../../utils/i18n/wipe-report.ts';
import { Button } from '../face/button.tsx';

export interface WipeNoticeProps {
  wipe: WipeState | null;
  reader: Reader;
  onGoOn(): unknown;
  onPutAway(): unknown;
  /** Resolves to whether it is on the clipboard. */
  onCopy(text: string): Promise<boolean>;
}

/** A wipe that is under way, waits for the employee, or has come to an end. */
export function WipeNotice({ wipe, reader, onGoOn, onPutAway, onCopy }: WipeNoticeProps) {
  const words = wipeWords[reader.language];
  if (!wipe) return null;
  if (wipe.kind === 'running')
    return (
      <p class="card" role="status">
        {words.running(wipe.orgName)}
      </p>
    );
  if (wipe.kind === 'waiting')
    return (
      <section class="card stack" role="alert">
        <h2>{words.waitingTitle(wipe.tabs)}</h2>
        <p>{words.waiting(wipe.orgName)}</p>
        <div class="row">
          <Button look="main" onPress={onGoOn}>
            {words.goOn}
          </Button>
          <Button onPress={onPutAway}>{words.giveUp}</Button>
        </div>
      </section>
    );
  return <Report report={wipe.report} reader={reader} onPutAway={onPutAway} onCopy={onCopy} />;
}

type ReportProps = Omit<WipeNoticeProps, 'wipe' | 'onGoOn'> & { report: WipeReport };

function Report({ report, reader, onPutAway, onCopy }: ReportProps) {
  const { language } = reader;
  const [words, heads] = [wipeWords[language], wipeReportWords[language]];
  const copied = useSignal<boolean | null>(null);
  const { title, ...parts } = sayWipe(report, language);
  return (
    <section class="card stack" aria-labelledby="wiped">
      <h2 id="wiped" aria-live="polite">
        {title}
      </h2>
      {(['failed', 'removed', 'stays'] as const).map(
        (part) =>
          parts[part].length > 0 && (
            <div key={part}>
              <h3>{heads[part]}</h3>
              <ul class="plain">
                {parts[part].map((text) => (
                  <li key={text}>{text}</li>
                ))}
              </ul>
            </div>
          ),
      )}
      {report.signIn.length > 0 && (
        <p>
          {report.signIn.map((host) => (
            <a key={host} class="button compact" href={signOutAddress(host)} target="_blank" rel="noreferrer">
              {words.signOut(host)}
            </a>
          ))}
        </p>
      )}
      <div class="row">
        <Button
          onPress={async () => {
            copied.value = await onCopy(writeWipe(report, sayInstant(report.at, reader), language));
          }}
        >
          {words.copy}
        </Button>
        <Button onPress={onPutAway}>{words.close}</Button>
        <span class="soft small" role="status">
          {copied.value === null ? '' : copied.value ? words.copied : words.notCopied}
        </span>
      </div>
    </section>
  );
}
