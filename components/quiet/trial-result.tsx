import { letThroughWords } from '../../utils/i18n/let-through.ts';
import { type Reader, sayInstant } from '../../utils/i18n/when.ts';
import type { RuleKind, RuleTrial } from '../../utils/quiet/let-through.ts';

interface TrialResultProps {
  kind: RuleKind;
  trial: RuleTrial;
  reader: Reader;
}

/** The rest is counted. */
const DRAWN = 5;

/** What a rule would have done with the last week. */
export function TrialResult({ kind, trial, reader }: TrialResultProps) {
  const words = letThroughWords[reader.language];
  const { of, through, unsure } = trial;
  const newest = through.toReversed();
  return (
    <div class="notice small stack" style={{ '--gap': '6px' }} role="status">
      <p>{of > 0 && through.length === 0 ? words.trialNone : words.trial(trial)}</p>
      {newest.length > 0 && (
        <ul class="plain">
          {newest.slice(0, DRAWN).map(({ id, title, appName, at }) => (
            <li key={id}>{[title || appName, sayInstant(at, reader)].join(', ')}</li>
          ))}
        </ul>
      )}
      {newest.length > DRAWN && <p>{words.more(newest.length - DRAWN)}</p>}
      {of > 0 && kind === 'repeat' && <p>{words.replaced}</p>}
      {unsure > 0 && <p>{words.unsure(unsure, kind)}</p>}
    </div>
  );
}
