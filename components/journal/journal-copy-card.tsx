import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { journalCopyWords, sayCheck } from '../../utils/i18n/journal-copy.ts';
import type { Reader } from '../../utils/i18n/when.ts';
import type { CopyCheck } from '../../utils/journal/check-copy.ts';
import { Button } from '../face/button.tsx';
import { CardHead } from '../face/card-head.tsx';
import { CheckField } from '../face/check-field.tsx';
import { useTurn } from '../face/turn.ts';

export type CopyFormat = 'csv' | 'json';

interface JournalCopyCardProps {
  /** There is nothing to save. */
  empty: boolean;
  reader: Reader;
  /** May take its time. */
  onSave(format: CopyFormat, withFiles: boolean): unknown;
  /** Resolves to undefined where something else went wrong, which the page says. */
  onCheck(file: File): Promise<CopyCheck | undefined>;
}

const FORMATS: readonly CopyFormat[] = ['csv', 'json'];

/** To save a copy of the journal, and to see whether one is whole. */
export function JournalCopyCard({ empty, reader, onSave, onCheck }: JournalCopyCardProps) {
  const words = journalCopyWords[reader.language];
  const withFiles = useSignal(false);
  const hints = { csv: words.csvHint, json: words.jsonHint };
  return (
    <section class="card stack">
      <CardHead title={words.title} lead={words.lead} />
      {empty ? (
        <p class="soft">{words.none}</p>
      ) : (
        <>
          <CheckField
            checked={withFiles.value}
            label={words.withFiles}
            hint={words.withFilesHint}
            onChange={(checked) => {
              withFiles.value = checked;
            }}
          />
          <ul class="copy-formats">
            {FORMATS.map((format) => (
              <li key={format}>
                <Button onPress={() => onSave(format, withFiles.value)}>{words[format]}</Button>
                <span class="hint">{hints[format]}</span>
              </li>
            ))}
          </ul>
        </>
      )}
      <CheckCopy reader={reader} onCheck={onCheck} />
    </section>
  );
}

function CheckCopy({ reader, onCheck }: Pick<JournalCopyCardProps, 'reader' | 'onCheck'>) {
  const words = journalCopyWords[reader.language];
  const check = useSignal<{ readonly name: string; readonly result: CopyCheck } | null>(null);
  const chooser = useRef<HTMLInputElement>(null);
  const turn = useTurn();
  const read = async (file: File) => {
    // Said anew, also where it comes to the same.
    check.value = null;
    const result = await onCheck(file);
    if (result) check.value = { name: file.name, result };
  };
  const { name, result } = check.value ?? {};
  return (
    <div class="stack line" style={{ '--gap': '12px' }}>
      <div>
        <h3>{words.checkTitle}</h3>
        <p class="soft small">{words.checkLead}</p>
      </div>
      <div class="row">
        <Button turn={turn} waiting={words.checking} onPress={() => chooser.current?.click()}>
          {words.choose}
        </Button>
        <input
          ref={chooser}
          id="journal-copy"
          type="file"
          hidden
          accept=".json,.csv,application/json,text/csv"
          onChange={({ currentTarget }) => {
            const [file] = currentTarget.files ?? [];
            currentTarget.value = '';
            if (file) void turn.run(() => read(file));
          }}
        />
      </div>
      <div role="status">
        {result && (
          <div class={result.kind === 'whole' && result.saysOtherwise === null ? 'notice work' : 'notice'}>
            <bdi class="soft small copy-name">{name}</bdi>
            <p>{sayCheck(result, reader)}</p>
          </div>
        )}
      </div>
    </div>
  );
}
