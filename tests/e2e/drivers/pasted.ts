import { readFileSync, statSync } from 'node:fs';
import { basename } from 'node:path';

export interface FileInWords {
  readonly name: string;
  readonly base64: string;
  readonly lastModified: number;
  /** As a clipboard has it: pictures alone are told apart. */
  readonly type: string;
}

export function readFiles(paths: readonly string[]): FileInWords[] {
  return paths.map((path) => ({
    name: basename(path),
    base64: readFileSync(path).toString('base64'),
    lastModified: Math.floor(statSync(path).mtimeMs),
    type: path.endsWith('.png') ? 'image/png' : '',
  }));
}
