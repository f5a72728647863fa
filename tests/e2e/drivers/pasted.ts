import { readFileSync, statSync } from 'node:fs';
import { basename } from 'node:path';

export interface FileInWords {
  readonly name: string;
  readonly base64: string;
  readonly lastModified: number;
}

export function readFiles(paths: readonly string[]): FileInWords[] {
  return paths.map((path) => ({
    name: basename(path),
    base64: readFileSync(path).toString('base64'),
    lastModified: Math.floor(statSync(path).mtimeMs),
  }));
}
