import { describe, expect, it } from 'vitest';
import { pdfText } from '../../../../utils/guard/read/pdf-text.ts';
import { sniffFile } from '../../../../utils/guard/read/sniff-file.ts';
import { textOf } from '../../../../utils/guard/read/text-of.ts';
import { makePdf } from '../../../fixtures/files/make-pdf.ts';
import { makeZip } from '../../../fixtures/files/make-zip.ts';
import { blobOf, vanishing, watchReads } from '../../../fixtures/files/odd-blobs.ts';
import { readAll } from '../../../fixtures/files/read-all.ts';

const pdfOf = (blob: Blob) => ({ blob, kind: 'pdf', members: null }) as const;
const read = async (pdf: string | Uint8Array) => {
  const { text, ending } = await readAll(textOf(pdfOf(blobOf(pdf))));
  return { lines: text.split('\n').filter((line) => line !== ''), ending };
};

describe('textOf, of PDF,', () => {
  it.each([false, true])('reads the lines of each page (compressed: %s)', async (compressed) => {
    const pages = [['Vertrouwelijk', 'Jan Jansen (BSN 123456782)'], [], ['caf\xe9']];
    expect(await read(makePdf({ pages, compressed }))).toEqual({
      lines: ['Vertrouwelijk', 'Jan Jansen (BSN 123456782)', 'caf\xe9'],
      ending: 'whole',
    });
  });

  it('reads one in an archive', async () => {
    const zip = makeZip([{ name: 'a', data: makePdf({ pages: [['binnen']] }) }]);
    expect((await readAll(textOf(await sniffFile(blobOf(zip))))).text.trim()).toBe('binnen');
  });

  it('reads only what it needs of a large file', async () => {
    const { blob, read: bytesRead } = watchReads(blobOf(makePdf({ pages: [['tekst']], padding: 30e6 })));
    expect((await readAll(textOf(pdfOf(blob)))).text.trim()).toBe('tekst');
    expect(bytesRead()).toBeLessThan(3e6);
  });

  it('stops after a number of pages', async () => {
    const { text, ending } = await readAll(pdfText(blobOf(makePdf({ pages: [['een'], ['twee'], ['drie']] })), 2));
    expect([text.split('\n').filter(Boolean), ending]).toEqual([['een', 'twee'], 'cut']);
  });

  it('mends a damaged table of contents, and gives up on what is none', async () => {
    const pdf = makePdf({ pages: [['tekst']] });
    expect((await read(pdf.subarray(0, -12))).lines).toEqual(['tekst']);
    expect(await read('%PDF-1.7 and nothing else')).toEqual({ lines: [], ending: 'unreadable' });
    expect(await read(pdf.subarray(0, 200))).toEqual({ lines: [], ending: 'unreadable' });
  });

  it('says that it wants a password', async () => {
    const key = 'x'.repeat(32);
    const encrypt = `/Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O (${key}) /U (${key}) >> /ID [(${key}) (${key})]`;
    expect(await read(makePdf({ pages: [['geheim']], trailer: encrypt }))).toEqual({ lines: [], ending: 'protected' });
  });

  it('says where an encoding is wanted that is not in the file', async () => {
    const font = (encoding: string) =>
      `<< /Type /Font /Subtype /Type0 /BaseFont /STSong /Encoding /${encoding} /DescendantFonts [<< /Type /Font /Subtype /CIDFontType0 /BaseFont /STSong /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 2 >> /FontDescriptor << /Type /FontDescriptor /FontName /STSong /Flags 4 >> >>] >>`;
    const shape = (pages: readonly (readonly string[])[]) => makePdf({ pages, font: font('UniGB-UCS2-H') });
    expect(await read(shape([['\0V\0e']]))).toEqual({ lines: [], ending: 'unreadable' });
    expect(await read(shape([['Plan'], ['\0V\0e']]))).toEqual({ lines: ['Plan'], ending: 'cut' });
  });

  it('does not wait for a file that goes', async () => {
    const blob = blobOf(makePdf({ pages: [['tekst']], padding: 3e6 }));
    for (const reads of [0, 1]) {
      const { ending } = await readAll(textOf(pdfOf(vanishing(blob, reads))));
      expect(['unreadable', 'cut']).toContain(ending);
    }
  });

  it('leaves nothing running where reading stops', async () => {
    const pieces = textOf(pdfOf(blobOf(makePdf({ pages: [['een'], ['twee']] }))));
    await pieces.next();
    expect(await pieces.return('cut')).toEqual({ done: true, value: 'cut' });
  });
});
