/** Styles inline and important: the page's style sheets cannot undo it, nor its policy forbid it. */
export function dress(element: HTMLElement, style: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(style)) element.style.setProperty(name, value, 'important');
}
