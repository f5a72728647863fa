/** Texts kept: who copies goes back to paste soon. */
const MOST = 20;

/** Texts that were taken out of this page, and so may go into it again unasked. */
export function createOwnTexts() {
  const kept: string[] = [];
  return {
    note(text: string): void {
      kept.push(flat(text));
      if (kept.length > MOST) kept.shift();
    },
    /** Whether all of a text is part of one of them; spaces and line ends make no difference. */
    has(text: string): boolean {
      const wanted = flat(text);
      return wanted !== '' && kept.some((one) => one.includes(wanted));
    },
  };
}

const flat = (text: string) => text.replace(/\s+/gu, '');
