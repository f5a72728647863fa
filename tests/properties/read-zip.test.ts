import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sniffFile } from '../../utils/guard/read/sniff-file.ts';
import { readZipDirectory } from '../../utils/guard/read/zip.ts';
import { readMember } from '../../utils/guard/read/zip-member.ts';
import { makeZip } from '../fixtures/files/make-zip.ts';
import { blobOf } from '../fixtures/files/odd-blobs.ts';

const name = fc.stringMatching(/^[a-z/é]{1,12}$/);
const part = fc.record(
  { name, data: fc.uint8Array({ maxLength: 3_000 }), stored: fc.boolean(), clock: fc.constantFrom('unix', 'ntfs') },
  { requiredKeys: ['name', 'data'] },
);
const shape = fc.record(
  {
    comment: fc.string({ maxLength: 30 }),
    zip64: fc.boolean(),
    before: fc.uint8Array({ minLength: 1, maxLength: 50 }),
  },
  { requiredKeys: [] },
);
const parts = fc.array(part, { maxLength: 8 });

describe('reading archives', () => {
  it('gives back what was put in', async () => {
    await fc.assert(
      fc.asyncProperty(parts, shape, async (parts, shape) => {
        const blob = blobOf(makeZip(parts, shape));
        const directory = await readZipDirectory(blob);
        if (directory.kind !== 'read') throw new Error(directory.why);
        expect(directory.members.map(({ name, size }) => [name, size])).toEqual(
          parts.map(({ name, data }) => [name, data.length]),
        );
        for (const [place, member] of directory.members.entries())
          expect(await readMember(blob, member, 3_000)).toEqual(new Uint8Array(parts[place]?.data ?? []));
      }),
      { numRuns: 60 },
    );
  });

  it('survives any damage', async () => {
    const damage = fc.array(fc.tuple(fc.nat(), fc.integer({ min: 0, max: 255 })), { maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(parts, shape, damage, fc.nat(), async (parts, shape, damage, cut) => {
        const zip = makeZip(parts, shape);
        for (const [place, value] of damage) zip[place % zip.length] = value;
        const blob = blobOf(zip.subarray(0, zip.length - (cut % 4 ? 0 : cut % zip.length)));
        expect((await sniffFile(blob)).kind).toEqual(expect.any(String));
        const directory = await readZipDirectory(blob);
        if (directory.kind === 'unreadable') return;
        for (const member of directory.members) await readMember(blob, member, 10_000);
      }),
      { numRuns: 150 },
    );
  });
});
