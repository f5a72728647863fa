/** How long something must have been seen before it may be answered, in ms: no click meant for the page goes to it. */
const STEADY = 500;
/** The browser's own bound on how often it looks, in ms. */
const DELAY = 100;

/**
 * Tells whether a person really sees an element at the moment of a trusted event: nothing lies over it, nothing makes
 * it fade, and so for half a second (IntersectionObserver v2). Firefox cannot tell what lies over a frame: there it is
 * no more than being on screen, in a tab that is shown, for that time, and whether something lies over it is for the
 * relay to find out (`guard/on-top.ts`).
 */
export function watchSeen(element: Element): (event: Event) => boolean {
  const tellsCover = 'isVisible' in IntersectionObserverEntry.prototype;
  let since = Number.POSITIVE_INFINITY;
  const options = { trackVisibility: true, delay: DELAY, threshold: [0, 0.25, 0.5, 0.75, 1] };
  new IntersectionObserver((entries) => {
    const entry = entries.at(-1) as (IntersectionObserverEntry & { readonly isVisible?: boolean }) | undefined;
    const seen = tellsCover ? entry?.isVisible : entry?.isIntersecting;
    if (!seen) since = Number.POSITIVE_INFINITY;
    else if (entry && since === Number.POSITIVE_INFINITY) since = entry.time;
  }, options).observe(element);
  return (event) => {
    if (!event.isTrusted || document.visibilityState !== 'visible') return false;
    return performance.now() - since >= STEADY;
  };
}
