import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Mozilla's own linter over the Firefox build. Fails on every error, and on every warning but those named here.
 */
interface Finding {
  readonly code: string;
  readonly message: string;
  readonly file?: string;
  readonly line?: number;
  readonly column?: number;
}

interface Report {
  readonly errors: readonly Finding[];
  readonly warnings: readonly Finding[];
}

/** Preact's own `dangerouslySetInnerHTML`, which Drempel never uses. */
const KNOWN_WARNINGS = ['UNSAFE_VAR_ASSIGNMENT'];

const root = join(import.meta.dirname, '..');
const build = join(root, '.output/firefox-mv3');
const { stdout, stderr } = spawnSync(
  process.execPath,
  [join(root, 'node_modules/web-ext/bin/web-ext.js'), 'lint', '--source-dir', build, '--output', 'json'],
  { encoding: 'utf8', maxBuffer: 1 << 26 },
);
if (!stdout.trimStart().startsWith('{')) throw new Error(`web-ext lint said nothing: ${stderr}`);
const { errors, warnings } = JSON.parse(stdout) as Report;

const unknown = warnings.filter((warning) => !KNOWN_WARNINGS.includes(warning.code) || !isPreact(warning));
for (const { code, message, file, line } of [...errors, ...unknown])
  console.error(`${code}: ${message} (${file ?? 'manifest.json'}${line ? `:${line}` : ''})`);
console.log(
  `web-ext lint: ${errors.length} errors, ${unknown.length} warnings, ${warnings.length - unknown.length} of Preact's own`,
);
process.exitCode = errors.length + unknown.length > 0 ? 1 : 0;

/** Whether this very place is Preact's: it assigns `__html`, which nothing in our sources has. */
function isPreact({ file = '', line = 0, column = 0 }: Finding): boolean {
  const text = readFileSync(join(build, file), 'utf8').split('\n')[line - 1] ?? '';
  return text.startsWith('.innerHTML=', text.indexOf('.', column)) && /__html\)/.test(text.slice(column, column + 30));
}
