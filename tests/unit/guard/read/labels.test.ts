import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readLabels } from '../../../../utils/guard/read/labels.ts';
import { sniffFile } from '../../../../utils/guard/read/sniff-file.ts';
import { makeCompound } from '../../../fixtures/files/make-compound.ts';
import { makePdf } from '../../../fixtures/files/make-pdf.ts';
import { makeZip } from '../../../fixtures/files/make-zip.ts';
import { blobOf, vastBlob, watchReads } from '../../../fixtures/files/odd-blobs.ts';
import { makeDocx, makeOdf } from '../../../fixtures/files/office.ts';

const ID = '2b4c9d1e-0a5f-4c6b-8d7e-1f2a3b4c5d6e';
const OTHER = '7a8b9c0d-1e2f-4a3b-9c8d-7e6f5a4b3c2d';
const ACME = '11111111-2222-4333-8444-555555555555';
const ELSE = '99999999-8888-4777-8666-555555555555';
const LABEL = { tenant: ACME, id: ID, name: 'Vertrouwelijk' };

const pdfOf = (blob: Blob) => ({ blob, kind: 'pdf', members: null }) as const;
const read = async (content: string | Uint8Array) => {
  const blob = blobOf(content);
  return readLabels(await sniffFile(blob));
};
const labelsOf = async (content: string | Uint8Array) => (await read(content)).labels;

type Entries = Readonly<Record<string, string>>;
const entries = (id: string, tenant: string, name: string, more: Entries = {}): Entries => ({
  [`MSIP_Label_${id}_Enabled`]: 'true',
  [`MSIP_Label_${id}_SiteId`]: tenant,
  [`MSIP_Label_${id}_Name`]: name,
  ...more,
});

describe('readLabels, of office documents,', () => {
  const custom = (values: Entries) => ({
    name: 'docProps/custom.xml',
    data: `<Properties xmlns:vt="x">${Object.entries(values)
      .map(
        ([name, value], place) =>
          `<property fmtid="{D5}" pid="${place}" name="${name}"><vt:lpwstr>${value}</vt:lpwstr></property>`,
      )
      .join('')}</Properties>`,
  });
  const info = (...labels: readonly string[]) => ({
    name: 'docMetadata/LabelInfo.xml',
    data: `<?xml version="1.0" encoding="utf-8" standalone="yes"?><clbl:labelList xmlns:clbl="http://schemas.microsoft.com/office/2020/mipLabelMetadata">${labels.map((label) => `<clbl:label ${label}/>`).join('')}</clbl:labelList>`,
  });

  it('reads custom properties', async () => {
    const docx = makeDocx('', [
      custom({ Auteur: 'Jan', ...entries(ID.toUpperCase(), ACME.toUpperCase(), 'Vertrouwelijk') }),
    ]);
    expect(await read(docx)).toEqual({ labels: [LABEL], protected: false });
  });

  it('reads the list of labels, with the name that the properties know', async () => {
    const label = `id="{${ID.toUpperCase()}}" enabled="1" method="Privileged" siteId="{${ACME}}" contentBits="0" removed="0"`;
    expect(await labelsOf(makeDocx('', [info(label)]))).toEqual([{ ...LABEL, name: null }]);
    const named = makeDocx('', [custom(entries(ID, ACME, 'Vertrouwelijk')), info(label)]);
    expect(await labelsOf(named)).toEqual([LABEL]);
  });

  it.each([
    ['removed', 'enabled="1" removed="1"'],
    ['not enabled', 'enabled="0" removed="0"'],
    ['not enabled, in words', 'enabled="false"'],
  ])('goes by the list where a label is %s, and by the properties for other tenants', async (_, state) => {
    const docx = makeDocx('', [
      custom({ ...entries(ID, ACME, 'Vertrouwelijk'), ...entries(OTHER, ELSE, 'Intern') }),
      info(`id="${ID}" siteId="${ACME}" ${state}`),
    ]);
    expect(await labelsOf(docx)).toEqual([{ tenant: ELSE, id: OTHER, name: 'Intern' }]);
  });

  it.each([{ [`MSIP_Label_${ID}_Enabled`]: 'False' }, { [`MSIP_Label_${ID}_Removed`]: 'True' }])(
    'leaves out what is not in force: %j',
    async (more) => {
      expect(await labelsOf(makeDocx('', [custom(entries(ID, ACME, 'x', more))]))).toEqual([]);
    },
  );

  it('takes what is no tenant for none', async () => {
    expect(await labelsOf(makeDocx('', [custom(entries(ID, 'acme.example', 'x'))]))).toMatchObject([{ tenant: null }]);
    expect(await labelsOf(makeDocx('', [custom({ MSIP_Label_x_SiteId: ACME })]))).toEqual([]);
  });

  it('gives few of many, and short names', async () => {
    const many = Array.from({ length: 500 }, (_, place) =>
      entries(`${String(place).padStart(8, '0')}${ID.slice(8)}`, ACME, 'n'.repeat(5_000)),
    );
    const labels = await labelsOf(makeDocx('', [custom(Object.assign({}, ...many))]));
    expect([labels.length, labels[0]?.name?.length]).toEqual([20, 200]);
  });

  it('reads OpenDocument, and whether it is encrypted', async () => {
    const meta = Object.entries(entries(ID, ACME, 'Vertrouwelijk'))
      .map(([name, value]) => `<meta:user-defined meta:name="${name}">${value}</meta:user-defined>`)
      .join('');
    const parts = [{ name: 'meta.xml', data: `<office:meta>${meta}</office:meta>` }];
    expect(await read(makeOdf('', parts))).toEqual({ labels: [LABEL], protected: false });
    const manifest = { name: 'META-INF/manifest.xml', data: '<m><encryption-data/></m>' };
    expect(await read(makeOdf('', [...parts, manifest]))).toMatchObject({ protected: true });
  });
});

