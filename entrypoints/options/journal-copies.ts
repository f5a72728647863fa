import type { CopyFormat } from '../../components/journal/journal-copy-card.tsx';
import { send } from '../../utils/browser/page.ts';
import { saveFile } from '../../utils/browser/save-file.ts';
import { journalCopyWords } from '../../utils/i18n/journal-copy.ts';
import type { Reader } from '../../utils/i18n/when.ts';
import type { CopyCheck } from '../../utils/journal/check-copy.ts';
import { rowsForCopy } from '../../utils/journal/copy.ts';

/** What reads and writes copies: asked for when it is wanted, as few who open the page ever do. */
const csv = () => import('../../utils/journal/copy-csv.ts');
const json = () => import('../../utils/journal/copy-json.ts');
const checking = () => import('../../utils/journal/check-copy.ts');

/** Saves all of the journal as a file. */
export async function saveJournal(format: CopyFormat, withFiles: boolean, reader: Reader): Promise<void> {
  const rows = rowsForCopy(await send('journal.all', null), withFiles);
  const day = Temporal.Now.plainDateISO(reader.zone).toString();
  const name = `${journalCopyWords[reader.language].fileName}-${day}.${format}`;
  if (format === 'json') saveFile(name, (await json()).writeJson(rows), 'application/json');
  else saveFile(name, (await csv()).writeTable(rows, reader), 'text/csv');
}

/** Says of a file whether it is a whole copy of this journal. */
export async function checkJournalCopy(file: File): Promise<CopyCheck> {
  const { checkCopy } = await checking();
  return checkCopy(file, await send('journal.all', null));
}
