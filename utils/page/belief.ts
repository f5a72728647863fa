/** Known for the time between two scripts of Drempel, when no script of the page runs. */
const NAME = 'drempel-belief';

/** Tells the hook, which runs next, what the person has said of notifications here: a message would come too late. */
export function leaveBelief(permission: NotificationPermission): void {
  Object.defineProperty(globalThis, NAME, { value: permission, configurable: true });
}

/** @returns undefined where the browser itself says what the person has said */
export function takeBelief(): NotificationPermission | undefined {
  const left = globalThis as { [NAME]?: NotificationPermission };
  const belief = left[NAME];
  delete left[NAME];
  return belief;
}
