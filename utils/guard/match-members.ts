import { plainName, WRITE_MARGIN } from './match-download.ts';
import type { Download } from './model.ts';

/** A file within an archive, as its directory tells of it. */
export interface ArchiveMember {
  /** With its folders, `/` between. */
  readonly name: string;
  /** Unpacked, in bytes. */
  readonly size: number;
  /** Epoch ms, at times in even seconds and by the clock of another zone; null where it is not known. */
  readonly modifiedAt: number | null;
}

/** Members of an archive that are downloads from one work app. */
export interface MemberMatch {
  readonly strength: 'certain' | 'likely' | 'possible';
  readonly appName: string;
  /** Epoch ms of the latest of these downloads. */
  readonly at: number;
  /** Members that are downloads from this app, and the name of the first one as it was downloaded. */
  readonly count: number;
  readonly originalName: string;
}

/** Zones and summer time differ by whole quarters of an hour, up to these. In ms. */
const QUARTER = 900_000;
const FARTHEST_ZONE = 26 * 3_600_000;
/** An archive keeps even seconds. */
const DOS_STEP = 2_000;
/** Members from which on together they are as good as certain: each by itself may be chance. */
const SEVERAL = 3;

/**
 * Which members of an archive are recorded downloads. The size must be equal to the byte; of a member that is empty
 * nothing is known. By itself one is *likely* with the name or a time within the download, *certain* with both, and
 * *possible* where the time agrees in another zone only. Several of one app make each other stronger by a step.
 * @returns one match for each app, strongest and then latest first
 */
export function matchMembers(
  members: readonly ArchiveMember[],
  downloads: readonly Download[],
): readonly MemberMatch[] {
  const bySize = Map.groupBy(downloads, ({ size }) => size);
  const found = new Map<string, { first: Download; at: number; best: number; count: number }>();
  for (const member of members) {
    if (member.size === 0) continue;
    const weighed = (bySize.get(member.size) ?? []).map((download) => ({ download, weight: weigh(member, download) }));
    for (const [appId, of] of Map.groupBy(weighed, ({ download }) => download.appId)) {
      const { download, weight } = of.reduce((a, b) => (b.weight > a.weight ? b : a));
      if (weight === 0) continue;
      const app = found.get(appId) ?? { first: download, at: 0, best: 0, count: 0 };
      app.at = Math.max(app.at, download.completedAt);
      app.best = Math.max(app.best, weight);
      app.count += 1;
      found.set(appId, app);
    }
  }
  return [...found.values()]
    .map((app) => ({ ...app, weight: Math.min(3, app.best + (app.count >= SEVERAL ? 1 : 0)) }))
    .sort((a, b) => b.weight - a.weight || b.at - a.at)
    .map(({ first, at, count, weight }) => ({
      strength: weight === 3 ? 'certain' : weight === 2 ? 'likely' : 'possible',
      appName: first.appName,
      at,
      count,
      originalName: first.name,
    }));
}

/** 3: name and time; 2: one of them; 1: the time of another zone; 0: none. */
function weigh(member: ArchiveMember, download: Download): 0 | 1 | 2 | 3 {
  const named = plainName(baseName(member.name)) === plainName(download.name);
  const [from, to] = [download.startedAt - WRITE_MARGIN - DOS_STEP, download.completedAt + WRITE_MARGIN + DOS_STEP];
  const { modifiedAt } = member;
  const timed = modifiedAt !== null && modifiedAt >= from && modifiedAt <= to;
  if (named) return timed ? 3 : 2;
  // Where only an upper bound of the end is known, a time within it says little.
  if (timed) return download.endKnown ? 2 : 1;
  return modifiedAt !== null && download.endKnown && inAnotherZone(modifiedAt, from, to) ? 1 : 0;
}

function inAnotherZone(at: number, from: number, to: number): boolean {
  // A long download holds a quarter of an hour of every zone.
  if (to - from >= QUARTER || Math.abs(at - from) > FARTHEST_ZONE) return false;
  return at + Math.floor((to - at) / QUARTER) * QUARTER >= from;
}

const baseName = (path: string) => path.slice(path.lastIndexOf('/') + 1);
