import { describe, expect, it } from 'vitest';
import { readZipDirectory, type ZipMember } from '../../../../utils/guard/read/zip.ts';
import { openMember, readMember } from '../../../../utils/guard/read/zip-member.ts';
import { makeZip } from '../../../fixtures/files/make-zip.ts';
import { blobOf, vanishing, vastBlob, watchReads } from '../../../fixtures/files/odd-blobs.ts';

const AT = Date.UTC(2026, 4, 17, 9, 30, 7);

async function membersOf(blob: Blob): Promise<readonly ZipMember[]> {
  const directory = await readZipDirectory(blob);
  if (directory.kind !== 'read') throw new Error(directory.why);
  return directory.members;
}

async function firstOf(blob: Blob): Promise<ZipMember> {
  const [member] = await membersOf(blob);
  if (!member) throw new Error('no member');
  return member;
}

async function drain(blob: Blob, member: ZipMember, maxBytes = 1e9) {
  const opened = openMember(blob, member, maxBytes);
  let [size, largest] = [0, 0];
  for (;;) {
    const { done, value } = await opened.next();
    if (done) return { size, largest, ending: value };
    size += value.length;
    largest = Math.max(largest, value.length);
  }
}

const textOf = (bytes: unknown) => (bytes instanceof Uint8Array ? new TextDecoder().decode(bytes) : bytes);

describe('readZipDirectory', () => {
  it('knows members by name, size, checksum and time', async () => {
    const zip = makeZip([{ name: 'plan/été.txt', data: 'a'.repeat(100), modifiedAt: AT }]);
    expect(await membersOf(blobOf(zip))).toEqual([
      {
        name: 'plan/été.txt',
        size: 100,
        compressedSize: expect.any(Number),
        crc32: 0xaf707a64,
        modifiedAt: AT - 1_000,
        clock: 'local',
        offset: 0,
        method: 8,
        encrypted: false,
      },
    ]);
  });

  it.each([
    ['unix', 'utc', AT],
    ['ntfs', 'utc', AT],
  ] as const)('takes the finer time of %s', async (clock, said, at) => {
    const member = await firstOf(blobOf(makeZip([{ name: 'a', data: 'x', modifiedAt: at, clock }])));
    expect(member).toMatchObject({ clock: said, modifiedAt: AT });
  });

  it.each([
    ['zip64', { zip64: true }],
    ['a comment', { comment: 'made by hand, PK\x05\x06 and all' }],
    ['something before it', { before: Buffer.from('MZ'.repeat(500)) }],
    ['zip64 with something before it', { zip64: true, before: Buffer.from('MZ'.repeat(500)) }],
  ])('reads an archive with %s', async (_, shape) => {
    const parts = [
      { name: 'one.txt', data: 'first' },
      { name: 'two.txt', data: 'second', stored: true },
    ];
    const blob = blobOf(makeZip(parts, shape));
    const members = await membersOf(blob);
    const texts = await Promise.all(members.map(async (member) => textOf(await readMember(blob, member, 100))));
    expect(members.map(({ name }) => name)).toEqual(['one.txt', 'two.txt']);
    expect(texts).toEqual(['first', 'second']);
  });

  it('reads more members than plain ZIP can count', async () => {
    const parts = Array.from({ length: 70_000 }, (_, place) => ({ name: `${place}`, data: '', stored: true }));
    expect(await membersOf(blobOf(makeZip(parts)))).toHaveLength(70_000);
  });

  it('reads names of code page 437, and of UTF-8 without its mark', async () => {
    const names = [Buffer.from([0x83, 0x2e, 0xff, 0x5c, 0x80]), Buffer.from('naïef')];
    const zip = makeZip(names.map((rawName) => ({ name: '', rawName, data: 'x' })));
    expect((await membersOf(blobOf(zip))).map(({ name }) => name)).toEqual(['â.\u00a0/Ç', 'naïef']);
  });

  it('reads the end of an archive of 5 GB and nothing else of it', async () => {
    const zip = makeZip([{ name: 'film.mp4', data: 'x' }], { before: Buffer.from('y') });
    const size = 5 * 2 ** 30;
    const { blob, read } = watchReads(vastBlob(size, [{ at: size - zip.length, bytes: zip }]));
    expect((await firstOf(blob)).name).toBe('film.mp4');
    expect(read()).toBeLessThan(70_000);
  });

  it.each([
    ['no bytes', ''],
    ['a start and no end', makeZip([{ name: 'a', data: 'x' }]).subarray(0, 40)],
    ['an end that is cut', makeZip([{ name: 'a', data: 'x' }]).subarray(0, -1)],
    ['a directory that lies elsewhere', Buffer.concat([Buffer.from('PK\x05\x06'), Buffer.alloc(18, 1)])],
    ['zip64 without its record', makeZip([{ name: 'a', data: 'x' }], { zip64: true }).subarray(-42)],
  ])('says of %s that it is damaged', async (_, bytes) => {
    expect(await readZipDirectory(blobOf(bytes))).toEqual({ kind: 'unreadable', why: 'damaged' });
  });

  it('says of a directory with junk in it that it is damaged', async () => {
    const zip = makeZip([
      { name: 'aaaa', data: 'x' },
      { name: 'bbbb', data: 'x' },
    ]);
    zip.write('XX', zip.lastIndexOf('PK\x01\x02'));
    expect(await readZipDirectory(blobOf(zip))).toEqual({ kind: 'unreadable', why: 'damaged' });
  });

  it('does not read a million members', async () => {
    const end = Buffer.from(makeZip([], { zip64: true }));
    end.writeBigUInt64LE(1_000_000n, 32);
    end.writeBigUInt64LE(0n, 48);
    expect(await readZipDirectory(blobOf(end))).toEqual({ kind: 'unreadable', why: 'too-many' });
  });

  it('says of a file that is gone that it is', async () => {
    // A small one is read once: there is no time in between.
    for (const [size, reads] of [
      [1, 0],
      [2 << 20, 0],
      [2 << 20, 1],
    ] as const) {
      const blob = blobOf(makeZip([{ name: 'a', data: Buffer.alloc(size), stored: true }]));
      expect(await readZipDirectory(vanishing(blob, reads))).toEqual({ kind: 'unreadable', why: 'gone' });
    }
  });
});

