/** How long nothing may have lain over the warning before an answer counts, in ms. */
const STEADY = 500;
/** Rest between two looks, in ms; never the same, or a page could show its cover in between. */
const REST = 50;
const MORE_REST = { least: 70, most: 200 };
/** A look that takes long, in a page with very much in it, is followed by as much longer a rest. */
const REST_PER_LOOK = 6;
/** Nobody looked for so long, in ms: the page was at work meanwhile, and may have shown anything. */
const BLIND = 400;

/** The warning's place, which the page shares. */
export interface Top {
  /** Puts the dialog over all that its document shows. What the page had put there by itself is hidden. */
  take(): void;
  /** Whether the person has had the warning before them, with nothing over it, for long enough to answer. */
  steady(): boolean;
  /** Ends the looking, and shows again what was hidden. */
  leave(): void;
}

/**
 * Keeps looking whether a modal dialog is the topmost thing of its document. It asks the document and goes by a timer of
 * its own, since a page can keep every event to itself. What lies over the dialog is inert and found by no hit test, so
 * it is asked for by name. Chromium tells the warning page too what covers it (`really-seen.ts`); in Firefox this is all
 * there is, so there shadow roots are looked into as well.
 * @param lost called at each look that finds the dialog moved, no longer modal or covered
 */
export function createTop(host: Element, dialog: HTMLDialogElement, lost: () => void): Top {
  const { ownerDocument: stage } = host;
  const hidden = new Set<HTMLElement>();
  let beneath: Element | null = null;
  let since = Number.POSITIVE_INFINITY;
  let looked = performance.now();
  let timer = 0;
  let cost = 0;
  let left = false;

  const isThere = () => {
    const { innerWidth = 0, innerHeight = 0 } = stage.defaultView ?? {};
    return (
      host.parentNode === stage.documentElement &&
      dialog.matches(':modal') &&
      stage.elementFromPoint(innerWidth / 2, innerHeight / 2) === host
    );
  };
  const look = () => {
    const now = performance.now();
    // The end of a change is waited for: a page that changes its looks may be doing just that.
    const isBlind = now - looked > BLIND || isChanging(stage);
    beneath = stage.fullscreenElement && beneath;
    const isTop = isThere() && stage.fullscreenElement === beneath && popoversIn(stage).length === 0;
    since = isTop && !isBlind ? Math.min(since, now) : Number.POSITIVE_INFINITY;
    looked = performance.now();
    cost = looked - now;
    if (!isTop && !isChanging(stage)) lost();
  };
  const lookSoon = () => {
    clearTimeout(timer);
    const more = Math.min(MORE_REST.most, Math.max(MORE_REST.least, cost * REST_PER_LOOK));
    timer = setTimeout(lookAgain, REST + Math.random() * more) as unknown as number;
  };
  const lookAgain = () => {
    look();
    if (!left) lookSoon();
  };

  return {
    take() {
      for (const popover of popoversIn(stage)) {
        hidden.add(popover);
        hide(popover);
      }
      beneath = stage.fullscreenElement;
      dialog.close();
      dialog.showModal();
      lookSoon();
    },
    steady() {
      look();
      return performance.now() - since >= STEADY;
    },
    leave() {
      left = true;
      clearTimeout(timer);
      for (const popover of hidden) show(popover);
    },
  };
}

/** A view transition draws pictures of the page over all that is in it. Not every Firefox knows them. */
function isChanging({ documentElement }: Document): boolean {
  const selector = ':active-view-transition';
  return CSS.supports(`selector(${selector})`) && documentElement.matches(selector);
}

/** Firefox alone, and for content scripts alone. */
type MayHoldRoot = Element & { readonly openOrClosedShadowRoot?: ShadowRoot | null };

function popoversIn(root: Document | ShadowRoot): HTMLElement[] {
  const found = [...root.querySelectorAll<HTMLElement>(':popover-open')];
  if (!('openOrClosedShadowRoot' in Element.prototype)) return found;
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT);
  while (walker.nextNode()) {
    const inner = (walker.currentNode as MayHoldRoot).openOrClosedShadowRoot;
    if (inner) found.push(...popoversIn(inner));
  }
  return found;
}

/** The page runs at each step, and may have hidden, shown or removed it already. */
function hide(popover: HTMLElement): void {
  try {
    popover.hidePopover();
  } catch {
    // Hidden already.
  }
}

function show(popover: HTMLElement): void {
  try {
    popover.showPopover();
  } catch {
    // Shown already, or gone.
  }
}
