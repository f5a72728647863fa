import { describe, expect, it } from 'vitest';
import { lookInto } from '../../../../utils/guard/look/look-into.ts';
import { ACME_TENANT } from '../../../fixtures/acme/allowed-services.ts';
import { labelPart } from '../../../fixtures/corpus/make-files.ts';
import { makeCompound } from '../../../fixtures/files/make-compound.ts';
import { makeZip } from '../../../fixtures/files/make-zip.ts';
import { blobOf, watchReads } from '../../../fixtures/files/odd-blobs.ts';
import { makeDocx, paragraph } from '../../../fixtures/files/office.ts';

const LABEL = { tenant: ACME_TENANT, id: '1b2c3d4e-0000-4000-8000-00000000abcd', name: null };
const ELSE = '99999999-8888-4777-8666-555555555555';
const docx = (parts: Parameters<typeof makeDocx>[1] = []) => makeDocx(paragraph('Plan'), parts);
const labelled = docx([labelPart(ACME_TENANT)]);
const mail = (file: Uint8Array) =>
  Buffer.from(
    `From: a@b.example\r\nTo: c@d.example\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=x\r\n\r\n--x\r\n\r\nDag\r\n--x\r\nContent-Type: application/octet-stream; name=plan.docx\r\nContent-Transfer-Encoding: base64\r\n\r\n${Buffer.from(file).toString('base64').replace(/.{76}/g, '$&\r\n')}\r\n--x--\r\n`,
  );
const marked = `From: a@b.example\r\nTo: c@d.example\r\nmsip_labels: MSIP_Label_${LABEL.id}_Enabled=true; MSIP_Label_${LABEL.id}_SiteId=${ACME_TENANT};\r\n\r\nDag`;
const lookAt = (blob: Blob) =>
  lookInto(blob, 0, { rules: [], pictures: [] }, { late: () => false, markOf: async () => null });
const look = (data: Uint8Array) => lookAt(blobOf(data));

describe('lookInto', () => {
  it('reads the directory of an archive once', async () => {
    const name = 'x'.repeat(200);
    // A small file is read once whatever it is.
    const parts = Array.from({ length: 4_000 }, (_, nth) => ({ name: `${name}${nth}`, data: 'x', stored: true }));
    const zip = makeZip(parts);
    const { blob, read } = watchReads(blobOf(zip));
    expect((await lookAt(blob)).members).toHaveLength(4_000);
    // Half of it is the directory.
    expect(read()).toBeLessThan(zip.length);
  });

  it('keeps nothing of a small file afterwards: a transfer may have thousands', async () => {
    const { blob, read } = watchReads(blobOf('x'.repeat(1_000)));
    for (const times of [1, 2]) {
      await lookAt(blob);
      expect(read()).toBe(times * 1_000);
    }
  });
});

describe('lookInto, at labels of files within a file,', () => {
  it.each([
    [
      'a document in an archive',
      makeZip([
        { name: 'a.txt', data: 'x' },
        { name: 'map/plan.docx', data: labelled },
      ]),
    ],
    [
      'a document in an archive in an archive',
      makeZip([{ name: 'b.zip', data: makeZip([{ name: 'p', data: labelled }]) }]),
    ],
    ['a document with a mail', mail(labelled)],
    ['a document with a message of Outlook', makeCompound({ '__substg1.0_37010102': labelled })],
    ['a document with a mail in an archive', makeZip([{ name: 'm.eml', data: mail(labelled) }])],
    ['a mail in an archive', makeZip([{ name: 'm.eml', data: marked }])],
  ])('finds that of %s', async (_, data) => {
    expect((await look(data)).labels).toEqual([{ ...LABEL, inside: true }]);
  });

  it.each([
    ['that is not in force', makeZip([{ name: 'p', data: docx([labelPart(ACME_TENANT, 'enabled="1" removed="1"')]) }])],
    ['where there is none', mail(docx())],
    ['that is encrypted', makeZip([{ name: 'p', data: labelled, encrypted: true }])],
  ])('finds none %s', async (_, data) => expect((await look(data)).labels).toEqual([]));

  it('tells each label once, those of the file itself first, and of any tenant', async () => {
    const twice = makeZip(['a', 'b'].map((name) => ({ name, data: labelled })));
    expect((await look(twice)).labels).toEqual([{ ...LABEL, inside: true }]);
    const own = Buffer.concat([
      Buffer.from(`msip_labels: ${marked.split('msip_labels: ')[1]?.split('\r\n')[0]}\r\n`),
      mail(docx([labelPart(ELSE)])),
    ]);
    expect((await look(own)).labels).toEqual([LABEL, { ...LABEL, tenant: ELSE, inside: true }]);
  });

  it('looks at no more of them than at text', async () => {
    const many = makeZip(
      Array.from({ length: 30 }, (_, nth) => {
        const id = String(nth).padStart(12, '0');
        const { name, data } = labelPart(ACME_TENANT);
        return { name: `${nth}.docx`, data: docx([{ name, data: data.replace('00000000abcd', id) }]) };
      }),
    );
    expect((await look(many)).labels).toHaveLength(20);
  });
});
