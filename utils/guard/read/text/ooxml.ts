import type { Ending } from '../ending.ts';
import type { SniffedFile } from '../sniff-file.ts';
import { createTextBuffer, type TextBuffer } from '../xml/text-buffer.ts';
import { createXmlReader } from '../xml/xml-reader.ts';
import { attributeOf, type XmlTag } from '../xml/xml-tag.ts';
import type { ZipMember } from '../zip.ts';
import { createBinarySheetReader, readBinaryStrings, readBinaryStyles } from './binary-workbook.ts';
import { createDateStyles } from './date-styles.ts';
import { openInside } from './open-inside.ts';
import { type Allowance, endingOf, type Inside, type Pieces } from './pieces.ts';
import { createProseReader } from './prose.ts';
import { createSharedStrings } from './shared-strings.ts';
import { createSheetReader } from './sheet.ts';
import { hearXml, xmlText } from './xml-text.ts';

type Part = 'strings' | 'styles' | 'sheet' | 'prose' | 'file' | 'silent';

/** What holds no text that a person reads, by its folder or name. */
const SILENT =
  /(^|\/)(_rels|docprops|docmetadata|customxml|theme|printersettings|pivotcache|externallinks)\/|(^|\/)(\[content_types\]|styles\w*|settings|websettings|fonttable|numbering|calcchain|tablestyles|presprops|viewprops|workbook|presentation)\.xml$/;

/**
 * The text of an office document (ECMA-376): its body, headers, footers, notes and comments; sheets by row; slides with
 * their masters and notes; and of documents embedded in it.
 */
export async function* ooxmlText({ blob, members }: SniffedFile, inside: Inside): Pieces {
  if (!members) return 'unreadable';
  const { allowance } = inside;
  const kinds = await sortParts(blob, members, allowance);
  const of = (kind: Part) => members.filter((member) => kinds.get(member) === kind);
  const endings = new Set<Ending>();

  const strings = createSharedStrings();
  const dates = createDateStyles();
  for (const part of of('strings')) {
    const reader = isBinary(part) ? readBinaryStrings(strings) : strings.reader;
    if (!(await hearXml(openInside(blob, part, allowance), reader)) || strings.full) endings.add('cut');
  }
  for (const part of of('styles')) {
    await hearXml(openInside(blob, part, allowance), isBinary(part) ? readBinaryStyles(dates) : dates.reader);
  }
  const openSheet = (part: ZipMember, text: TextBuffer) =>
    isBinary(part) ? createBinarySheetReader(text, strings, dates) : createSheetReader(text, strings, dates.styles);
  for (const part of [...of('prose'), ...of('sheet'), ...of('file')]) {
    const source = openInside(blob, part, allowance);
    const text = createTextBuffer();
    const kind = kinds.get(part);
    const reader = kind === 'sheet' ? openSheet(part, text) : createProseReader(text);
    endings.add(yield* kind === 'file' ? inside.read(source) : xmlText(source, reader, text));
    yield '\n';
    if (allowance.members <= 0 || allowance.bytes <= 0) break;
  }
  return endingOf(endings);
}

/** What each member is: by the type that the package gives it (ECMA-376 part 2), else by the name that it mostly has. */
async function sortParts(
  blob: Blob,
  members: readonly ZipMember[],
  allowance: Allowance,
): Promise<ReadonlyMap<ZipMember, Part>> {
  const types = new Map<string, string>();
  const list = members.find(({ name }) => name.toLowerCase() === '[content_types].xml');
  const open = (_: string, tag: XmlTag) => {
    const [name, type] = [attributeOf(tag, 'PartName'), attributeOf(tag, 'ContentType')];
    if (name && type) types.set(name.replace(/^\//, '').toLowerCase(), type.toLowerCase());
  };
  const reader = createXmlReader(['Override'], { text: createTextBuffer(), keeping: false, open, close() {} });
  if (list) await hearXml(openInside(blob, list, allowance), reader);
  return new Map(
    members.map((member) => {
      const name = member.name.toLowerCase();
      return [member, sortPart(name, types.get(name) ?? '')];
    }),
  );
}

/** Of a workbook in BIFF12 (`.xlsb`). */
const isBinary = ({ name }: ZipMember) => /\.bin$/i.test(name);

/** @param name in lower case, as is `type` */
function sortPart(name: string, type: string): Part {
  if (/(^|\/)embeddings\/[^/]+$/.test(name)) return 'file';
  if (/ms-excel\.sharedstrings$|spreadsheetml\.sharedstrings\+xml$/.test(type)) return 'strings';
  if (/ms-excel\.styles$|spreadsheetml\.styles\+xml$/.test(type)) return 'styles';
  if (/ms-excel\.(?:worksheet|comments)$|spreadsheetml\.worksheet\+xml$/.test(type)) return 'sheet';
  if (/^xl\/sharedstrings\.(?:xml|bin)$/.test(name)) return 'strings';
  if (/^xl\/styles\.(?:xml|bin)$/.test(name)) return 'styles';
  if (/^xl\/(?:worksheets\/(?:[^/]+\.xml|(?!binaryindex)[^/]+\.bin)|comments\d*\.bin)$/.test(name)) return 'sheet';
  return name.endsWith('.xml') && !SILENT.test(name) ? 'prose' : 'silent';
}
