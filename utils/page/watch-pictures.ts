/** A picture that a person takes out of a page, or is about to. */
export type TakenPicture = (picture: HTMLImageElement | HTMLCanvasElement) => void;

/** Of one selection. */
const MOST = 8;

/**
 * Hears which pictures a person takes out of a page: by the menu, which tells of no copying, so that to open it is all
 * there is; by a drag; or by copying what they are in. Runs in the isolated world, whose prototypes the page cannot reach.
 */
export function watchPictures(page: Window, take: TakenPicture): void {
  const atTarget = (event: Event) => {
    const [target] = event.composedPath();
    if (event.isTrusted && isPicture(target)) take(target);
  };
  page.addEventListener('contextmenu', atTarget, true);
  page.addEventListener('dragstart', atTarget, true);
  page.addEventListener(
    'copy',
    (event) => {
      if (!event.isTrusted) return;
      const selection = page.getSelection();
      // A picture that is a page of its own is copied whole.
      const isAlone = page.document.contentType.startsWith('image/');
      const taken = [...page.document.images].filter((image) => isAlone || selection?.containsNode(image, true));
      for (const picture of taken.slice(0, MOST)) take(picture);
    },
    true,
  );
}

const isPicture = (target: unknown): target is HTMLImageElement | HTMLCanvasElement =>
  target instanceof HTMLImageElement || target instanceof HTMLCanvasElement;
