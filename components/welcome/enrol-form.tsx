import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { welcomeWords } from '../../utils/i18n/welcome.ts';
import { useWords } from '../face/language.ts';

interface EnrolFormProps {
  code: string;
  busy: boolean;
  /** Why the last attempt failed, in sentences. */
  problem: string | null;
  onCode(code: string): void;
  onFile(file: File): void;
}

/** Where a list comes in: a code to paste, or a file. */
export function EnrolForm({ code, busy, problem, onCode, onFile }: EnrolFormProps) {
  const words = useWords(welcomeWords);
  const empty = useSignal(false);
  const chooser = useRef<HTMLInputElement>(null);
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const typed = String(new FormData(event.currentTarget as HTMLFormElement).get('code')).trim();
    empty.value = typed === '';
    if (typed !== '') onCode(typed);
  };
  const error = empty.value ? words.noCode : problem;
  return (
    <form class="stack" onSubmit={submit} noValidate>
      <div class="field">
        <label for="code">{words.code}</label>
        <input
          id="code"
          name="code"
          class="input"
          type="text"
          autoComplete="off"
          autoCapitalize="off"
          spellcheck={false}
          defaultValue={code}
          aria-describedby={error ? 'code-error code-hint' : 'code-hint'}
          aria-invalid={error !== null}
        />
        <p class="hint" id="code-hint">
          {words.codeHint}
        </p>
        {error && (
          <p class="error" id="code-error" role="alert">
            {error}
          </p>
        )}
      </div>
      <div class="row">
        <button type="submit" class="button main" disabled={busy}>
          {busy ? words.reading : words.read}
        </button>
        <button type="button" class="button" disabled={busy} onClick={() => chooser.current?.click()}>
          {words.orFile}
        </button>
        <input
          ref={chooser}
          type="file"
          hidden
          accept=".jws,.jwt,.txt,.json"
          onChange={({ currentTarget }) => {
            const [file] = currentTarget.files ?? [];
            currentTarget.value = '';
            if (file) onFile(file);
          }}
        />
      </div>
    </form>
  );
}
