/** Notifications of Drempel's own. An id is its kind, or `kind:rest` where there may be several of a kind. */
export interface Notifier {
  /**
   * Shows one; another with the same id takes its place.
   * @returns false where the employee has not allowed notifications, or the browser cannot show any
   */
  show(id: string, note: { readonly title: string; readonly message: string }): Promise<boolean>;
  /** `rest` is what comes after the kind in the id, '' where nothing does. */
  onClicked(kind: string, listener: (rest: string) => unknown): void;
}
