import { useSignal } from '@preact/signals';
import { useEffect, useId, useRef } from 'preact/hooks';
import { deskWords } from '../../utils/i18n/desk.ts';
import { sayThumbprint } from '../../utils/i18n/offer.ts';
import type { OpenedKey } from '../../utils/policy/lock-key.ts';
import { Button } from '../face/button.tsx';
import { useWords } from '../face/language.ts';
import { useTurn } from '../face/turn.ts';

interface KeySectionProps {
  /** The thumbprint of the key that is here. */
  thumbprint: string | null;
  /** Where it is beside here: in a file that was opened, in one that was downloaded, or nowhere yet. */
  kept: 'opened' | 'downloaded' | 'nowhere';
  onMake(): unknown;
  /** Opens the text of a key file. */
  onOpen(text: string, passphrase?: string): Promise<OpenedKey['kind']>;
  /** Downloads the key, locked with a passphrase or plain. */
  onKeep(passphrase: string | null): unknown;
  onForget(): void;
}

/** A passphrase of a few words; shorter ones are guessed. */
const LEAST = 12;

/** The key: made here or opened from a file, and kept as a file. */
export function KeySection({ thumbprint, kept, onMake, onOpen, onKeep, onForget }: KeySectionProps) {
  const { key: words } = useWords(deskWords);
  const stage = `${thumbprint} ${kept}`;
  const shown = useRef(stage);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    // What was pressed is gone with the stage before.
    if (shown.current !== stage) heading.current?.focus();
    shown.current = stage;
  }, [stage]);
  return (
    <section class="card stack" aria-labelledby="key">
      <div>
        <h2 id="key" ref={heading} tabIndex={-1}>
          {words.title}
        </h2>
        <p class="soft small">{words.lead}</p>
      </div>
      {thumbprint === null ? (
        <GetKey onMake={onMake} onOpen={onOpen} />
      ) : (
        <>
          <div class="notice work" role="status">
            <p class="strong">{words.here}</p>
            <p>
              {words.thumbprint}: <span class="key">{sayThumbprint(thumbprint)}</span>
            </p>
            {kept === 'downloaded' && <p class="hint">{words.kept}</p>}
          </div>
          {kept === 'nowhere' && <KeepKey onKeep={onKeep} />}
          <div>
            <button type="button" class="button bare" onClick={onForget}>
              {words.forget}
            </button>
          </div>
        </>
      )}
    </section>
  );
}

function GetKey({ onMake, onOpen }: Pick<KeySectionProps, 'onMake' | 'onOpen'>) {
  const { key: words } = useWords(deskWords);
  const chooser = useRef<HTMLInputElement>(null);
  const locked = useSignal<{ name: string; text: string } | null>(null);
  const problem = useSignal<string | null>(null);
  const opening = useTurn();
  const open = async (name: string, text: string, passphrase?: string) => {
    const outcome = await onOpen(text, passphrase);
    locked.value = outcome === 'locked' || outcome === 'wrong-passphrase' ? { name, text } : null;
    problem.value = outcome === 'not-key' ? words.notKey : outcome === 'wrong-passphrase' ? words.wrong : null;
  };
  const unlock = (event: SubmitEvent) => {
    event.preventDefault();
    const file = locked.value;
    const passphrase = String(new FormData(event.currentTarget as HTMLFormElement).get('passphrase'));
    if (file) void opening.run(() => open(file.name, file.text, passphrase));
  };
  return (
    <>
      <div class="row">
        <Button turn={opening} onPress={onMake}>
          {words.make}
        </Button>
        <button type="button" class="button" onClick={() => chooser.current?.click()}>
          {words.openFile}
        </button>
        <input
          ref={chooser}
          id="key-file"
          type="file"
          hidden
          accept=".jwk,.jwe,.json,.key,.txt"
          onChange={({ currentTarget }) => {
            const [file] = currentTarget.files ?? [];
            currentTarget.value = '';
            if (file) void opening.run(async () => open(file.name, await file.text()));
          }}
        />
      </div>
      {locked.value && (
        <form class="field" onSubmit={unlock}>
          <label for="unlock">{words.passphrase}</label>
          <p class="hint" id="unlock-hint">
            {words.locked(locked.value.name)}
          </p>
          <div class="row ask">
            <input
              id="unlock"
              name="passphrase"
              class="input fill"
              type="password"
              autoComplete="off"
              aria-describedby={problem.value ? 'key-problem unlock-hint' : 'unlock-hint'}
              aria-invalid={problem.value !== null}
            />
            <Button turn={opening}>{words.unlock}</Button>
          </div>
        </form>
      )}
      {problem.value && (
        <p class="error" id="key-problem" role="alert">
          {problem.value}
        </p>
      )}
    </>
  );
}

function KeepKey({ onKeep }: Pick<KeySectionProps, 'onKeep'>) {
  const { key: words } = useWords(deskWords);
  const plain = useSignal(false);
  const problem = useSignal<string | null>(null);
  const keeping = useTurn();
  const id = useId();
  const keep = (event: SubmitEvent) => {
    event.preventDefault();
    const typed = new FormData(event.currentTarget as HTMLFormElement);
    const [passphrase, again] = [String(typed.get('passphrase') ?? ''), String(typed.get('again') ?? '')];
    problem.value = plain.value
      ? null
      : passphrase.length < LEAST
        ? words.short(LEAST)
        : passphrase === again
          ? null
          : words.differ;
    if (problem.value === null) void keeping.run(() => onKeep(plain.value ? null : passphrase));
  };
  const described = problem.value === null ? undefined : `${id}-problem`;
  return (
    <form class="item stack" onSubmit={keep} noValidate>
      <div>
        <h3>{words.keepTitle}</h3>
        <p class="soft small">{words.keepLead}</p>
      </div>
      {!plain.value && (
        <div class="pairs">
          {(['passphrase', 'again'] as const).map((name) => (
            <div class="field" key={name}>
              <label for={`key-${name}`}>{words[name]}</label>
              <input
                id={`key-${name}`}
                name={name}
                class="input"
                type="password"
                autoComplete="off"
                aria-describedby={described}
                aria-invalid={problem.value !== null}
              />
            </div>
          ))}
        </div>
      )}
      <div class="ticks">
        <label>
          <input
            type="checkbox"
            checked={plain.value}
            onChange={({ currentTarget }) => {
              plain.value = currentTarget.checked;
            }}
          />
          {words.plain}
        </label>
        {plain.value && <p class="hint">{words.plainHint}</p>}
      </div>
      {problem.value && (
        <p class="error" id={described} role="alert">
          {problem.value}
        </p>
      )}
      <div>
        <Button look="main" turn={keeping}>
          {words.download}
        </Button>
      </div>
    </form>
  );
}
