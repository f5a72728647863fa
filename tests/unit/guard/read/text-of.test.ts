import { describe, expect, it } from 'vitest';
import { type FileKind, sniffFile } from '../../../../utils/guard/read/sniff-file.ts';
import { textOf } from '../../../../utils/guard/read/text-of.ts';
import { binaryRecord, makeXlsb } from '../../../fixtures/files/make-xlsb.ts';
import { makeZip } from '../../../fixtures/files/make-zip.ts';
import { blobOf, vanishing } from '../../../fixtures/files/odd-blobs.ts';
import { makeDocx, makeOdf, makeXlsx, paragraph } from '../../../fixtures/files/office.ts';
import { readAll } from '../../../fixtures/files/read-all.ts';

const fileOf = (blob: Blob, kind: FileKind) => ({ blob, kind, members: null });
const read = async (content: string | Uint8Array | Blob) => {
  const blob = content instanceof Blob ? content : blobOf(content);
  const { text, ending } = await readAll(textOf(await sniffFile(blob)));
  return { text: text.trim(), ending };
};

describe('textOf, of plain text,', () => {
  it.each([
    ['UTF-8', Buffer.from('naam;crédit €')],
    ['UTF-8 with its mark', Buffer.from('\ufeffnaam;crédit €')],
    ['UTF-16', Buffer.from('\ufeffnaam;crédit €', 'utf16le')],
    ['UTF-16, big end first', Buffer.from('\ufeffnaam;crédit €', 'utf16le').swap16()],
    ['windows-1252', Buffer.from('naam;cr\xe9dit \x80', 'latin1')],
  ])('reads %s', async (_, bytes) => {
    expect(await read(bytes)).toEqual({ text: 'naam;crédit €', ending: 'whole' });
  });

  it('reads no file of 0 bytes and no image, and says that this is all', async () => {
    expect(await read('')).toEqual({ text: '', ending: 'whole' });
    expect(await read(Buffer.from('\xff\xd8\xff\xe0 123456782', 'latin1'))).toEqual({ text: '', ending: 'whole' });
    expect(await read(Buffer.from('\x7fELF\x01\0\0', 'latin1'))).toEqual({ text: '', ending: 'whole' });
  });

  it('is cut at a length', async () => {
    const { text, ending } = await readAll(textOf(fileOf(blobOf('x'.repeat(1_005)), 'text'), { most: 1_000 }));
    expect([text.length, ending]).toEqual([1_000, 'cut']);
  });

  it('says how far it came with a file that goes', async () => {
    const blob = blobOf('y'.repeat(3 << 20));
    expect(await readAll(textOf(fileOf(vanishing(blob, 0), 'text')))).toMatchObject({ text: '', ending: 'unreadable' });
    expect(await readAll(textOf(fileOf(vanishing(blob, 2), 'text')))).toMatchObject({
      ending: 'cut',
      longest: 1 << 20,
    });
  });
});

