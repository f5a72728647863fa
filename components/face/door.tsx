/** Which doorway: work is half filled, private stands open, shut is a plain door (the warning, where nothing has passed). */
export type DoorKind = 'work' | 'private' | 'shut';

interface DoorProps {
  kind: DoorKind;
  /** Colour class; by itself the room's own. */
  tone?: 'work' | 'private' | 'caution';
  /** A small moon beside the door: quiet now. */
  quiet?: boolean;
}

/** The doorway on its sill: Drempel's picture. Always beside a word, so it is hidden from screen readers. */
export function Door({ kind, tone, quiet = false }: DoorProps) {
  const colour = tone ?? (kind === 'shut' ? undefined : kind);
  return (
    <svg class={`door ${colour ?? ''}`} viewBox="0 0 24 24" fill="none" aria-hidden="true">
      <path d="M5 20.5V6.5a3 3 0 0 1 3-3h8a3 3 0 0 1 3 3v14" stroke="currentColor" stroke-width="2" />
      <path d="M2 20.5h20" stroke="currentColor" stroke-width="2" stroke-linecap="round" />
      {kind === 'work' && <path d="M12 4.5h4a2 2 0 0 1 2 2v13h-6z" fill="currentColor" />}
      {kind === 'private' && <path d="M6 6.2 11.5 9v12.2L6 19.8z" fill="currentColor" />}
      {kind === 'shut' && <circle cx="15" cy="12.5" r="1.4" fill="currentColor" />}
      {quiet && (
        <g>
          <circle cx="19" cy="5.5" r="5.5" fill="var(--surface)" />
          <path d="M21.9 7.3A4 4 0 1 1 18 1.6a3.2 3.2 0 0 0 3.9 5.7z" fill="currentColor" />
        </g>
      )}
    </svg>
  );
}