describe('openMember', () => {
  it.each([true, false])('gives all of a member (stored: %s)', async (stored) => {
    const data = Buffer.alloc(3_000_000, 'Jaarplan 2027. ');
    const blob = blobOf(makeZip([{ name: 'a', data, stored }]));
    const bytes = await readMember(blob, await firstOf(blob), 4_000_000);
    expect(Buffer.compare(bytes as Uint8Array, data)).toBe(0);
  });

  it.each([true, false])('is cut at the byte (stored: %s)', async (stored) => {
    const blob = blobOf(makeZip([{ name: 'a', data: 'x'.repeat(300_000), stored }]));
    expect(await drain(blob, await firstOf(blob), 100_001)).toMatchObject({ size: 100_001, ending: 'cut' });
  });

  it('gives up on a bomb, in small pieces till then', async () => {
    const blob = blobOf(makeZip([{ name: 'a', data: Buffer.alloc(200e6), saidSize: 10 }]));
    const { size, largest, ending } = await drain(blob, await firstOf(blob));
    expect(ending).toBe('cut');
    expect(size).toBeLessThan(50e6);
    expect(largest).toBeLessThan(1e6);
  });

  it('reads no more than was asked for', async () => {
    const { blob, read } = watchReads(blobOf(makeZip([{ name: 'a', data: Buffer.alloc(8e6, 'x'), stored: true }])));
    const opened = openMember(blob, await firstOf(blob), 1e9);
    await opened.next();
    await opened.return('cut');
    expect(read()).toBeLessThan(3e6);
  });

  it('says what it cannot read', async () => {
    const zip = makeZip([
      { name: 'secret', data: 'x', encrypted: true },
      { name: 'bzip2', data: 'x', method: 12 },
    ]);
    const blob = blobOf(zip);
    const endings = (await membersOf(blob)).map((member) => readMember(blob, member, 100));
    expect(await Promise.all(endings)).toEqual(['protected', 'unreadable']);
  });

  it('gives what comes before the damage', async () => {
    const data = Array.from({ length: 60_000 }, (_, place) => (place * 7_919) % 100_003).join(' ');
    const blob = blobOf(makeZip([{ name: 'a', data }]));
    const member = await firstOf(blob);
    const { size, ending } = await drain(blob, { ...member, compressedSize: 100_000 });
    expect(ending).toBe('cut');
    expect(size).toBeGreaterThan(100_000);
    // A block of a type that does not exist.
    const broken = Buffer.from(await blob.arrayBuffer());
    broken[31] = 0x07;
    expect(await drain(blobOf(broken), member)).toEqual({ size: 0, largest: 0, ending: 'cut' });
  });

  it('finds no member where the directory points elsewhere or beyond the end', async () => {
    const blob = blobOf(makeZip([{ name: 'a', data: 'xyz' }]));
    const member = await firstOf(blob);
    expect(await readMember(blob, { ...member, offset: 3 }, 100)).toBe('unreadable');
    expect(await readMember(blob, { ...member, compressedSize: 1e9 }, 100)).toBe('unreadable');
    expect(await readMember(blob, { ...member, offset: 1e15 }, 100)).toBe('unreadable');
  });

  it('says of a file that goes while it is read that it was cut', async () => {
    const blob = blobOf(makeZip([{ name: 'a', data: Buffer.alloc(3e6, 'x'), stored: true }]));
    const member = await firstOf(blob);
    expect(await drain(vanishing(blob, 2), member)).toEqual({ size: 1 << 20, largest: 1 << 20, ending: 'cut' });
    expect(await drain(vanishing(blob, 0), member)).toMatchObject({ size: 0, ending: 'unreadable' });
  });
});