describe('textOf, of office documents,', () => {
  it('reads a number that is cut into runs, deleted text, and each paragraph as a line', async () => {
    const deleted = '<w:p><w:del><w:r><w:delText>weg</w:delText></w:r></w:del></w:p>';
    const body = paragraph('NL91 AB', 'NA 0417 1643 00') + paragraph('Jansen &amp; Co &#233;') + deleted;
    expect(await read(makeDocx(body))).toEqual({
      text: 'NL91 ABNA 0417 1643 00\nJansen & Co é\nweg',
      ending: 'whole',
    });
  });

  it('reads rows of a table as lines', async () => {
    const row = (...cells: readonly string[]) =>
      `<w:tr>${cells.map((cell) => `<w:tc>${paragraph(cell)}</w:tc>`).join('')}</w:tr>`;
    const { text } = await read(makeDocx(`<w:tbl>${row('Jan', '123456782')}${row('Piet', '111222333')}</w:tbl>`));
    expect(text.replaceAll(' ', '')).toBe('Jan\t123456782\nPiet\t111222333');
  });

  it('reads headers, notes and comments, text boxes once, and no settings or properties', async () => {
    const box = (name: string) => `<mc:${name}>${paragraph('kader')}</mc:${name}>`;
    const part = (name: string, text: string) => ({ name, data: `<w:x>${paragraph(text)}</w:x>` });
    const { text } = await read(
      makeDocx(`<mc:AlternateContent>${box('Choice')}${box('Fallback')}</mc:AlternateContent>`, [
        part('word/header1.xml', 'Vertrouwelijk'),
        part('word/footnotes.xml', 'noot'),
        part('word/comments.xml', 'opmerking'),
        part('word/settings.xml', 'NIET'),
        part('docProps/app.xml', 'NIET'),
      ]),
    );
    expect(text.split(/\n+/)).toEqual(['kader', 'Vertrouwelijk', 'noot', 'opmerking']);
  });

  it('reads slides, their notes and masters', async () => {
    const slide = (text: string) =>
      `<p:sld><a:p><a:r><a:t>${text}</a:t></a:r><a:br/><a:r><a:t>onder</a:t></a:r></a:p></p:sld>`;
    const zip = makeZip([
      { name: '[Content_Types].xml', data: '<Types/>' },
      { name: 'ppt/slides/slide1.xml', data: slide('Strategie') },
      { name: 'ppt/notesSlides/notesSlide1.xml', data: slide('spreektekst') },
      { name: 'ppt/theme/theme1.xml', data: slide('NIET') },
    ]);
    expect((await read(zip)).text.split(/\n+/)).toEqual(['Strategie', 'onder', 'spreektekst', 'onder']);
  });

  it('reads cells with their row: shared, inline, numbers, dates, results; and headers of pages', async () => {
    const rows = `<sheetData><row r="1"><c r="A1" t="s"><v>1</v></c><c r="B1"><v>123456782</v></c><c t="inlineStr"><is><t>in</t><rPh><t>NIET</t></rPh></is></c></row>
      <row r="2"><c r="A2" t="s"><v>0</v></c><c s="1"><v>29342</v></c><c t="str"><f>A1&amp;"NIET"</f><v>uit</v></c><c t="b"><v>1</v></c></row></sheetData>
      <headerFooter><oddHeader>&amp;L&amp;"Arial,Bold"&amp;12Acme&amp;CVertrouwelijk&amp;RPagina &amp;P</oddHeader></headerFooter>`;
    const strings = ['<r><t>Jan </t></r><r><t>Jansen</t></r><rPh><t>NIET</t></rPh>', '<t>Piet</t>'];
    const { text, ending } = await read(makeXlsx(rows, strings));
    expect(ending).toBe('whole');
    expect(text.split(/\n+/)).toEqual([
      'Piet\t123456782\tin',
      'Jan Jansen\t1980-05-01\tuit\t',
      'Acme',
      'Vertrouwelijk',
      'Pagina',
    ]);
  });

  it.each([false, true])('reads cells of BIFF12, headers of pages and comments (short records: %s)', async (short) => {
    const sheet = makeXlsb(
      [
        [{ shared: 1 }, { rk: 123_456_782 }, { text: 'in €' }, null, { real: 1.5 }],
        [{ shared: 0 }, { real: 29_342, style: 1 }, { result: 'uit' }, { rk: -2.25 }, { rk: 29_342, style: 1 }],
        [{ shared: 7 }, { text: '' }, { rk: 29_342, style: 0 }],
      ],
      ['Jan Jansen', 'Piet'],
      {
        short,
        header: '&L&"Arial,Bold"&12Acme&CVertrouwelijk',
        others: [
          { name: 'xl/vbaProject.bin', data: 'NIET'.repeat(9) },
          {
            name: 'xl/comments1.bin',
            data: binaryRecord(637, Buffer.from([0, 2, 0, 0, 0]), Buffer.from('ok', 'utf16le')),
          },
        ],
      },
    );
    const { text, ending } = await read(sheet);
    expect(ending).toBe('whole');
    expect(text.split(/\n+/)).toEqual([
      'Piet\t123456782\tin €\t\t1.5',
      'Jan Jansen\t1980-05-01\tuit\t-2.25\t1980-05-01',
      '\t\t29342',
      'Acme',
      'Vertrouwelijk',
      'ok',
    ]);
  });

  it('reads BIFF12 of any length, and says where it is broken', async () => {
    const rows = Array.from({ length: 20_000 }, (_, nth) => [{ shared: nth }, { rk: nth }]);
    const names = rows.map((_, nth) => `naam ${nth} ${'x'.repeat(nth % 300)}`);
    const { text, ending } = await read(makeXlsb(rows, names));
    expect([text.split('\n').length, ending]).toEqual([20_000, 'whole']);
    expect(text.split('\n')[12_345]).toBe(`${names[12_345]}\t12345`);
    const part = (data: Uint8Array) => ({ others: [{ name: 'xl/worksheets/sheet2.bin', data }] });
    const half = binaryRecord(6, Buffer.alloc(8), Buffer.from([9, 0, 0, 0, 65, 0]));
    for (const data of [half.subarray(0, -1), Buffer.from([6, 255, 255, 255, 127, 1])])
      expect((await read(makeXlsb([[{ text: 'een' }]], [], part(data)))).ending).toBe('cut');
    expect(await read(makeXlsb([[{ text: 'een' }]], [], part(half)))).toEqual({ text: 'een\nA', ending: 'whole' });
  });

  it('holds little of cells that share a long string', async () => {
    const cells = '<c t="s"><v>0</v></c>'.repeat(5_000);
    const blob = blobOf(makeXlsx(`<row>${cells}</row>`, [`<t>${'lang '.repeat(6_000)}</t>`]));
    const { text, ending, longest } = await readAll(textOf(await sniffFile(blob), { most: 64 << 20 }));
    expect([text.length, ending]).toEqual([64 << 20, 'cut']);
    expect(longest).toBeLessThan(30e6);
  });

  it('reads documents inside documents', async () => {
    const sheet = makeXlsx('<row><c><v>111222333</v></c></row>');
    expect(await read(makeDocx('', [{ name: 'word/embeddings/Blad.xlsx', data: sheet }]))).toEqual({
      text: '111222333',
      ending: 'whole',
    });
  });

  it('reads OpenDocument: text, spaces, cells by their value, comments and headers', async () => {
    const body = `<text:p>Een<text:s text:c="2"/>zin <text:span>met</text:span><text:tab/>meer</text:p>
      <table:table-row><table:table-cell office:value-type="float" office:value="123456782"><text:p>1,23E+08</text:p></table:table-cell>
      <table:table-cell office:date-value="1980-05-01T00:00:00"><text:p>mei</text:p></table:table-cell><table:table-cell><text:p>Jan</text:p><office:annotation><text:p>let op</text:p></office:annotation></table:table-cell></table:table-row>`;
    const styles = '<s><style:style>x</style:style><style:header><text:p>Intern</text:p></style:header></s>';
    const { text, ending } = await read(makeOdf(body, [{ name: 'styles.xml', data: styles }]));
    expect(ending).toBe('whole');
    expect(text.replace(/ +/g, ' ').split(/\n+/)).toEqual([
      'Een zin met\tmeer',
      '123456782\t1980-05-01\tJan let op ',
      'Intern',
    ]);
  });

  it('says that an encrypted OpenDocument is', async () => {
    const manifest = '<m:manifest><m:file-entry><m:encryption-data/></m:file-entry></m:manifest>';
    const odf = makeOdf('', [{ name: 'META-INF/manifest.xml', data: manifest }]);
    expect(await read(odf)).toEqual({ text: '', ending: 'protected' });
  });

  it('reads UTF-16', async () => {
    const data = Buffer.from(`\ufeff<w:document>${paragraph('geheim €')}</w:document>`, 'utf16le');
    const zip = makeZip([
      { name: '[Content_Types].xml', data: '<Types/>' },
      { name: 'word/document.xml', data },
    ]);
    expect(await read(zip)).toEqual({ text: 'geheim €', ending: 'whole' });
  });

  it('says what is missing', async () => {
    const docx = makeDocx(paragraph('tekst').repeat(3_000).slice(0, -30));
    expect(await read(docx)).toMatchObject({ ending: 'cut' });
    expect(await read(docx.subarray(0, -40))).toEqual({ text: '', ending: 'unreadable' });
    expect(await readAll(textOf(fileOf(blobOf('geen zip'), 'ooxml')))).toMatchObject({
      text: '',
      ending: 'unreadable',
    });
    expect(await readAll(textOf(fileOf(blobOf('geen zip'), 'odf')))).toMatchObject({ text: '', ending: 'unreadable' });
  });
});

