/** Text that a person copies, cuts or begins to drag. */
export type Taken = (text: string) => void;

/**
 * Hears what a person takes out of a page as text: what the page itself puts there in its place, else what is selected.
 * Runs in the isolated world, whose prototypes the page cannot reach.
 */
export function watchCopies(page: Window, take: Taken): void {
  let last: { readonly event: Event; readonly text: string } | null = null;
  const hear = (event: Event, data: DataTransfer | null) => {
    if (!event.isTrusted) return;
    const text = data?.getData('text/plain') || selectedText(page.document);
    // One event is heard twice, and as a rule says the same.
    if (text === '' || (last?.event === event && last.text === text)) return;
    last = { event, text };
    take(text);
  };
  for (const type of ['copy', 'cut'] as const) {
    // Early, since a page may keep the event to itself; and late, for what it has put in.
    for (const early of [true, false]) page.addEventListener(type, (event) => hear(event, event.clipboardData), early);
  }
  page.addEventListener('dragstart', (event) => hear(event, event.dataTransfer));
}

/** A text field has a selection of its own. */
function selectedText({ activeElement }: Document): string {
  if (activeElement instanceof HTMLTextAreaElement || activeElement instanceof HTMLInputElement) {
    const { value, selectionStart, selectionEnd } = activeElement;
    if (selectionStart !== null && selectionEnd !== null) return value.slice(selectionStart, selectionEnd);
  }
  return getSelection()?.toString() ?? '';
}
