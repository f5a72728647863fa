import type { Context } from '../boundary/model.ts';
import { toolbarWords } from '../i18n/toolbar.ts';
import type { Language } from '../messages/protocol.ts';
import type { HeldStore } from '../ports/held.ts';
import type { Tabs } from '../ports/tabs.ts';
import type { Toolbar, ToolbarFace } from '../ports/toolbar.ts';
import type { WorkContext } from '../ports/work-context.ts';
import type { ProfileContexts } from './contexts.ts';
import type { HoursService } from './hours.ts';
import { inTurn } from './in-turn.ts';

interface Parts {
  readonly toolbar: Toolbar;
  readonly work: Pick<WorkContext, 'onChanged'>;
  readonly contexts: Pick<ProfileContexts, 'contextOf' | 'anywhere'>;
  readonly tabs: Pick<Tabs, 'all'>;
  readonly hours: Pick<HoursService, 'availability'>;
  readonly held: Pick<HeldStore, 'summary'>;
  readonly language: () => Promise<Language>;
}

/**
 * Keeps the button in the toolbar true: which context a tab is in, whether work is quiet, how much is kept back. Work
 * tabs have a face of their own, all others share one.
 * @returns a function that brings everything in line; may be called at any moment and any number of times
 */
export function createToolbarKeeper({
  toolbar,
  work,
  contexts,
  tabs,
  hours,
  held,
  language,
}: Parts): () => Promise<void> {
  /** Read anew at each change, which all come by below: a page that comes in a work tab does not wait for the disk. */
  let counted: Promise<number> | null = null;
  const count = () => {
    counted ??= held.summary().then(
      ({ total }) => total,
      (error) => {
        counted = null;
        throw error;
      },
    );
    return counted;
  };
  const look = async () => {
    const [availability, total, chosen] = await Promise.all([hours.availability(), count(), language()]);
    const quiet = availability.state === 'quiet';
    const face = (context: Context): ToolbarFace => ({
      context,
      quiet,
      title: toolbarWords[chosen].title({ context, quiet, held: total }),
    });
    return { face, total };
  };

  work.onChanged(async (tabId) => {
    const [{ face }, context] = await Promise.all([look(), contexts.contextOf(tabId)]);
    await toolbar.showIn(tabId, face(context));
  });

  return inTurn(async () => {
    counted = null;
    const { face, total } = await look();
    await Promise.all([toolbar.showAnywhere(face(await contexts.anywhere())), toolbar.count(total)]);
    for (const { id } of await tabs.all()) {
      if ((await contexts.contextOf(id)) === 'work') await toolbar.showIn(id, face('work'));
    }
  });
}
