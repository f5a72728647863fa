import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type FileKind, sniffFile } from '../../../../utils/guard/read/sniff-file.ts';
import { textOf } from '../../../../utils/guard/read/text-of.ts';
import { makeCompound } from '../../../fixtures/files/make-compound.ts';
import { makeZip } from '../../../fixtures/files/make-zip.ts';
import { blobOf } from '../../../fixtures/files/odd-blobs.ts';
import { makeDocx, paragraph } from '../../../fixtures/files/office.ts';
import { readAll } from '../../../fixtures/files/read-all.ts';

const read = async (content: string | Uint8Array) => {
  const blob = blobOf(content);
  const { text, ending } = await readAll(textOf(await sniffFile(blob)));
  return { lines: text.split(/\s*\n\s*/).filter((line) => line !== ''), ending };
};
const latin = (text: string) => Buffer.from(text, 'latin1');

describe('textOf, of HTML,', () => {
  it('reads blocks as lines and cells apart, and no scripts, styles, comments or tags', async () => {
    const html = `<!doctype html><title>Lijst</title><style>p { color: "<p>" }</style><body onload="x('>')">
      <p>Een <b>dik</b>ke&nbsp;regel &eacute;&#8364;&#x20ac; &amp;amp; 1 < 2</p><!-- <p>NIET</p> --><script>NIET("</p>")</script>
      <table><tr><td>Jan<td title="a>b">123456782</table>einde &`;
    expect(await read(html)).toEqual({
      lines: ['Lijst', 'Een dikke\u00a0regel é€€ &amp; 1 < 2', 'Jan\t123456782', 'einde &'],
      ending: 'whole',
    });
  });

  it('goes by the encoding that it says', async () => {
    const html = latin('<html><meta charset="iso-8859-2"><p>\xb9 \xe8');
    expect((await read(html)).lines).toEqual(['š č']);
  });

  it('takes no time over tags and comments that never end', { timeout: 3_000 }, async () => {
    for (const piece of ['<p a="', '<!--', '<script>', '<', '&', '<a ']) {
      const html = `<html>${piece.repeat(Math.ceil(2e5 / piece.length))}`;
      expect((await read(html)).ending).toBe('whole');
      expect((await read(`Subject: a\nTo: b\nContent-Type: text/html\n\n${html}`)).ending).toBe('whole');
    }
  });
});

describe('textOf, of RTF,', () => {
  it('reads text and no fonts, pictures or field codes', async () => {
    const rtf = `{\\rtf1\\ansi\\ansicpg1252{\\fonttbl{\\f0 Arial;}}{\\*\\generator NIET;}{\\header Vertrouwelijk\\par}
Caf\\'e9 \\u8364?\\{x\\} NL91{\\b ABNA}\\par{\\pict\\bin5 }{\\\\}}Jan\\cell 123456782\\cell\\row {\\field{\\*\\fldinst NIET}{\\fldrslt wel}}}`;
    expect(await read(rtf)).toEqual({
      lines: ['Vertrouwelijk', 'Café €{x} NL91ABNA', 'Jan\t123456782', 'wel'],
      ending: 'whole',
    });
  });

  it('reads other code pages, however the bytes are grouped', async () => {
    expect((await read("{\\rtf1\\ansicpg1251 \\'cf\\'f0\\'e8}")).lines).toEqual(['При']);
    expect((await read("{\\rtf1\\ansicpg932 \\'83\\'65}")).lines).toEqual(['テ']);
  });

  it('says that it is cut, and bears a million groups', async () => {
    expect((await read('{\\rtf1 {\\b tekst')).ending).toBe('cut');
    expect((await read(`{\\rtf1 ${'{'.repeat(1e6)}x${'}'.repeat(1e6)}}`)).ending).toBe('whole');
  });
});

describe('textOf, of mail,', () => {
  const HEAD =
    'From: =?utf-8?B?SsOpYW4=?= <jean@acme.example>\r\nTo: b@c.example\r\nSubject: =?iso-8859-1?q?Caf=E9_?=\r\n =?utf-8?q?=E2=82=AC?=\r\n';

  it('reads headers, parts in their encodings, and what is attached', async () => {
    const docx = makeDocx(paragraph('in de bijlage')).toString('base64').replace(/.{76}/g, '$&\r\n');
    const mail = `${HEAD}Content-Type: multipart/mixed;\r\n boundary="b1"\r\n\r\npreamble NIET\r\n--b1\r\nContent-Type: multipart/alternative; boundary=b11\r\n\r\n--b11\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\nPrijs =E2=82=AC 10 en 1234=\r\n56782\r\n--b11\r\nContent-Type: text/html\r\nContent-Transfer-Encoding: base64\r\n\r\n${Buffer.from('<p>html &euro;</p>').toString('base64')}\r\n--b11--\r\n--b1\r\nContent-Type: application/octet-stream; name="a.bin"\r\nContent-Transfer-Encoding: base64\r\n\r\n${docx}\r\n--b1\r\nContent-Type: message/rfc822\r\n\r\nSubject: doorgestuurd\r\n\r\nbinnenste\r\n--b1--\r\nNIET\r\n`;
    expect(await read(mail)).toEqual({
      lines: [
        'from: Jéan <jean@acme.example>',
        'to: b@c.example',
        'subject: Café €',
        'Prijs € 10 en 123456782',
        'html €',
        'in de bijlage',
        'subject: doorgestuurd',
        'binnenste',
      ],
      ending: 'whole',
    });
  });

  it('goes by the content of what is attached, whatever type it is given', async () => {
    const attached = (type: string) =>
      `${HEAD}${type}Content-Disposition: attachment; filename=plan.docx\r\nContent-Transfer-Encoding: base64\r\n\r\n${makeDocx(paragraph('in de bijlage')).toString('base64')}`;
    for (const type of ['', 'Content-Type: text/plain\r\n', 'Content-Type: text/html\r\n'])
      expect((await read(attached(type))).lines.at(-1)).toBe('in de bijlage');
  });

  it('reads a box of messages', async () => {
    const box = `From a Mon Jan  5\n${HEAD}\neen\n\nFrom b Tue Jan  6\nSubject: tweede\nTo: x\n\ntwee\nFrom hier af\n`;
    expect((await read(box)).lines.slice(3)).toEqual(['een', 'to: x', 'subject: tweede', 'twee', 'From hier af']);
  });

  it('says of encrypted parts that they are', async () => {
    const attach = (type: string, data: string) =>
      `${HEAD}Content-Type: ${type}\r\nContent-Transfer-Encoding: base64\r\n\r\n${data}`;
    const zip = makeZip([{ name: 'a', data: 'x', encrypted: true }]).toString('base64');
    expect((await read(attach('application/pkcs7-mime; smime-type=enveloped-data', 'MIIB'))).ending).toBe('protected');
    expect((await read(attach('application/zip', zip))).ending).toBe('protected');
    expect((await read(attach('application/pkcs7-mime; smime-type=signed-data', 'MIIB'))).ending).toBe('whole');
  });
});

