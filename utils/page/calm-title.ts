/** Changes of a title that are answered within a second. A page that goes on against it is left alone for that long. */
const MOST_A_SECOND = 20;

/** A tab's title without its count while it is quiet. */
export interface CalmTitle {
  turn(quiet: boolean): void;
}

/**
 * Takes unread counts out of the title of a page while it is quiet, and puts back exactly what the page last set once
 * it is not.
 * @param strip takes the count out of a title; gives the title itself where there is none
 */
export function createCalmTitle(strip: (title: string) => string): CalmTitle {
  let quiet = false;
  /** What the page wrote last, and what it reads in its place. */
  let wanted: string | undefined;
  let shown: string | undefined;
  let answered = 0;
  let since = 0;

  const calm = (): void => {
    const title = document.querySelector('head > title');
    const text = title?.textContent ?? '';
    if (!quiet || !title || text === shown) return;
    wanted = text;
    shown = strip(text);
    if (shown === text) return;
    const now = Date.now();
    if (now - since > 1_000) [since, answered] = [now, 0];
    answered += 1;
    if (answered > MOST_A_SECOND) {
      shown = undefined;
      setTimeout(calm, 1_000);
    } else title.textContent = shown;
  };
  const restore = (): void => {
    const title = document.querySelector('head > title');
    if (title && wanted !== undefined && title.textContent === shown) title.textContent = wanted;
    wanted = undefined;
    shown = undefined;
  };
  const observer = new MutationObserver(calm);

  return {
    turn(now) {
      quiet = now;
      observer.disconnect();
      if (!quiet) return restore();
      observer.observe(document, { subtree: true, childList: true, characterData: true });
      calm();
    },
  };
}