describe('readLabels, of mail,', () => {
  it('reads the header, folded and encoded', async () => {
    const value = Object.entries(entries(ID, ACME, 'Vertrouwelijk')).map(([name, part]) => `${name}=${part}`);
    const mail = (header: string) =>
      `From: a@b.example\r\nSubject: x\r\n${header}\r\n\r\nmsip_labels: MSIP_Label_${OTHER}_SiteId=${ELSE}`;
    expect(await labelsOf(mail(`msip_labels: ${value.join(';\r\n ')};`))).toEqual([LABEL]);
    const encoded = `=?utf-8?B?${Buffer.from(value.join('; ')).toString('base64')}?=`;
    expect(await labelsOf(mail(`MSIP_Labels:\r\n ${encoded}`))).toEqual([LABEL]);
    expect(await labelsOf(mail('X: y'))).toEqual([]);
  });
});

describe('readLabels, of PDF,', () => {
  const payload =
    '<< /Type /Filespec /F (p.pdf) /UF (p.pdf) /AFRelationship /EncryptedPayload /EP << /Type /EncryptedPayload /Subtype /FooCompanyCryptFilter >> /EF << /F 104 0 R >> >>';
  const plain = '<< /Type /Filespec /F (p.csv) /AFRelationship /Data /EF << /F 104 0 R >> >>';
  it.each([
    ['named in the catalogue', '/Collection << /View /H >> /AF [100 0 R]', [payload], true],
    ['named by way of a list', '/AF 100 0 R', ['[101 0 R]', payload], true],
    ['among the names', '/Names << /EmbeddedFiles << /Names [(p) 100 0 R] >> >>', [payload], true],
    [
      'in a tree of names',
      '/Names 100 0 R',
      [
        '<< /Dests 105 0 R /EmbeddedFiles 101 0 R >>',
        '<< /Kids [102 0 R] >>',
        '<< /Limits [(p) (p)] /Names [(p) 103 0 R] >>',
        payload,
      ],
      true,
    ],
    ['that is another file', '/AF [100 0 R] /Names << /EmbeddedFiles << /Names [(p) 100 0 R] >> >>', [plain], false],
    [
      'that leads round in a circle',
      '/Names 100 0 R',
      ['<< /EmbeddedFiles 101 0 R >>', '<< /Kids [101 0 R 100 0 R] >>'],
      false,
    ],
  ])('sees an encrypted document within a wrapper (ISO 32000-2, 7.6.7), %s', async (_, root, more, wrapped) => {
    for (const compressed of [false, true])
      expect((await read(makePdf({ root, more, compressed }))).protected).toBe(wrapped);
  });

  const hex = (text: string) => `<feff${Buffer.from(text, 'utf16le').swap16().toString('hex')}>`;
  const info = Object.entries(entries(ID, ACME, 'Vertrouwelijk'))
    .map(([name, value]) => `/${name.replace('-', '#2D')} ${name.endsWith('Name') ? hex(value) : `(${value})`}`)
    .join('\n');
  const xmp = (quote: boolean) => {
    const parts = Object.entries(entries(ID, ACME, 'Vertrouwelijk'));
    const props = quote
      ? `<rdf:Description ${parts.map(([name, value]) => `pdfx:${name}="${value}"`).join(' ')}/>`
      : parts.map(([name, value]) => `<pdfx:${name}>${value}</pdfx:${name}>`).join('');
    return `<?xpacket?><x:xmpmeta>${props}</x:xmpmeta>`;
  };

  it.each([
    ['the information dictionary', { info }],
    ['the information dictionary, compressed', { info, compressed: true }],
    ['XMP by elements', { xmp: xmp(false) }],
    ['XMP by attributes, compressed', { xmp: xmp(true), compressed: true }],
  ])('reads %s', async (_, shape) => {
    expect(await read(makePdf(shape))).toEqual({ labels: [LABEL], protected: false });
  });

  it('reads no label out of a string, a page or a name of something else', async () => {
    const pdf = makePdf({ info: `/Title (/MSIP_Label_${ID}_SiteId \\(${ACME}\\)`.concat(')'), pages: [[xmp(false)]] });
    expect((await read(pdf)).labels.filter(({ tenant }) => tenant !== null)).toEqual([]);
  });

  it.each([false, true])('says that it is encrypted (compressed: %s)', async (compressed) => {
    const pdf = makePdf({ compressed, trailer: '/Encrypt 9 0 R' });
    expect(await read(pdf)).toEqual({ labels: [], protected: true });
    expect((await read(makePdf({ compressed, pages: [['/Encrypt 9 0 R']] }))).protected).toBe(false);
  });

  it('follows what was saved later', async () => {
    const first = makePdf({ info: '' });
    const at = first.length;
    const start = first.lastIndexOf('xref\n0 ');
    const update = `3 0 obj\n<< ${info} >>\nendobj\n`;
    const xref = `xref\n3 1\n${String(at).padStart(10, '0')} 00000 n \ntrailer\n<< /Size 8 /Root 1 0 R /Info 3 0 R /Prev ${start} >>\nstartxref\n${at + update.length}\n%%EOF`;
    expect(await labelsOf(Buffer.concat([first, Buffer.from(update + xref)]))).toEqual([LABEL]);
  });

  it('reads little of a file of gigabytes', async () => {
    const pdf = makePdf({ info, xmp: xmp(false), compressed: false, padding: 20e6 });
    const { blob, read: bytesRead } = watchReads(blobOf(pdf));
    expect((await readLabels(pdfOf(blob))).labels).toEqual([LABEL]);
    expect(bytesRead()).toBeLessThan(4e6);
    const vast = watchReads(vastBlob(3 * 2 ** 30, [{ at: 0, bytes: Buffer.from('%PDF-1.7') }]));
    expect(await readLabels(pdfOf(vast.blob))).toEqual({ labels: [], protected: false });
    expect(vast.read()).toBeLessThan(70e6);
  });

  it.each([false, true])('searches what is damaged (compressed: %s)', async (compressed) => {
    const pdf = makePdf({ info, xmp: xmp(true), compressed, padding: 1_500_000 });
    expect(await labelsOf(pdf.subarray(0, -30))).toEqual([LABEL]);
    const encrypted = makePdf({ compressed, trailer: '/Encrypt 9 0 R' });
    expect((await read(encrypted.subarray(0, -12))).protected).toBe(true);
  });
});

