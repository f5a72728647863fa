import type { SensitivityLabel } from '../look/model.ts';
import { readCompound } from './compound-file.ts';
import { mailLabels } from './labels/mail-labels.ts';
import { odfLabels, officeLabels } from './labels/office-labels.ts';
import { pdfLabels } from './labels/pdf-labels.ts';
import { isEncryptedOdf } from './odf-encryption.ts';
import type { SniffedFile } from './sniff-file.ts';
import { isEncryptedOffice } from './text/compound.ts';

/**
 * The sensitivity labels of a file that are in force, of any tenant, and whether the file is encrypted; whatever its
 * size, only what tells is read. Of what carries no labels, or is damaged, there are none.
 */
export async function readLabels(
  file: SniffedFile,
): Promise<{ readonly labels: readonly SensitivityLabel[]; readonly protected: boolean }> {
  const open = (labels: readonly SensitivityLabel[]) => ({ labels, protected: false });
  const { blob, kind } = file;
  switch (kind) {
    case 'ooxml':
      return open(await officeLabels(file));
    case 'odf':
      return { labels: await odfLabels(file), protected: await isEncryptedOdf(file) };
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
