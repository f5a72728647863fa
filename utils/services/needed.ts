import type { PermissionSet } from '../policy/model.ts';
import { needsOfAll, type TargetBrowser } from '../policy/needs.ts';
import type { SettingsStore } from '../ports/settings.ts';
import { needsOfPrivate } from '../quiet/private-sites.ts';
import type { Lists } from './lists.ts';

interface Parts {
  readonly lists: Pick<Lists, 'applied'>;
  readonly settings: SettingsStore;
  readonly browser: TargetBrowser;
}

/** What the lists in force, and then the employee's private sites, need of the browser now. */
export async function neededNow({ lists, settings, browser }: Parts): Promise<readonly PermissionSet[]> {
  return [
    needsOfAll(await lists.applied(), browser).all,
    needsOfPrivate((await settings.get('privateSites')) ?? [], browser),
  ];
}
