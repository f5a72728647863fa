import { readBuiltManifest } from './build.ts';
import { startDisplay } from './display.ts';
import { drive } from './drive.ts';
import type { Browser, Driver, StartOptions } from './driver.ts';
import { FIREFOX_BASE, launchFirefox } from './firefox-launch.ts';
import { firefoxProcess } from './firefox-process.ts';
import { writeFirefoxPolicies } from './managed-values.ts';
import { makeRoom } from './room.ts';

/** Firefox ESR with Drempel's production build, through WebDriver BiDi. */
export const firefox: Browser = { name: 'firefox', start };

async function start(options: StartOptions = {}): Promise<Driver> {
  const id = options.peer?.id ?? readBuiltManifest('firefox').browser_specific_settings?.gecko.id ?? '';
  const room = makeRoom();
  const desktop = options.desktop ? await startDisplay(room) : undefined;
  return drive({
    name: 'firefox',
    base: FIREFOX_BASE,
    room,
    options,
    writePolicies: (values) => writeFirefoxPolicies(room, id, values),
    launch: async (how) => firefoxProcess(await launchFirefox(room, id, options, { how, desktop }), options, desktop),
    end: async () => desktop?.close(),
  });
}
