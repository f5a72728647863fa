/** A tab's icon that stands still while it is quiet. */
export interface CalmIcon {
  turn(quiet: boolean): void;
}

const ICONS = 'link[rel~="icon" i]';

/**
 * While it is quiet a page's icon stays what it was when that began, or what the page came with: counts are painted
 * into it, or it is another file for them. Once it is quiet no more the page has what it last set.
 */
export function createCalmIcon(): CalmIcon {
  let quiet = false;
  /** The icon that stays. */
  let still: string | undefined;
  /** What the page has set since, by link. */
  let wanted = new Map<Element, string>();

  const calm = (): void => {
    if (!quiet) return;
    for (const link of document.querySelectorAll(ICONS)) {
      const href = link.getAttribute('href');
      if (href === null || href === still) continue;
      // Painted by a script: not what the page comes with, while another may still come.
      if (still === undefined && (document.readyState === 'complete' || !/^(?:data|blob):/i.test(href))) still = href;
      if (still === undefined || href === still) continue;
      wanted.set(link, href);
      link.setAttribute('href', still);
    }
  };
  const restore = (): void => {
    for (const [link, href] of wanted) if (link.getAttribute('href') === still) link.setAttribute('href', href);
    wanted = new Map();
    still = undefined;
  };
  const observer = new MutationObserver(calm);
  addEventListener('load', calm);

  return {
    turn(now) {
      quiet = now;
      observer.disconnect();
      if (!quiet) return restore();
      still = document.querySelector(ICONS)?.getAttribute('href') ?? undefined;
      observer.observe(document, {
        subtree: true,
        childList: true,
        attributes: true,
        attributeFilter: ['href', 'rel'],
      });
      calm();
    },
  };
}
