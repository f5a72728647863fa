/** The browser's word that someone is at the computer again, also after it slept. */
export interface Idle {
  onActive(listener: () => unknown): void;
}
