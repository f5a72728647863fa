import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { deskWords } from '../../utils/i18n/desk.ts';
import { itemsAt, readAt, readLines, textAt } from '../../utils/policy/edit.ts';
import { useWords } from '../face/language.ts';
import { useForm } from './form.ts';

interface FieldProps {
  /** Where its value stands in the document; the id of its control too. */
  path: string;
  label: string;
  hint?: string;
  /** May be left empty: then the field is not in the document at all. */
  optional?: boolean;
}

function Labelled({ path, label, hint, optional, children }: FieldProps & { children: ComponentChildren }) {
  const words = useWords(deskWords);
  return (
    <div class="field">
      <label for={path}>
        {label}
        {optional && <span class="hint optional"> {words.optional}</span>}
      </label>
      {children}
      {hint && (
        <p class="hint" id={`${path}-hint`}>
          {hint}
        </p>
      )}
    </div>
  );
}

interface TextFieldProps extends FieldProps {
  type?: 'text' | 'url';
  placeholder?: string | undefined;
  lang?: string;
  /** By itself it writes the text at the path. */
  onText?(text: string): void;
}

/** A line of text. */
export function TextField({ type = 'text', placeholder, lang, onText, ...field }: TextFieldProps) {
  const { document, set } = useForm();
  const { path, hint, optional } = field;
  const write = onText ?? ((text: string) => set(path, text === '' && optional ? undefined : text));
  return (
    <Labelled {...field}>
      <input
        id={path}
        class="input"
        inputMode={type === 'url' ? 'url' : undefined}
        autoComplete="off"
        spellcheck={lang !== undefined}
        lang={lang}
        placeholder={placeholder}
        value={textAt(document, path)}
        aria-describedby={hint ? `${path}-hint` : undefined}
        onInput={({ currentTarget }) => write(type === 'url' ? currentTarget.value.trim() : currentTarget.value)}
      />
    </Labelled>
  );
}

/** Texts, one a line. */
export function LinesField({ placeholder, ...field }: FieldProps & { placeholder?: string | undefined }) {
  const { document, set } = useForm();
  const { path, hint, optional } = field;
  const typed = useSignal('');
  const lines = itemsAt(document, path).map(String);
  const same = readLines(typed.value).join('\n') === lines.join('\n');
  // While one types, what is not yet a line (a space, a new line) must stay; what came from elsewhere takes its place.
  const shown = same ? typed.value : lines.join('\n');
  return (
    <Labelled {...field}>
      <textarea
        id={path}
        class="input lines"
        autoComplete="off"
        rows={Math.min(12, Math.max(2, shown.split('\n').length))}
        autoCapitalize="off"
        spellcheck={false}
        placeholder={placeholder}
        value={shown}
        aria-describedby={hint ? `${path}-hint` : undefined}
        onInput={({ currentTarget }) => {
          typed.value = currentTarget.value;
          const next = readLines(currentTarget.value);
          set(path, next.length === 0 && optional ? undefined : next);
        }}
      />
    </Labelled>
  );
}

interface ChoiceFieldProps extends FieldProps {
  /** Value and what it is called, in order. */
  options: readonly (readonly [value: string, name: string])[];
  /** What counts where the document says nothing. */
  otherwise: string;
}

/** One out of a few, of which one may be that nothing is said. A value that is not among them is shown as it is. */
export function ChoiceField({ options, otherwise, ...field }: ChoiceFieldProps) {
  const { document, set } = useForm();
  const { path, hint, optional } = field;
  const value = String(readAt(document, path) ?? otherwise);
  const all = options.some(([one]) => one === value) ? options : [[value, value] as const, ...options];
  return (
    <Labelled {...field} optional={false}>
      <select
        id={path}
        class="input"
        autoComplete="off"
        value={value}
        aria-describedby={hint ? `${path}-hint` : undefined}
        onChange={({ currentTarget }) =>
          set(path, optional && currentTarget.value === '' ? undefined : currentTarget.value)
        }
      >
        {all.map(([one, name]) => (
          <option key={one} value={one}>
            {name}
          </option>
        ))}
      </select>
    </Labelled>
  );
}

interface TicksProps {
  path: string;
  label: string;
  options: readonly (readonly [value: string, name: string])[];
  otherwise: readonly string[];
}

/** Some out of a few, kept in their order. */
export function Ticks({ path, label, options, otherwise }: TicksProps) {
  const { document, set } = useForm();
  const written = readAt(document, path);
  const chosen: readonly unknown[] = Array.isArray(written) ? written : otherwise;
  const change = (value: string, on: boolean) => {
    const known = options.map(([one]) => one).filter((one) => (one === value ? on : chosen.includes(one)));
    set(path, [...known, ...chosen.filter((one) => !options.some(([own]) => own === one))]);
  };
  return (
    <fieldset class="field ticks" id={path} tabIndex={-1}>
      <legend class="label">{label}</legend>
      <div class="row">
        {options.map(([value, name]) => (
          <label key={value}>
            <input
              type="checkbox"
              autoComplete="off"
              checked={chosen.includes(value)}
              onChange={({ currentTarget }) => change(value, currentTarget.checked)}
            />
            {name}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
