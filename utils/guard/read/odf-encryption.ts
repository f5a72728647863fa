import type { SniffedFile } from './sniff-file.ts';
import { hearXml } from './text/xml-text.ts';
import { createTextBuffer } from './xml/text-buffer.ts';
import { createXmlReader } from './xml/xml-reader.ts';
import { openMember } from './zip-member.ts';

/** In bytes. */
const MOST_MANIFEST = 16 << 20;

/** Whether an OpenDocument says that anything in it is encrypted (ISO/IEC 26300-3, 4.4). */
export async function isEncryptedOdf({ blob, members }: SniffedFile): Promise<boolean> {
  const manifest = members?.find(({ name }) => name === 'META-INF/manifest.xml');
  let encrypted = false;
  const open = () => {
    encrypted = true;
  };
  const reader = createXmlReader(['encryption-data'], { text: createTextBuffer(), keeping: false, open, close() {} });
  if (manifest) await hearXml(openMember(blob, manifest, MOST_MANIFEST), reader);
  return encrypted;
}
