import type { Guests } from '../ports/guests.ts';
import type { WorkContext } from '../ports/work-context.ts';
import type { CopiedPictures } from './copied-pictures.ts';
import type { CopiedTexts } from './copied-text.ts';
import type { Departures } from './departures.ts';
import type { Guard } from './guard.ts';
import type { Repeats } from './repeats.ts';

interface Parts {
  readonly work: Pick<WorkContext, 'orgOf' | 'forget'>;
  readonly guests: Pick<Guests, 'keepOnly'>;
  readonly departures: Pick<Departures, 'keepOnly'>;
  readonly copies: Pick<CopiedTexts, 'keepOnly'>;
  readonly pictures: Pick<CopiedPictures, 'keepOnly'>;
  readonly repeats: Pick<Repeats, 'forget'>;
  readonly guard: Pick<Guard, 'keepOnly'>;
}

/**
 * What is kept until the browser closes of what was done at work, for when a list is left or its work wiped.
 * @returns a function that forgets all of it but what is of these organisations; may be called any number of times
 */
export function createForgetting(parts: Parts): (keptOrgIds: readonly string[]) => Promise<void> {
  const { work, guests, departures, copies, pictures, repeats, guard } = parts;
  return async (keptOrgIds) => {
    await Promise.all([
      work.forget(keptOrgIds),
      guests.keepOnly(async (tabId) => keptOrgIds.includes((await work.orgOf(tabId)) ?? '')),
      departures.keepOnly(keptOrgIds),
      copies.keepOnly(keptOrgIds),
      pictures.keepOnly(keptOrgIds),
      guard.keepOnly(keptOrgIds),
      // In marks that say of nobody whose they are.
      repeats.forget(),
    ]);
  };
}
