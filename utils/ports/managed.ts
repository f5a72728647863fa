/** As whoever manages the browser has set them; nothing of it is checked yet. */
export interface ManagedValues {
  /** `URL#thumbprint`, as an employee would paste it. */
  readonly enrolmentCode?: unknown;
  /** The signed list itself, for a browser that may not fetch it. */
  readonly list?: unknown;
}

/** What an organisation can set in the browsers that it manages. */
export interface Managed {
  /** No values where nothing manages this browser; null where it does not say so yet, and who asks again waits. */
  read(): Promise<ManagedValues | null>;
  /** Values may come some seconds after the browser's start, change while it runs, or go. */
  onChanged(listener: () => unknown): void;
}
