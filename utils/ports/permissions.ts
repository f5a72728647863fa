/** What the employee has granted. Asking happens in pages, inside a click; see `components` and `entrypoints`. */
export interface PermissionSet {
  readonly origins: readonly string[];
  readonly permissions: readonly string[];
}

export interface Permissions {
  /** Which of these are missing. */
  missing(wanted: PermissionSet): Promise<PermissionSet>;
  /** Gives the named ones back to the browser. */
  drop(set: PermissionSet): Promise<void>;
  onChanged(listener: () => void): void;
}
