import { chromiumPolicy, type Deployment, firefoxPolicy, writeJson } from './managed-values.ts';

/** Folders in which each browser looks, below `/`. */
const CHROMIUM_FOLDERS = ['etc/opt/chrome', 'etc/chromium', 'etc/opt/edge'];

/** A tree that is copied over `/`, and Firefox's file, which is the same for each system. */
export function linuxFiles(deployment: Deployment): Record<string, string> {
  const chromium = writeJson(chromiumPolicy(deployment));
  const firefox = writeJson({ policies: firefoxPolicy(deployment) });
  return {
    ...Object.fromEntries(
      CHROMIUM_FOLDERS.map((folder) => [`linux/${folder}/policies/managed/drempel.json`, chromium]),
    ),
    'linux/etc/firefox/policies/policies.json': firefox,
    'firefox/policies.json': firefox,
  };
}
