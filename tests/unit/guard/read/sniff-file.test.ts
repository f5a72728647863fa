import { describe, expect, it } from 'vitest';
import { sniffFile } from '../../../../utils/guard/read/sniff-file.ts';
import { makeZip } from '../../../fixtures/files/make-zip.ts';
import { blobOf, vanishing, vastBlob, watchReads } from '../../../fixtures/files/odd-blobs.ts';

const OOXML = [
  { name: 'word/document.xml', data: '<w:document/>' },
  { name: '[Content_Types].xml', data: '<Types/>' },
];
const ODF = [
  { name: 'mimetype', data: 'application/vnd.oasis.opendocument.text', stored: true },
  { name: 'content.xml', data: '<office:document-content/>' },
];
const bytes = (...values: readonly number[]) => Buffer.from(values);

const kindOf = async (blob: Blob) => (await sniffFile(blob)).kind;

describe('sniffFile', () => {
  it.each([
    ['ooxml', makeZip(OOXML)],
    ['odf', makeZip(ODF)],
    ['zip', makeZip([{ name: 'foto.jpg', data: 'x' }])],
    ['zip', makeZip([])],
    ['zip', makeZip([{ name: 'mimetype', data: 'application/epub+zip', stored: true }])],
    ['zip', makeZip(OOXML).subarray(0, 60)],
    [
      'encrypted-zip',
      makeZip([
        { name: 'map/', data: '', stored: true },
        { name: 'a', data: 'x', encrypted: true },
      ]),
    ],
    [
      'zip',
      makeZip([
        { name: 'b', data: 'x' },
        { name: 'a', data: 'x', encrypted: true },
      ]),
    ],
    ['pdf', '%PDF-1.7\n%âãÏÓ'],
    ['pdf', 'HTTP junk before it\r\n%PDF-1.4'],
    ['compound', bytes(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0)],
    ['rtf', '{\\rtf1\\ansi Hallo}'],
    ['html', '\ufeff\n<!DOCTYPE html><title>x</title>'],
    ['html', '<?xml version="1.0"?><!-- x --><html xmlns="http://www.w3.org/1999/xhtml">'],
    ['html', '<table border=1><tr><td>a spreadsheet as some export it'],
    ['mail', 'Return-Path: <a@b.example>\r\nReceived: from x\r\n by y\r\nSubject: z\r\n\r\nHello'],
    ['mail', 'From jan@acme.example Mon Jan  5 10:00:00 2026\nFrom: Jan\nTo: Piet\n\nHello'],
    ['text', 'naam;bsn\r\nJan;123456782\r\n'],
    ['text', '# Plan\n\nDate: tomorrow\n'],
    ['text', ''],
    ['text', bytes(0xff, 0xfe, 0x61, 0, 0x62, 0)],
    ['text', bytes(0x63, 0x61, 0x66, 0xe9, 0x0a)],
    ['text', '<svg xmlns="http://www.w3.org/2000/svg"/>'],
    ['image', bytes(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)],
    ['image', bytes(0xff, 0xd8, 0xff, 0xe0)],
    ['image', 'RIFF\0\0\0\0WEBPVP8 '],
    ['image', '\0\0\0\x18ftypheic\0\0\0\0'],
    ['other', '\0\0\0\x18ftypmp42\0\0\0\0'],
    ['other', 'RIFF\0\0\0\0WAVEfmt '],
    ['other', bytes(0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0)],
    ['other', 'PK\x07\x08 of an archive in volumes\0'],
  ] as const)('says %s of %j', async (kind, content) => {
    expect(await kindOf(blobOf(content))).toBe(kind);
  });

  it('goes by the content and not by the name', async () => {
    expect(await kindOf(new File([new Uint8Array(makeZip(OOXML))], 'holiday.jpg', { type: 'image/jpeg' }))).toBe(
      'ooxml',
    );
  });

  it('is not taken in by a character cut at the end of what it looks at', async () => {
    expect(await kindOf(blobOf(`x${'é'.repeat(20_000)}`))).toBe('text');
  });

  it('reads little of a large file', async () => {
    const { blob, read } = watchReads(vastBlob(5 * 2 ** 30, [{ at: 0, bytes: Buffer.from('%PDF-1.7') }]));
    expect(await kindOf(blob)).toBe('pdf');
    expect(read()).toBeLessThan(20_000);
  });

  it('says of a file that is gone that it cannot be read', async () => {
    expect(await kindOf(vanishing(blobOf('text'), 0))).toBe('unreadable');
    const large = makeZip([...OOXML, { name: 'word/media/film', data: Buffer.alloc(2 << 20), stored: true }]);
    expect(await kindOf(vanishing(blobOf(large), 1))).toBe('unreadable');
    expect(await kindOf(blobOf(large))).toBe('ooxml');
  });
});
