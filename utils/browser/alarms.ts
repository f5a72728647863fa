import type { Alarms } from '../ports/alarms.ts';
import { browser } from './browser.ts';

/** `alarms` behind the port. */
export function createAlarms(): Alarms {
  return {
    async set(name, at) {
      if (at === null) await browser.alarms.clear(name);
      else browser.alarms.create(name, { when: at });
    },
    on(name, listener) {
      browser.alarms.onAlarm.addListener((alarm) => {
        if (alarm.name === name) void listener();
      });
    },
  };
}
