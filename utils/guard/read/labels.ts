import type { SensitivityLabel } from '../look/model.ts';
import { readCompound } from './compound-file.ts';
import { mailLabels } from './labels/mail-labels.ts';
import { odfLabels, officeLabels } from './labels/office-labels.ts';
import { pdfLabels } from './labels/pdf-labels.ts';
import { isEncryptedOdf } from './odf-encryption.ts';
import type { FileKind } from './sniff-kind.ts';
import { isEncryptedOffice } from './text/compound.ts';

/**
 * The sensitivity labels of a file that are in force, of any tenant, and whether the file is encrypted; whatever its
 * size, only what tells is read. Of what carries no labels, or is damaged, there are none.
 */
export async function readLabels(
  blob: Blob,
  kind: FileKind,
): Promise<{ readonly labels: readonly SensitivityLabel[]; readonly protected: boolean }> {
  const open = (labels: readonly SensitivityLabel[]) => ({ labels, protected: false });
  switch (kind) {
    case 'ooxml':
      return open(await officeLabels(blob));
    case 'odf':
      return { labels: await odfLabels(blob), protected: await isEncryptedOdf(blob) };
    case 'pdf':
      return pdfLabels(blob);
    case 'mail':
      return open(await mailLabels(blob));
    case 'compound':
      return { labels: [], protected: isEncryptedOffice((await readCompound(blob)) ?? []) };
    default:
      return { labels: [], protected: kind === 'encrypted-zip' };
  }
}
