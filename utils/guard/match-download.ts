import type { Download, DownloadedEvidence, FileFacts } from './model.ts';

/** Clocks, file systems (FAT keeps even seconds) and the browser's own order of writing differ by this much, in ms. */
export const WRITE_MARGIN = 2_000;

/** What is known of each file, by its place. Both lists may be long: downloads are looked up by size. */
export function matchDownloads(
  files: readonly FileFacts[],
  downloads: readonly Download[],
): readonly DownloadedEvidence[] {
  const bySize = Map.groupBy(downloads, ({ size }) => size);
  return files.flatMap((file, place) => matchDownload(file, place, bySize.get(file.size) ?? []) ?? []);
}

/**
 * Says whether a file is one of the recorded downloads. Its size must be equal to the byte.
 *
 * - *certain*: last written while the download ran, so the name does not matter (it survives renaming and moving);
 *   where only an upper bound of the end is known, the name must be the same as well.
 * - *likely*: the same name but written later (a copy), or another name within an upper bound of the end.
 *
 * A file last written before the download began was there already, so it is the person's own. Empty files say nothing.
 * @param place the file's place in the transfer
 * @returns the strongest and then latest match, or null
 */
export function matchDownload(
  file: FileFacts,
  place: number,
  downloads: readonly Download[],
): DownloadedEvidence | null {
  let best: DownloadedEvidence | null = null;
  for (const download of downloads) {
    const strength = compare(file, download);
    if (strength === null) continue;
    const stronger = best === null || (strength === 'certain' && best.strength === 'likely');
    const later = best !== null && strength === best.strength && download.completedAt > best.at;
    if (!stronger && !later) continue;
    best = {
      kind: 'downloaded',
      strength,
      file: place,
      appName: download.appName,
      at: download.completedAt,
      originalName: download.name,
      renamed: plainName(file.name) !== plainName(download.name),
    };
  }
  return best;
}

function compare(file: FileFacts, download: Download): 'certain' | 'likely' | null {
  if (file.size === 0 || file.size !== download.size) return null;
  if (file.lastModified < download.startedAt - WRITE_MARGIN) return null;
  const named = plainName(file.name) === plainName(download.name);
  if (file.lastModified <= download.completedAt + WRITE_MARGIN)
    return download.endKnown || named ? 'certain' : 'likely';
  return named ? 'likely' : null;
}

/** A name without what makes no other of it: case, Unicode form, the number that browsers and file managers add, `plan (1).pdf`. */
export function plainName(name: string): string {
  return name
    .normalize('NFC')
    .toLowerCase()
    .replace(/ ?\(\d{1,3}\)(?=\.[^.]*$|$)/u, '');
}
