import { useId } from 'preact/hooks';

interface CheckFieldProps {
  checked: boolean;
  label: string;
  /** What comes of it, in a sentence: said after the name, and not as a part of it. */
  hint: string;
  onChange(checked: boolean): void;
}

/** Something to switch on or off. */
export function CheckField({ checked, label, hint, onChange }: CheckFieldProps) {
  const id = useId();
  return (
    <div class="picks">
      <label>
        <input
          type="checkbox"
          checked={checked}
          aria-labelledby={`${id}-label`}
          aria-describedby={`${id}-hint`}
          onChange={({ currentTarget }) => onChange(currentTarget.checked)}
        />
        <span>
          <span id={`${id}-label`}>{label}</span>
          <span class="hint" id={`${id}-hint`}>
            {hint}
          </span>
        </span>
      </label>
    </div>
  );
}
