import type { SensitivityLabel } from '../../look/model.ts';
import type { SniffedFile } from '../sniff-file.ts';
import { hearXml } from '../text/xml-text.ts';
import { createTextBuffer } from '../xml/text-buffer.ts';
import { createXmlReader } from '../xml/xml-reader.ts';
import { attributeOf, type XmlTag } from '../xml/xml-tag.ts';
import type { ZipMember } from '../zip.ts';
import { openMember } from '../zip-member.ts';
import { inForce, type LabelState, labelsOf, uuidOf } from './label-entries.ts';

/** In bytes: metadata is small. */
const MOST = 8 << 20;
/** Entries of metadata. */
const MOST_ENTRIES = 10_000;

/**
 * Labels of an office document: those of `LabelInfo.xml` ([MS-OFFCRYPTO] 2.6.4), and the custom properties of before,
 * which count for tenants that it says nothing of, and tell what a label is called.
 */
export async function officeLabels({ blob, members }: SniffedFile): Promise<readonly SensitivityLabel[]> {
  const part = (name: RegExp) => members?.find((member) => name.test(member.name));
  const listed = await readLabelInfo(blob, part(/^docMetadata\/LabelInfo\.xml$/i));
  const older = labelsOf(await readProperties(blob, part(/^docProps\/custom\.xml$/i)));
  const settled = new Set(listed.map(({ tenant }) => tenant));
  const named = listed.map((label) => ({ ...label, name: older.find(({ id }) => id === label.id)?.name ?? null }));
  return inForce([...named, ...older.filter(({ tenant }) => !settled.has(tenant))]);
}

/** Labels of an OpenDocument: in its own properties, as is done by what writes both formats. */
export async function odfLabels({ blob, members }: SniffedFile): Promise<readonly SensitivityLabel[]> {
  const meta = members?.find(({ name }) => name === 'meta.xml');
  return inForce(labelsOf(await readProperties(blob, meta)));
}

async function readLabelInfo(blob: Blob, member: ZipMember | undefined): Promise<readonly LabelState[]> {
  const labels: LabelState[] = [];
  const open = (_: string, tag: XmlTag) => {
    const tenant = uuidOf(attributeOf(tag, 'siteId'));
    const removed = attributeOf(tag, 'removed') ?? '0';
    const enabled = attributeOf(tag, 'enabled') ?? '1';
    const inForce = !/^(?:1|true)$/i.test(removed.trim()) && !/^(?:0|false)$/i.test(enabled.trim());
    if (labels.length < MOST_ENTRIES) labels.push({ tenant, id: uuidOf(attributeOf(tag, 'id')), name: null, inForce });
  };
  const reader = createXmlReader(['label'], { text: createTextBuffer(), keeping: false, open, close() {} });
  if (member) await hearXml(openMember(blob, member, MOST), reader);
  return labels;
}

/** Names and values of custom properties (ECMA-376 part 1, 22.3; ISO/IEC 26300-1, 4.3.3.2). */
async function readProperties(
  blob: Blob,
  member: ZipMember | undefined,
): Promise<readonly (readonly [string, string])[]> {
  const entries: (readonly [string, string])[] = [];
  const text = createTextBuffer();
  let name = '';
  const events = {
    text,
    keeping: false,
    open(_: string, tag: XmlTag) {
      name = attributeOf(tag, 'name') ?? '';
      events.keeping = true;
    },
    close() {
      events.keeping = false;
      const value = text.take();
      if (entries.length < MOST_ENTRIES) entries.push([name, value]);
    },
  };
  const reader = createXmlReader(['property', 'user-defined'], events);
  if (member) await hearXml(openMember(blob, member, MOST), reader);
  return entries;
}
