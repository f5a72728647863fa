import type { HeldStore, NotificationToHold } from '../ports/held.ts';
import type { HeldNotification, HeldSummary } from '../quiet/model.ts';
import type { Database, HeldRow } from './database.ts';
import { writeMakingRoom } from './room.ts';

/** Held notifications in IndexedDB. */
export function createHeldStore(database: Database): HeldStore {
  const { held } = database;

  async function write(notification: NotificationToHold): Promise<void> {
    if (await held.where('key').equals(notification.key).count()) return;
    if (notification.tag !== '') {
      const earlier = await held.where({ origin: notification.origin, tag: notification.tag }).toArray();
      // A retry may arrive after a newer one with the same tag: the newer one stays.
      if (earlier.some((row) => !row.seen && row.at > notification.at)) return;
      await held.bulkDelete(earlier.filter((row) => !row.seen).map((row) => row.id));
    }
    await held.add({ ...notification, seen: 0, told: 0 });
  }

  /** By the indexes alone: the toolbar asks after each change, and there may be thousands of rows. */
  async function summarise(appId: string): Promise<HeldSummary['apps'][number]> {
    const unseen = () => held.where({ seen: 0, appId });
    const [count, newest] = await Promise.all([unseen().count(), unseen().last()]);
    return { appId, appName: newest?.appName ?? appId, orgName: newest?.orgName ?? '', count };
  }

  return {
    async hold(notifications) {
      try {
        await writeMakingRoom(database, () =>
          database.transaction('rw', held, async () => {
            for (const notification of notifications) await write(notification);
          }),
        );
        return true;
      } catch (error) {
        console.warn('Drempel: notifications could not be kept', error);
        return false;
      }
    },

    async known(keys) {
      return new Set(
        (
          await held
            .where('key')
            .anyOf([...keys])
            .toArray()
        ).map((row) => row.key),
      );
    },

    async list({ search, before, limit }) {
      const rows = before === undefined ? held.toCollection() : held.where('id').below(before);
      const wanted = search?.trim().toLowerCase();
      const found = wanted ? rows.filter((row) => textOf(row).includes(wanted)) : rows;
      return (await found.reverse().limit(limit).toArray()).map(fromRow);
    },

    async get(id) {
      const row = await held.get(id);
      return row && fromRow(row);
    },

    async summary() {
      const appIds = (await held.orderBy('appId').uniqueKeys()) as string[];
      const apps = await Promise.all(appIds.map(summarise));
      const unseen = apps.filter((app) => app.count > 0).sort((a, b) => b.count - a.count);
      return { total: unseen.reduce((sum, app) => sum + app.count, 0), apps: unseen };
    },

    async markSeen(upTo) {
      await held
        .where('seen')
        .equals(0)
        .and((row) => row.id <= upTo)
        .modify({ seen: 1 });
    },
    async untold() {
      return (await held.where('told').equals(0).sortBy('id')).map(fromRow);
    },
    async markTold(ids, at) {
      await held
        .where('id')
        .anyOf([...ids])
        .modify({ told: at });
    },
    async dropToldBefore(instant) {
      await held.where('told').between(0, instant, false, false).delete();
    },
    async keepOnly(orgIds) {
      await held.filter(({ orgId }) => !orgIds.includes(orgId)).delete();
    },
    async clear() {
      await held.clear();
    },
  };
}

function textOf(row: HeldRow): string {
  return `${row.title}\n${row.body}\n${row.appName}`.toLowerCase();
}

/** Without the bookkeeping that is the store's own. */
function fromRow({ key: _key, origin: _origin, told: _told, seen, ...notification }: HeldRow): HeldNotification {
  return { ...notification, seen: seen === 1 };
}
