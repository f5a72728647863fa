import { useEffect, useRef } from 'preact/hooks';

/** Puts the focus on an element, by its id, once a drawing has brought it: what had the focus may be gone by then. */
export function useFocusNext(): (id: string) => void {
  const wanted = useRef<string | null>(null);
  useEffect(() => {
    const element = wanted.current === null ? null : document.getElementById(wanted.current);
    // After a quick click this may still be the effect of the drawing before, which has no such element.
    if (!element) return;
    element.focus();
    wanted.current = null;
  });
  return (id) => {
    wanted.current = id;
  };
}
