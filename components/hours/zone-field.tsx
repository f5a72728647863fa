import { hidesZone } from '../../utils/availability/zone.ts';
import { hoursWords } from '../../utils/i18n/hours.ts';
import { useWords } from '../face/language.ts';

interface ZoneFieldProps {
  /** Of its control. */
  id?: string;
  zone: string;
  browserZone: string;
  onChange(zone: string): void;
}

/** The zone of the hours: chosen, never guessed in silence. */
export function ZoneField({ id = 'zone', zone, browserZone, onChange }: ZoneFieldProps) {
  const words = useWords(hoursWords);
  const zones = new Set([zone, browserZone, ...Intl.supportedValuesOf('timeZone')]);
  const hint = hidesZone(browserZone) ? words.zoneUtc : zone === browserZone ? '' : words.zoneOther(browserZone);
  return (
    <div class="field">
      <label for={id}>{words.zone}</label>
      <div class="row">
        <select
          id={id}
          class="input zone"
          value={zone}
          aria-describedby={hint ? `${id}-hint` : undefined}
          onChange={(event) => onChange(event.currentTarget.value)}
        >
          {[...zones].sort().map((name) => (
            <option key={name}>{name}</option>
          ))}
        </select>
        {zone !== browserZone && !hidesZone(browserZone) && (
          <button type="button" class="button" onClick={() => onChange(browserZone)}>
            {words.zoneUse(browserZone)}
          </button>
        )}
      </div>
      {hint && (
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
    </div>
  );
}
