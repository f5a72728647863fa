/** Notifications of Drempel's own. */
export interface Notifier {
  /**
   * Shows one; another with the same id takes its place.
   * @returns false where the employee has not allowed notifications, or the browser cannot show any
   */
  show(id: string, note: { readonly title: string; readonly message: string }): Promise<boolean>;
  onClicked(id: string, listener: () => unknown): void;
}
