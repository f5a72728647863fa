/**
 * Tells when a person's drag with files comes over the page, at each element it comes to. Text and links that are dragged
 * are not told of, nor what the page makes up.
 */
export function watchDrags(page: EventTarget, over: () => void): void {
  page.addEventListener(
    'dragenter',
    (event) => {
      if (event.isTrusted && (event as DragEvent).dataTransfer?.types.includes('Files')) over();
    },
    true,
  );
}