describe('readLabels', () => {
  it('says of other files whether they are encrypted', async () => {
    expect(await read(makeCompound({ EncryptedPackage: Buffer.alloc(9) }))).toEqual({ labels: [], protected: true });
    expect(await read(makeCompound({ WordDocument: Buffer.alloc(9) }))).toEqual({ labels: [], protected: false });
    const zip = makeZip([{ name: 'a', data: 'x', encrypted: true }]);
    expect(await read(zip)).toEqual({ labels: [], protected: true });
    expect(await read('MSIP_Label_')).toEqual({ labels: [], protected: false });
  });

  it('never throws, whatever is damaged or missing', async () => {
    const whole = [false, true].map((compressed) =>
      makePdf({ info: `/MSIP_Label_${ID}_Name (x)`, xmp: '<x/>', compressed }),
    );
    const damage = fc.array(fc.tuple(fc.nat(4_000), fc.nat(255)), { maxLength: 20 });
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...whole), damage, fc.nat(4_000), async (pdf, changes, length) => {
        const bytes = Buffer.from(pdf.subarray(0, Math.max(1, length)));
        for (const [at, value] of changes) bytes[at % bytes.length] = value;
        expect(typeof (await readLabels(pdfOf(blobOf(bytes)))).protected).toBe('boolean');
      }),
      { numRuns: 300 },
    );
  });
});
