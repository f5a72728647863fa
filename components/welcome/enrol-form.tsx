import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { welcomeWords } from '../../utils/i18n/welcome.ts';
import { Button } from '../face/button.tsx';
import { useWords } from '../face/language.ts';
import { useTurn } from '../face/turn.ts';

interface EnrolFormProps {
  code: string;
  /** Why the last attempt failed, in sentences. */
  problem: string | null;
  onCode(code: string): unknown;
  onFile(file: File): unknown;
}

/** Where a list comes in: a code to paste, or a file. */
export function EnrolForm({ code, problem, onCode, onFile }: EnrolFormProps) {
  const words = useWords(welcomeWords);
  const empty = useSignal(false);
  const reading = useTurn();
  const chooser = useRef<HTMLInputElement>(null);
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const typed = String(new FormData(event.currentTarget as HTMLFormElement).get('code')).trim();
    empty.value = typed === '';
    if (typed !== '') void reading.run(() => onCode(typed));
  };
  const choose = () => {
    if (!reading.busy) chooser.current?.click();
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
        <Button look="main" turn={reading} waiting={words.reading}>
          {words.read}
        </Button>
        <button type="button" class="button" aria-disabled={reading.busy} onClick={choose}>
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
            if (file) void reading.run(() => onFile(file));
          }}
        />
      </div>
    </form>
  );
}
