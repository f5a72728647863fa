import { cpSync, existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Firefox's own code as it has compiled it, and the mark without which it throws that away. Nothing of an extension's. */
const COMPILED = [
  'compatibility.ini',
  'startupCache/scriptCache.bin',
  'startupCache/scriptCache-child.bin',
  'startupCache/startupCache.8.little',
  'startupCache/urlCache.bin',
];

const CACHES = join(import.meta.dirname, '../../../node_modules/.cache/drempel');

/** By its change: another Firefox compiles for itself. */
const cacheOf = (executable: string) => join(CACHES, `firefox-${Math.floor(statSync(executable).mtimeMs)}`);

function copy(from: string, to: string): void {
  for (const file of COMPILED) if (existsSync(join(from, file))) cpSync(join(from, file), join(to, file));
}

/** Whether an earlier Firefox has left what it compiled. */
export const isWarm = (executable: string): boolean => existsSync(cacheOf(executable));

/** Gives a new profile what an earlier Firefox has compiled: half of the work of a start. Nothing else is in it. */
export function warm(profile: string, executable: string): void {
  copy(cacheOf(executable), profile);
}

/** Keeps what a Firefox that has ended compiled, for the next ones. */
export function keepWarm(profile: string, executable: string): void {
  if (isWarm(executable)) return;
  const cache = cacheOf(executable);
  mkdirSync(CACHES, { recursive: true });
  const made = mkdtempSync(`${cache}-`);
  copy(profile, made);
  try {
    renameSync(made, cache);
  } catch {
    // Another was first.
    rmSync(made, { recursive: true, force: true });
  }
}
