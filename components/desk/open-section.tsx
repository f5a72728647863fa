import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { deskWords } from '../../utils/i18n/desk.ts';
import { sayThumbprint } from '../../utils/i18n/offer.ts';
import { readAt } from '../../utils/policy/edit.ts';
import { Button } from '../face/button.tsx';
import { CardHead } from '../face/card-head.tsx';
import { Confirm } from '../face/confirm.tsx';
import { useWords } from '../face/language.ts';
import { useForm } from './form.ts';

interface OpenSectionProps {
  /** Whether something would be lost. */
  unsaved: boolean;
  /** Resolves to what is wrong with the file, in sentences; none where it was opened. */
  onOpen(file: File): Promise<readonly string[]>;
}

/** A list that exists, to change it. */
export function OpenSection({ unsaved, onOpen }: OpenSectionProps) {
  const { open: words } = useWords(deskWords);
  const { opened, document } = useForm();
  const chooser = useRef<HTMLInputElement>(null);
  const faults = useSignal<readonly string[]>([]);
  const choose = () => chooser.current?.click();
  const seq = Number(readAt(document, 'seq'));
  return (
    <section class="card stack">
      <CardHead title={words.title} lead={words.lead} />
      <div>
        {unsaved ? (
          <Confirm label={words.button} title={words.replaceAsk} yes={words.button} no={words.keep} onYes={choose}>
            <p>{words.replaceText}</p>
          </Confirm>
        ) : (
          <Button onPress={choose}>{words.button}</Button>
        )}
        <input
          ref={chooser}
          id="list-file"
          type="file"
          hidden
          accept=".jws,.jwt,.json,.yaml,.yml,.txt"
          onChange={async ({ currentTarget }) => {
            const [file] = currentTarget.files ?? [];
            currentTarget.value = '';
            if (file) faults.value = await onOpen(file);
          }}
        />
      </div>
      {faults.value.length > 0 && (
        <div role="alert">
          {faults.value.map((fault) => (
            <p class="error" key={fault}>
              {fault}
            </p>
          ))}
        </div>
      )}
      <div role="status">
        {opened && (
          <div class="notice work">
            <p>{words.opened(opened.name, seq)}</p>
            {opened.signed && <p class="hint">{words.signed(sayThumbprint(opened.signed.thumbprint))}</p>}
          </div>
        )}
      </div>
    </section>
  );
}
