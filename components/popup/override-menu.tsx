import { useSignal } from '@preact/signals';
import type { Hours, Override } from '../../utils/availability/model.ts';
import { nextAt, overrideChoices } from '../../utils/availability/override-choices.ts';
import { readTime } from '../../utils/availability/read-time.ts';
import { sayClock } from '../../utils/i18n/clock.ts';
import { popupWords } from '../../utils/i18n/popup.ts';
import { type Reader, sayInstant, sayTime } from '../../utils/i18n/when.ts';
import { useTurn } from '../face/turn.ts';

interface OverrideMenuProps {
  hours: Hours | null;
  /** The kind that changes something now stands out. */
  first: Override['kind'];
  reader: Reader;
  onChoose(override: Override): unknown;
}

/** "Available until…", "Mute until…" and "Only urgent until…": each opens its moments in place. */
export function OverrideMenu({ hours, first, reader, onChoose }: OverrideMenuProps) {
  const words = popupWords[reader.language];
  const open = useSignal<Override['kind'] | null>(null);
  const choosing = useTurn();
  const kinds: Override['kind'][] = ['available', 'away', 'urgent'];
  const choose = (until: number) => {
    const kind = open.value;
    if (!kind) return;
    void choosing.run(async () => {
      await onChoose({ kind, until });
      open.value = null;
    });
  };
  return (
    <div class="stack" style={{ '--gap': '8px' }}>
      <div class="pair overrides">
        {kinds.map((kind) => (
          <button
            type="button"
            key={kind}
            class={`button ${kind === first ? 'main' : ''}`}
            aria-expanded={open.value === kind}
            aria-controls="until"
            onClick={() => {
              open.value = open.value === kind ? null : kind;
            }}
          >
            {words.overrides[kind]}
          </button>
        ))}
      </div>
      <div id="until" hidden={!open.value}>
        {open.value && (
          <div class="choices" aria-busy={choosing.slow}>
            {overrideChoices(reader.now, reader.zone, hours).map(({ kind, until }) => (
              <button type="button" class="choice" key={kind} onClick={() => choose(until)}>
                <span class="strong">{words.choices[kind]}</span>
                <span class="soft">{kind === 'midnight' ? sayTime(until, reader) : sayInstant(until, reader)}</span>
              </button>
            ))}
            <OtherTime reader={reader} onChoose={choose} />
          </div>
        )}
      </div>
    </div>
  );
}

function OtherTime({ reader, onChoose }: { reader: Reader; onChoose(until: number): void }) {
  const words = popupWords[reader.language];
  const wrong = useSignal(false);
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const typed = new FormData(event.currentTarget as HTMLFormElement).get('time');
    const until = nextAt(readTime(String(typed)), reader.now, reader.zone);
    wrong.value = until === null;
    if (until !== null) onChoose(until);
  };
  return (
    <form onSubmit={submit} noValidate>
      <label for="other-time">{words.otherTime}</label>
      <input
        id="other-time"
        name="time"
        class="input"
        inputMode={reader.clock === 12 ? 'text' : 'numeric'}
        autoComplete="off"
        placeholder={sayClock('19:30', reader.clock ?? 24)}
        aria-invalid={wrong.value}
        aria-describedby={wrong.value ? 'other-time-error' : undefined}
      />
      <button type="submit" class="button">
        {words.set}
      </button>
      {wrong.value && (
        <p class="error" id="other-time-error" role="alert">
          {words.badTime(sayClock('19:30', reader.clock ?? 24))}
        </p>
      )}
    </form>
  );
}
