import type { CDPSession } from '@playwright/test';
import { until } from './until.ts';

/** What Chromium tells of each version of a service worker. */
interface Version {
  readonly versionId: string;
  readonly scriptURL: string;
  readonly runningStatus: string;
}

/** What Chromium tells of each registration of a service worker. */
interface Registration {
  readonly registrationId: string;
  readonly scopeURL: string;
  readonly isDeleted: boolean;
}

/** Delivers a push, as a push service would, to the service worker with this scope. */
export async function deliverPush(session: CDPSession, scope: string, data: string): Promise<void> {
  const known: Registration[] = [];
  session.on(
    'ServiceWorker.workerRegistrationUpdated',
    ({ registrations }: { registrations: readonly Registration[] }) => known.push(...registrations),
  );
  await session.send('ServiceWorker.enable');
  const { registrationId } = await until(
    () => known.findLast(({ scopeURL, isDeleted }) => scopeURL === scope && !isDeleted),
    `a service worker of ${scope}`,
  );
  await session.send('ServiceWorker.deliverPushMessage', { origin: new URL(scope).origin, registrationId, data });
  await session.send('ServiceWorker.disable');
  await session.detach();
}

/**
 * Follows a service worker.
 * @param session of any page
 * @returns stops it, and resolves when it has been seen stopped; any event may start it again at once
 */
export async function watchWorker(session: CDPSession, script: string): Promise<() => Promise<void>> {
  let last: Version | undefined;
  let onStopped = () => {};
  session.on('ServiceWorker.workerVersionUpdated', ({ versions }: { versions: readonly Version[] }) => {
    for (const version of versions) {
      if (version.scriptURL !== script) continue;
      last = version;
      if (version.runningStatus === 'stopped') onStopped();
    }
  });
  await session.send('ServiceWorker.enable');
  return async () => {
    const { versionId, runningStatus } = await until(() => last, 'a background');
    if (runningStatus === 'stopped') return;
    const stopped = new Promise<void>((resolve) => {
      onStopped = resolve;
    });
    await session.send('ServiceWorker.stopWorker', { versionId });
    await stopped;
  };
}
