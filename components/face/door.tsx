/** Which doorway: work is half filled, private stands open, shut is a plain door (the warning, where nothing has passed). */
export type DoorKind = 'work' | 'private' | 'shut';

interface DoorProps {
  kind: DoorKind;
  /** Colour class; by itself the room's own. */
  tone?: 'work' | 'private' | 'caution';
  /** A small moon beside the door: quiet now. */
  quiet?: boolean;
}

const LEAVES: Readonly<Record<DoorKind, string>> = {
  work: 'M12 2h3.5A3.5 3.5 0 0 1 19 5.5v15h-7z',
  private: 'M5 4.7l5.2 3.2a1.6 1.6 0 0 1 .8 1.4v11.2H5z',
  shut: 'M15 10.9a1.5 1.5 0 1 0 .01 0z',
};

/** The doorway on its sill: Drempel's picture. Always beside a word, so it is hidden from screen readers. */
export function Door({ kind, tone, quiet = false }: DoorProps) {
  const colour = tone ?? (kind === 'shut' ? '' : kind);
  return (
    <svg class={`door ${colour}`} viewBox="0 0 24 24" fill="none" aria-hidden="true">
      {quiet && (
        <mask id="beside-moon">
          <path d="M0 0h24v24H0z" fill="#fff" />
          <circle cx="18.6" cy="5.4" r="6.9" fill="#000" />
        </mask>
      )}
      <g mask={quiet ? 'url(#beside-moon)' : undefined}>
        <path
          d="M5 20.5v-15A3.5 3.5 0 0 1 8.5 2h7A3.5 3.5 0 0 1 19 5.5v15M1.5 21h21"
          stroke="currentColor"
          stroke-width="2"
          stroke-linecap="round"
        />
        <path d={LEAVES[kind]} fill="currentColor" />
      </g>
      {quiet && <path d="M23 7.7A5 5 0 1 1 17.4.7a4 4 0 0 0 5.6 7z" fill="currentColor" />}
    </svg>
  );
}
