import { join } from 'node:path';
import { build } from 'vite';

/**
 * Bundles the command line for IT into one file, `dist/drempel-policy.js`, that runs on plain Node 20 and later: no
 * TypeScript, and nothing to install, since all that it uses is in it.
 */
const root = join(import.meta.dirname, '..');
await build({
  root,
  configFile: false,
  logLevel: 'warn',
  publicDir: false,
  ssr: { noExternal: true, target: 'node' },
  build: {
    ssr: 'scripts/policy.ts',
    outDir: 'dist',
    target: 'node20',
    minify: false,
    license: { fileName: 'licenses.md' },
    rolldownOptions: {
      output: { entryFileNames: 'drempel-policy.js', banner: '#!/usr/bin/env node', codeSplitting: false },
    },
  },
});
