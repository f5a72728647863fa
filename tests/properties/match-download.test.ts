import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matchDownload, WRITE_MARGIN } from '../../utils/guard/match-download.ts';
import type { Download, FileFacts } from '../../utils/guard/model.ts';

const name = fc.string({ minLength: 1, maxLength: 40 });
const arbitraryDownload: fc.Arbitrary<Download> = fc
  .record({
    name,
    size: fc.integer({ min: 1, max: 2 ** 40 }),
    startedAt: fc.integer({ min: 1, max: 2 ** 41 }),
    lasted: fc.integer({ min: 0, max: 3_600_000 }),
    endKnown: fc.boolean(),
  })
  .map(({ lasted, ...rest }) => ({
    ...rest,
    completedAt: rest.startedAt + lasted,
    appId: 'o/a',
    appName: 'A',
    orgId: 'o',
  }));
const arbitraryFile: fc.Arbitrary<FileFacts> = fc.record({
  name,
  size: fc.integer({ min: 0, max: 2 ** 40 }),
  type: fc.constant(''),
  lastModified: fc.integer({ min: 0, max: 2 ** 42 }),
});

describe('matchDownload', () => {
  it('knows a downloaded file under any name and among any other downloads', () => {
    fc.assert(
      fc.property(arbitraryDownload, name, fc.array(arbitraryDownload), fc.nat(), (one, renamed, others, salt) => {
        const download = { ...one, endKnown: true };
        const lastModified = download.startedAt + (salt % (download.completedAt - download.startedAt + 1));
        const file: FileFacts = { name: renamed, size: download.size, type: '', lastModified };
        const all = [...others.slice(0, salt % (others.length + 1)), download, ...others];
        expect(matchDownload(file, 0, all)?.strength).toBe('certain');
      }),
    );
  });

  it('never accuses a file of another size, or one that was there before', () => {
    fc.assert(
      fc.property(arbitraryFile, fc.array(arbitraryDownload), (file, downloads) => {
        const match = matchDownload(file, 0, downloads);
        if (!match) return;
        const source = downloads.filter(
          (each) => each.size === file.size && each.startedAt - WRITE_MARGIN <= file.lastModified,
        );
        expect(file.size).toBeGreaterThan(0);
        expect(source.map((each) => each.completedAt)).toContain(match.at);
      }),
    );
    fc.assert(
      fc.property(arbitraryDownload, fc.integer({ min: 1, max: 1e9 }), (download, earlier) => {
        const file = { ...download, type: '', lastModified: download.startedAt - WRITE_MARGIN - earlier };
        expect(matchDownload(file, 0, [download])).toBeNull();
      }),
    );
  });

  it('gives the same answer in any order of the records', () => {
    fc.assert(
      fc.property(arbitraryFile, fc.array(arbitraryDownload, { maxLength: 6 }), (file, downloads) => {
        const sized = downloads.map((each, place) => (place % 2 ? { ...each, size: file.size } : each));
        const forwards = matchDownload(file, 0, sized);
        const backwards = matchDownload(file, 0, sized.toReversed());
        expect([backwards?.strength, backwards?.at]).toEqual([forwards?.strength, forwards?.at]);
      }),
    );
  });
});
