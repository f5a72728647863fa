import { openPage } from '../../utils/browser/startup.ts';
import { needsOfAll } from '../../utils/policy/needs.ts';
import type { Downloads } from '../../utils/ports/downloads.ts';
import type { Uploads } from '../../utils/ports/uploads.ts';
import type { ProfileContexts } from '../../utils/services/contexts.ts';
import { createCopiedPictures } from '../../utils/services/copied-pictures.ts';
import { createCopiedTexts } from '../../utils/services/copied-text.ts';
import { createGuard } from '../../utils/services/guard.ts';
import { createProvenance } from '../../utils/services/provenance.ts';
import { createSecondLine } from '../../utils/services/second-line.ts';
import { createDownloadRecords } from '../../utils/storage/downloads.ts';
import type { Ground } from './ground.ts';
import type { ListParts } from './list.ts';

/** What stands before unapproved services, and what it knows of the company's data. */
export type GuardParts = ReturnType<typeof createGuardParts>;

export function createGuardParts(
  ground: Ground,
  { lists, managed }: Pick<ListParts, 'lists' | 'managed'>,
  contexts: ProfileContexts,
  { downloads, uploads }: { readonly downloads: Downloads; readonly uploads: Uploads },
) {
  const { target, settings, session, permissions, clock, tabs, notifier, journal, language } = ground;
  const records = createDownloadRecords(ground.database);
  const provenance = createProvenance({ downloads, records, lists, settings, clock });
  const copies = createCopiedTexts({ session, lists, clock });
  const pictures = createCopiedPictures({ session, lists, clock });
  const secondLine = createSecondLine({
    lists,
    managed,
    contexts,
    records,
    holds: target === 'firefox',
    tabs,
    notifier,
    openJournal: () => openPage('options.html#journal'),
    journal,
    session,
    clock,
    language,
  });
  uploads.onUpload(secondLine.judge);
  const watchUploads = async () => uploads.watch(needsOfAll(await lists.applied(), target).guardedHosts);
  lists.onChanged(watchUploads);
  void watchUploads();
  const { explain } = secondLine;
  const guard = createGuard({
    lists,
    managed,
    contexts,
    provenance,
    copies,
    pictures,
    explain,
    journal,
    session,
    language,
  });
  lists.onChanged(secondLine.settle);
  lists.onChanged(provenance.catchUp);
  permissions.onChanged(provenance.catchUp);
  return { guard, secondLine, provenance, records, copies, pictures };
}
