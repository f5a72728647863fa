import type { CommandName } from '../ports/commands.ts';
import { browser } from './browser.ts';

/** The key of a command as this machine writes it; null where it has none. */
export async function readShortcut(name: CommandName): Promise<string | null> {
  const commands = (await browser.commands?.getAll()) ?? [];
  return commands.find((command) => command.name === name)?.shortcut || null;
}

/** Opens the browser's own page where keys of extensions are chosen. */
export async function openShortcutSettings(): Promise<void> {
  // Chrome has the page, and no call for it.
  if ('openShortcutSettings' in browser.commands) await browser.commands.openShortcutSettings();
  else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}
