import type { HeldStore, NotificationToHold } from '../ports/held.ts';
import { foldText } from '../quiet/fold-text.ts';
import type { HeldApp, HeldNotification } from '../quiet/model.ts';
import { keepsMore, reduceTexts } from '../quiet/reduce-texts.ts';
import { type Side, sideOf } from '../quiet/side.ts';
import type { Database, HeldRow } from './database.ts';
import { writeMakingRoom } from './room.ts';

/** Rows read at a time where each is looked at: a cursor takes as long for some ten of them. */
const BLOCK = 1_000;

/** Held notifications in IndexedDB. */
export function createHeldStore(database: Database): HeldStore {
  const { held } = database;

  async function write(notification: NotificationToHold): Promise<void> {
    if (await held.where('key').equals(notification.key).count()) return;
    if (notification.tag !== '') {
      const earlier = await held.where({ origin: notification.origin, tag: notification.tag }).toArray();
      // A retry may arrive after a newer one with the same tag, which has been seen or not: the newer one stays.
      if (earlier.some((row) => row.at > notification.at)) return;
      await held.bulkDelete(earlier.filter((row) => !row.seen).map((row) => row.id));
    }
    await held.add({ ...notification, through: null, seen: 0, told: 0 });
  }

  /** By the indexes alone: the toolbar asks after each change, and there may be thousands of rows. */
  async function count(side: Side | null, seen: readonly (0 | 1)[]): Promise<readonly HeldApp[]> {
    const appIds = ((await held.orderBy('appId').uniqueKeys()) as string[]).filter(
      (appId) => side === null || sideOf(appId) === side,
    );
    const apps = await Promise.all(
      appIds.map(async (appId) => {
        const rows = () => held.where('[seen+appId]').anyOf(seen.map((value) => [value, appId]));
        const [count, newest] = await Promise.all([rows().count(), rows().last()]);
        return { appId, appName: newest?.appName ?? appId, orgName: newest?.orgName ?? '', count };
      }),
    );
    return apps.filter((app) => app.count > 0).sort((a, b) => b.count - a.count);
  }

  async function find(fits: (row: HeldRow) => boolean, before: number, limit: number): Promise<readonly HeldRow[]> {
    const found: HeldRow[] = [];
    const [oldest = before] = await held.limit(1).primaryKeys();
    for (let end = before; end > oldest && found.length < limit; end -= BLOCK) {
      const block = await held
        .where('id')
        .between(end - BLOCK, end)
        .toArray();
      found.push(...block.filter(fits).reverse());
    }
    return found.slice(0, limit);
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

    async find(keys) {
      const rows = await held
        .where('key')
        .anyOf([...keys])
        .toArray();
      return new Map(rows.map((row) => [row.key, fromRow(row)]));
    },
    async newest(origin, tag) {
      const row = await held.where({ origin, tag }).last();
      return row && fromRow(row);
    },
    async markThrough(id, rule, at) {
      await held.update(id, { through: rule, seen: 1, told: at });
    },

    async list({ search = '', appId, before, limit }) {
      const wanted = foldText(search.trim());
      if (wanted === '' && appId === undefined) {
        const rows = before === undefined ? held.toCollection() : held.where('id').below(before);
        return (await rows.reverse().limit(limit).toArray()).map(fromRow);
      }
      const fits = (row: HeldRow) => (appId ?? row.appId) === row.appId && textOf(row).includes(wanted);
      const newest = (await held.toCollection().reverse().primaryKeys())[0] ?? 0;
      return (await find(fits, before ?? newest + 1, limit)).map(fromRow);
    },
    apps: () => count(null, [0, 1]),

    async get(id) {
      const row = await held.get(id);
      return row && fromRow(row);
    },

    async summary(side = 'work') {
      const apps = await count(side, [0]);
      return { total: apps.reduce((sum, app) => sum + app.count, 0), apps };
    },

    async waits(appId) {
      return (await held.where({ seen: 0, appId }).limit(1).primaryKeys()).length > 0;
    },

    async markSeen(upTo) {
      await held
        .where('seen')
        .equals(0)
        .and((row) => row.id <= upTo)
        .modify({ seen: 1 });
    },
    async untold(side) {
      const rows = await held.where('told').equals(0).sortBy('id');
      return rows.filter(({ appId }) => sideOf(appId) === side).map(fromRow);
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
    async reduce(texts, marks) {
      const more = (row: HeldRow) => keepsMore(row.texts, texts);
      const tags = texts === 'counts' ? (await held.filter(more).toArray()).map(({ tag }) => tag) : [];
      const mark = await marks(tags.filter((tag) => tag !== ''));
      await held.filter(more).modify((row, change) => {
        change.value = reduceTexts(row, texts, mark);
      });
    },
    async keepOnly(orgIds) {
      await held.filter(({ appId, orgId }) => sideOf(appId) === 'work' && !orgIds.includes(orgId)).delete();
    },
    async clear() {
      await held.clear();
    },
  };
}

function textOf(row: HeldRow): string {
  return foldText(`${row.title}\n${row.body}\n${row.appName}`);
}

/** Without the bookkeeping that is the store's own. */
function fromRow({ key: _key, origin: _origin, told: _told, seen, ...notification }: HeldRow): HeldNotification {
  return { ...notification, seen: seen === 1 };
}