describe('textOf, of archives,', () => {
  it('reads every member, whatever its name', async () => {
    const zip = makeZip([
      { name: 'map/', data: '', stored: true },
      { name: 'a.jpg', data: 'tekst' },
      { name: 'n'.repeat(64_000), data: makeDocx(paragraph('document')) },
      { name: 'foto.txt', data: Buffer.from('\xff\xd8\xff\xe0 123', 'latin1') },
    ]);
    const { text, ending } = await read(zip);
    expect([text.split(/\n+/), ending]).toEqual([['tekst', 'document'], 'whole']);
  });

  it('reads what is not encrypted, and says that something is', async () => {
    const zip = makeZip([
      { name: 'a', data: 'x', encrypted: true },
      { name: 'b', data: 'open' },
    ]);
    expect(await read(zip)).toEqual({ text: 'open', ending: 'protected' });
    expect(await read(makeZip([{ name: 'a', data: 'x', encrypted: true }]))).toEqual({ text: '', ending: 'protected' });
  });

  it('reads an archive in an archive, and goes no deeper', async () => {
    const nest = (depth: number): Buffer => makeZip([{ name: 'z', data: depth === 0 ? 'bodem' : nest(depth - 1) }]);
    expect(await read(nest(2))).toEqual({ text: 'bodem', ending: 'whole' });
    expect(await read(nest(3))).toEqual({ text: '', ending: 'cut' });
  });

  it('stops at a number of members, over all that is nested', async () => {
    const small = makeZip(Array.from({ length: 6_000 }, (_, place) => ({ name: `${place}`, data: 'x', stored: true })));
    const zip = makeZip([
      { name: 'a', data: small },
      { name: 'b', data: small },
    ]);
    const { text, ending } = await read(zip);
    expect(ending).toBe('cut');
    expect(text.replaceAll('\n', '').length).toBeLessThan(10_000);
  });

  it('gives up on bombs, side by side as well', { timeout: 30_000 }, async () => {
    const bomb = Buffer.alloc(40 << 20, 'bom ');
    const { ending, text } = await read(
      makeZip([
        { name: 'a', data: bomb },
        { name: 'b', data: bomb },
      ]),
    );
    expect(ending).toBe('cut');
    expect(text.length).toBeLessThanOrEqual(64 << 20);
    const xml = `<w:document>${'<w:p/>'.repeat(4e6)}</w:document>`;
    const parts = Array.from({ length: 40 }, (_, place) => ({ name: `word/header${place}.xml`, data: xml }));
    expect((await read(makeDocx('', parts.slice(0, 3)))).ending).toBe('cut');
  });
});
