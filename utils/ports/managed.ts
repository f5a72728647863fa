/** As whoever manages the browser has set them; nothing of it is checked yet. */
export interface ManagedValues {
  /** `URL#thumbprint`, as an employee would paste it. */
  readonly enrolmentCode?: unknown;
  /** The signed list itself, for a browser that may not fetch it. */
  readonly list?: unknown;
}

/** What an organisation can set in the browsers that it manages. */
export interface Managed {
  /** No values where nothing manages this browser; null where, since its start, it does not say so yet. */
  read(): Promise<ManagedValues | null>;
  /** Resolves when the browser has said it once: nothing is null from then on. */
  answered(): Promise<void>;
  /** Values may come some seconds after the browser's start, change while it runs, or go. */
  onChanged(listener: () => unknown): void;
}