describe('textOf, of compound files,', () => {
  const utf16 = (text: string) => Buffer.from(text, 'utf16le');

  it.each([
    ['Office with a password', { EncryptionInfo: Buffer.alloc(8), EncryptedPackage: Buffer.alloc(9_000) }],
    ['Word with a password', { WordDocument: Buffer.concat([Buffer.alloc(11), Buffer.alloc(5_000, 1)]) }],
    ['Excel with a password', { Workbook: Buffer.from([9, 8, 2, 0, 0, 0, 0x2f, 0, 4, 0]) }],
  ])('says of %s that it is protected', async (_, streams) => {
    expect(await read(makeCompound(streams))).toEqual({ lines: [], ending: 'protected' });
  });

  it('reads messages of Outlook with their attachments', async () => {
    const msg = makeCompound({
      '__substg1.0_0037001F': utf16('Onderwerp €'),
      '__substg1.0_1000001F': utf16(`Tekst ${'x'.repeat(3_000)}`),
      '__substg1.0_0C1F001E': latin('j\xe9an@acme.example'),
      '__substg1.0_37010102': makeDocx(paragraph('bijlage')),
      __properties: utf16('NIET'),
    });
    const { lines, ending } = await read(msg);
    expect([lines.map((line) => line.slice(0, 20)), ending]).toEqual([
      ['Onderwerp €', 'Tekst xxxxxxxxxxxxxx', 'jéan@acme.example', 'bijlage'],
      'whole',
    ]);
  });

  it('reads runs of text of older documents, and says that there may be more', async () => {
    const doc = Buffer.concat([
      Buffer.alloc(600),
      latin('Vertrouwelijk\rcaf\xe9'),
      Buffer.alloc(9),
      utf16('NL91 ABNA'),
      Buffer.alloc(4_500),
    ]);
    expect(await read(makeCompound({ WordDocument: doc }))).toEqual({
      lines: ['Vertrouwelijk', 'café', 'NL91 ABNA'],
      ending: 'cut',
    });
  });

  it('gives up on damage and on chains that bite their tail', async () => {
    const whole = makeCompound({ WordDocument: Buffer.alloc(9_000, 'tekst ') });
    expect((await read(whole.subarray(0, 300))).ending).toBe('unreadable');
    const looped = Buffer.from(whole);
    looped.writeUInt32LE(0, looped.length - 512);
    looped.writeUInt32LE(0, 48);
    expect((await read(looped)).ending).toBe('unreadable');
  });
});

describe('textOf', () => {
  const seeds: readonly [FileKind, Buffer][] = [
    [
      'compound',
      makeCompound({ '__substg1.0_1000001F': Buffer.alloc(5_000, 'a'), WordDocument: Buffer.alloc(800, 'b') }),
    ],
    ['ooxml', makeDocx(paragraph('tekst').repeat(50))],
    ['rtf', latin("{\\rtf1\\ansi \\'e9\\u123?{\\b x}\\par}")],
    [
      'mail',
      latin(
        'Subject: a\nContent-Type: multipart/mixed; boundary=b\n\n--b\nContent-Transfer-Encoding: base64\n\nQUJD\n--b--',
      ),
    ],
    ['html', latin('<p>&amp;<td a="b">x<script>y</script>')],
  ];

  it('never throws, whatever is damaged or missing', async () => {
    const damage = fc.array(fc.tuple(fc.nat(8_000), fc.nat(255)), { maxLength: 20 });
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...seeds), damage, fc.nat(9_000), async ([kind, seed], changes, length) => {
        const bytes = Buffer.from(seed.subarray(0, length));
        for (const [at, value] of changes) if (bytes.length > 0) bytes[at % bytes.length] = value;
        expect(typeof (await readAll(textOf({ ...(await sniffFile(blobOf(bytes))), kind }))).ending).toBe('string');
      }),
      { numRuns: 300 },
    );
  });
});
