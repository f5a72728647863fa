/** The browser's word on whether someone is at the computer. */
export interface Idle {
  /** Mouse or keyboard were used in the last five minutes, and the screen is not locked. */
  isActive(): Promise<boolean>;
  /** Someone is there again, also after the machine slept. */
  onActive(listener: () => unknown): void;
  /** Someone has come or gone. */
  onChanged(listener: () => unknown): void;
}
