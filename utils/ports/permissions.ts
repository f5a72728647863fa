import type { PermissionSet } from '../policy/model.ts';

export type { PermissionSet };

/** What the employee has granted. Asking happens in pages, inside a click; see `components` and `entrypoints`. */
export interface Permissions {
  granted(): Promise<PermissionSet>;
  /** Which of these are missing. */
  missing(wanted: PermissionSet): Promise<PermissionSet>;
  /** Gives the named ones back to the browser. */
  drop(set: PermissionSet): Promise<void>;
  onChanged(listener: () => unknown): void;
}
