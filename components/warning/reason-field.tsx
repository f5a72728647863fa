import type { RefObject } from 'preact';
import type { Warning } from '../../utils/guard/model.ts';
import type { WarningWords } from '../../utils/i18n/warning.ts';

interface ReasonFieldProps {
  warning: Warning;
  words: Pick<WarningWords, 'reason' | 'reasonMissing' | 'reasonHint'>;
  missing: boolean;
  input: RefObject<HTMLTextAreaElement | null>;
}

/** Where the list asks why. A text area, because Enter in it must not answer the question. */
export function ReasonField({ warning, words, missing, input }: ReasonFieldProps) {
  const required = warning.reason === 'required';
  return (
    <div class="field">
      <label for="reason">{words.reason(warning)}</label>
      <textarea
        id="reason"
        ref={input}
        class="input"
        rows={1}
        maxLength={500}
        required={required}
        aria-invalid={missing}
        aria-describedby={missing ? 'reason-missing reason-hint' : 'reason-hint'}
      />
      {missing && (
        <p id="reason-missing" class="error" role="alert">
          {words.reasonMissing}
        </p>
      )}
      <p id="reason-hint" class="hint">
        {words.reasonHint}
      </p>
    </div>
  );
}
