import { useEffect, useRef } from 'preact/hooks';

/** Puts the focus on an element, by its id, once the next drawing has brought it: what had the focus may be gone by then. */
export function useFocusNext(): (id: string) => void {
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
