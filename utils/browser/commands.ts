import type { Commands } from '../ports/commands.ts';
import { browser } from './browser.ts';

/** `commands` behind the port. Firefox on phones has none. */
export function createCommands(): Commands {
  return {
    on(name, listener) {
      browser.commands?.onCommand.addListener((pressed, tab) => {
        if (pressed === name) void listener(tab?.id ?? null);
      });
    },
  };
}
