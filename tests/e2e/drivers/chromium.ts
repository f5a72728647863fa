import { join } from 'node:path';
import { chromeId } from '../../../scripts/policy/chrome-id.ts';
import { readBuiltManifest } from './build.ts';
import { launchChromium, preparePreferences } from './chromium-launch.ts';
import { chromiumProcess } from './chromium-process.ts';
import { startDesktop } from './desktop.ts';
import { startDisplay } from './display.ts';
import { drive } from './drive.ts';
import type { Browser, Driver, StartOptions } from './driver.ts';
import { writeManagedPolicy } from './managed-values.ts';
import { makeRoom } from './room.ts';

/** Debian's Chromium with Drempel's production build, through Playwright. */
export const chromium: Browser = { name: 'chromium', start };

async function start(options: StartOptions = {}): Promise<Driver> {
  const { key = '', optional_permissions = [] } = readBuiltManifest('chromium');
  const id = chromeId(key);
  const base = `chrome-extension://${id}/`;
  const room = makeRoom();
  const desktop = await (options.desktop ? startDisplay(room) : startDesktop(room.folder));
  const netLog = options.watchWire ? join(room.folder, 'net-log.json') : undefined;
  preparePreferences(room.profile, id, optional_permissions, options);
  return drive({
    name: 'chromium',
    base,
    room,
    options,
    writePolicies: (values) => writeManagedPolicy(room, id, values),
    async launch(how) {
      const launched = await launchChromium(room, options, { netLog, desktop, how });
      return chromiumProcess(launched, { room, id, base, desktop, netLog, restored: how?.restored ?? false });
    },
    end: () => desktop.close(),
  });
}
