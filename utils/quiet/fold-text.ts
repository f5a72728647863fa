/** A text as it is compared: `Één` and `EEN` are both `een`. */
export function foldText(text: string): string {
  return text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
}
