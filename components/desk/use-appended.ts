import { useEffect, useRef } from 'preact/hooks';

/** Puts the focus on a field that the next drawing brings. */
export function useAppended(): (id: string) => void {
  const wanted = useRef<string | null>(null);
  useEffect(() => {
    if (wanted.current === null) return;
    document.getElementById(wanted.current)?.focus();
    wanted.current = null;
  });
  return (id) => {
    wanted.current = id;
  };
}
