import type { HeldNotification, HeldSummary } from './model.ts';

/** What a digest tells: how many notifications waited, by app, the app with most first. */
export function digest(held: readonly HeldNotification[]): HeldSummary {
  const groups = Map.groupBy(held, (notification) => notification.appId);
  const apps = [...groups].map(([appId, notifications]) => ({
    appId,
    appName: notifications.at(-1)?.appName ?? appId,
    orgName: notifications.at(-1)?.orgName ?? '',
    count: notifications.length,
  }));
  return { total: held.length, apps: apps.sort((a, b) => b.count - a.count) };
}
