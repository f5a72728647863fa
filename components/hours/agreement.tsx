import { useSignal } from '@preact/signals';
import type { Hours } from '../../utils/availability/model.ts';
import { agreementWords, sayStatement } from '../../utils/i18n/agreement.ts';
import type { Language } from '../../utils/i18n/language.ts';
import type { Reader } from '../../utils/i18n/when.ts';
import { Button } from '../face/button.tsx';
import { CardHead } from '../face/card-head.tsx';
import { AgreementSheet } from './agreement-sheet.tsx';
import './agreement.css';

/** For calendars of others: as events, or as availability (RFC 7953). */
export type CalendarKind = 'events' | 'availability';

interface AgreementProps {
  hours: Hours | null;
  reader: Reader;
  /** Resolves to whether it is on the clipboard. */
  onCopy(text: string): Promise<boolean>;
  onPrint(): void;
  onSave(kind: CalendarKind, name: string, language: Language): unknown;
}

const LANGUAGES: readonly (readonly [Language, string])[] = [
  ['nl', 'Nederlands'],
  ['en', 'English'],
];

/** How the employee tells others of their hours: for below a mail, on paper, and for calendars. */
export function Agreement({ hours, reader, onCopy, onPrint, onSave }: AgreementProps) {
  const words = agreementWords[reader.language];
  const name = useSignal('');
  const language = useSignal<Language>(reader.language);
  const copied = useSignal('');
  if (!hours || hours.windows.length === 0) {
    return (
      <section class="card stack">
        <CardHead title={words.title} lead={words.lead} />
        <p class="soft">{words.none}</p>
      </section>
    );
  }
  const given: Reader = {
    ...reader,
    language: language.value,
    clock: language.value === 'nl' ? 24 : (reader.clock ?? 24),
  };
  const text = sayStatement(hours, given);
  const owner = name.value.trim();
  return (
    <section class="card stack agreement">
      <CardHead title={words.title} lead={words.lead} />
      <fieldset>
        <legend class="label">{words.language}</legend>
        <div class="row picks">
          {LANGUAGES.map(([code, own]) => (
            <label key={code} lang={code}>
              <input
                type="radio"
                name="agreement-language"
                checked={code === language.value}
                onChange={() => {
                  language.value = code;
                }}
              />
              <span>{own}</span>
            </label>
          ))}
        </div>
      </fieldset>
      <div class="field">
        <label for="statement">{words.text}</label>
        <output id="statement" class="address written" lang={language.value}>
          {text}
        </output>
        <div class="row">
          <Button
            onPress={async () => {
              if (await onCopy(text)) copied.value = text;
            }}
          >
            {words.copy}
          </Button>
          <span class="soft small" role="status">
            {copied.value === text ? words.copied : ''}
          </span>
        </div>
      </div>
      <div class="field line">
        <label for="owner">{words.name}</label>
        <input
          id="owner"
          class="input"
          autoComplete="name"
          maxLength={100}
          aria-describedby="owner-hint"
          value={name.value}
          onInput={({ currentTarget }) => {
            name.value = currentTarget.value;
          }}
        />
        <p class="hint" id="owner-hint">
          {words.nameHint}
        </p>
        <Button onPress={onPrint}>{words.print}</Button>
      </div>
      <div class="stack line" style={{ '--gap': '12px' }}>
        <h3>{words.calendars}</h3>
        <div class="row">
          <Button onPress={() => onSave('events', owner, language.value)}>{words.events}</Button>
          <p class="hint fill">{words.eventsHint}</p>
        </div>
        <div class="row">
          <Button onPress={() => onSave('availability', owner, language.value)}>{words.availability}</Button>
          <p class="hint fill">{words.availabilityHint}</p>
        </div>
        <p class="hint">{words.secret}</p>
      </div>
      <AgreementSheet hours={hours} name={owner} reader={given} />
    </section>
  );
}
