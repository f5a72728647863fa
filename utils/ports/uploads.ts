/** An upload that a page sends, as the browser sees it on its way. */
export interface Upload {
  /** Of the page. */
  readonly origin: string;
  readonly tabId: number;
  readonly frameId: number;
  /** Whether a file of the disk is sent as it is. */
  readonly fromDisk: boolean;
  /** What its form fields hold; a browser that tells the names of files tells them here. */
  readonly values: readonly string[];
}

/** Uploads on the wire. */
export interface Uploads {
  /**
   * Called for each upload to a watched host. Where the browser lets an extension hold one, it goes on only where the
   * answer is true. To be called in the first tick.
   */
  onUpload(judge: (upload: Upload) => Promise<boolean>): void;
  /** @param hosts match patterns; other hosts cost nothing */
  watch(hosts: readonly string[]): void;
}
