import { useSignal } from '@preact/signals';
import { deskWords } from '../../utils/i18n/desk.ts';
import { sayListProblem } from '../../utils/i18n/list-problem.ts';
import { sayThumbprint } from '../../utils/i18n/offer.ts';
import type { Reader } from '../../utils/i18n/when.ts';
import type { ListProblem } from '../../utils/policy/model.ts';
import { Button } from '../face/button.tsx';
import { CardHead } from '../face/card-head.tsx';

/** What came of signing. */
export type Signing =
  | { readonly kind: 'errors' | 'no-key' | 'not-kept' }
  | { readonly kind: 'number-taken'; readonly seq: number }
  | { readonly kind: 'problem'; readonly problem: ListProblem }
  | {
      readonly kind: 'signed';
      readonly seq: number;
      readonly org: string;
      readonly thumbprint: string;
      /** Whether the list in the form is still the one that was signed. */
      readonly stale: boolean;
    };

interface SignSectionProps {
  signing: Signing | null;
  /** The address of the list as typed, and the code for it or what is wrong with it. */
  url: string;
  code: { readonly kind: 'code'; readonly text: string } | ListProblem | null;
  reader: Reader;
  onUrl(url: string): void;
  onSign(): unknown;
  onSave(): unknown;
  onCopy(code: string): unknown;
}

/** The signed list, and the code with which employees enrol. */
export function SignSection({ signing, url, code, reader, onUrl, onSign, onSave, onCopy }: SignSectionProps) {
  const words = deskWords[reader.language].sign;
  const copied = useSignal('');
  const wrong = code && code.kind !== 'code' ? sayListProblem(code, null, reader).wrong : null;
  const refused = signing && signing.kind !== 'signed' ? sayRefusal(signing, reader) : null;
  return (
    <section class="card stack">
      <CardHead title={words.title} lead={words.lead} />
      <div class="field">
        <label for="url">{words.url}</label>
        <input
          id="url"
          class="input"
          inputMode="url"
          autoComplete="off"
          autoCapitalize="off"
          spellcheck={false}
          placeholder="https://www.acme.example/allowed-services.jws"
          value={url}
          aria-invalid={wrong !== null}
          aria-describedby={wrong ? 'url-error url-hint' : 'url-hint'}
          onInput={({ currentTarget }) => onUrl(currentTarget.value.trim())}
        />
        <p class="hint" id="url-hint">
          {words.urlHint}
        </p>
        {wrong && (
          <p class="error" id="url-error">
            {wrong}
          </p>
        )}
      </div>
      <div class="row">
        <Button look="main" onPress={onSign}>
          {words.button}
        </Button>
        <button type="button" class="button" onClick={onSave} aria-describedby="save-hint">
          {words.save}
        </button>
      </div>
      <p class="hint" id="save-hint">
        {words.saveHint}
      </p>
      {refused && (
        <p class="error" role="alert">
          {refused}
        </p>
      )}
      <div role="status">
        {signing?.kind === 'signed' && (
          <div class="notice work stack" style={{ '--gap': '8px' }}>
            <p class="strong">{signing.stale ? words.stale : words.done(signing.seq, signing.org)}</p>
            {!signing.stale && <p>{words.next}</p>}
            <p>
              {deskWords[reader.language].key.thumbprint}: <span class="key">{sayThumbprint(signing.thumbprint)}</span>
            </p>
          </div>
        )}
      </div>
      {signing?.kind === 'signed' && code?.kind === 'code' && (
        <div class="field">
          <label for="enrolment-code">{words.code}</label>
          <output id="enrolment-code" class="address">
            {code.text}
          </output>
          <p class="hint">{words.codeHint}</p>
          <div class="row">
            <Button
              onPress={async () => {
                await onCopy(code.text);
                copied.value = code.text;
              }}
            >
              {words.copy}
            </Button>
            <span class="soft small" role="status">
              {copied.value === code.text ? words.copied : ''}
            </span>
          </div>
        </div>
      )}
    </section>
  );
}

function sayRefusal(signing: Exclude<Signing, { kind: 'signed' }>, reader: Reader): string {
  const words = deskWords[reader.language].sign;
  switch (signing.kind) {
    case 'errors':
      return words.mend;
    case 'no-key':
      return words.noKey;
    case 'not-kept':
      return words.notKept;
    case 'number-taken':
      return words.sameNumber(signing.seq);
    case 'problem':
      return sayListProblem(signing.problem, null, reader).wrong;
  }
}
