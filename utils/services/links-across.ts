import { handoverAddress, webUrl } from '../boundary/handover-address.ts';
import { type BoundarySide, mayCross, otherSides } from '../boundary/ways-across.ts';
import type { Language } from '../i18n/language.ts';
import { linksWords } from '../i18n/links.ts';
import type { Policy } from '../policy/model.ts';
import type { Commands } from '../ports/commands.ts';
import type { Contexts } from '../ports/contexts.ts';
import type { Guests } from '../ports/guests.ts';
import type { MenuEntry, Menus } from '../ports/menus.ts';
import type { SessionStore } from '../ports/session.ts';
import type { Tabs } from '../ports/tabs.ts';
import type { WorkContext } from '../ports/work-context.ts';
import type { BoundaryModeService } from './boundary-mode.ts';
import { inTurn } from './in-turn.ts';
import type { Lists } from './lists.ts';

interface Parts {
  readonly lists: Lists;
  readonly contexts: Contexts & Pick<WorkContext, 'onChanged'>;
  readonly boundaryMode: Pick<BoundaryModeService, 'mode' | 'onChanged'>;
  readonly guests: Pick<Guests, 'add'>;
  readonly menus: Menus;
  readonly commands: Commands;
  readonly tabs: Pick<Tabs, 'find' | 'inFront' | 'onFront' | 'byLastUse' | 'bringToFront'>;
  readonly session: SessionStore;
  readonly language: () => Promise<Language>;
  /** Opens a page of Drempel by its path. */
  readonly openPage: (path: string) => Promise<void>;
}

export interface LinksAcross {
  /** Brings the menus in line with the lists, the language and the tab in front. */
  settle(): Promise<void>;
  /** The sides that this tab's page may be opened on too; of a page that Drempel may not see, all the others. */
  sidesFor(tabId: number, url: string | undefined): Promise<readonly BoundarySide[]>;
  /**
   * Opens a URL on a side, in front of the employee. A work app stays with its organisation: there the handover page
   * says so.
   * @returns false where that is no address of the web, or no list of that organisation is in force
   */
  open(url: string, to: BoundarySide): Promise<boolean>;
}

const SUBJECTS = ['link', 'page', 'tab'] as const;
/** Without an organisation behind the subject: private life. */
const idOf = (subject: string, side: BoundarySide) => (side === null ? subject : `${subject} ${side}`);
const sideIn = (id: string): BoundarySide => id.split(' ')[1] ?? null;

/**
 * The ways from one side to the other that people take by their own hand: entries in menus, and a key. Registers the
 * browser's listeners at once.
 */
export function createLinksAcross({
  lists,
  contexts,
  boundaryMode,
  guests,
  menus,
  commands,
  tabs,
  session,
  language,
  openPage,
}: Parts): LinksAcross {
  /** Those at whose work something may be opened here; in a profile for one side there is nowhere to go to. */
  const policies = async () =>
    (await boundaryMode.mode()).role === 'both' ? (await lists.all()).map(({ policy }) => policy) : [];
  const ownerOf = async (url: string): Promise<string | null> => {
    const { standing, list } = await lists.placeOf(url);
    return standing.kind === 'work' && list ? list.policy.org.id : null;
  };

  /**
   * Only the other sides are offered, so that with one organisation each menu has one entry; and of a page, only those
   * where it may go. Where a link leads is not known before it is chosen.
   */
  const showFor = async (tabId: number) => {
    const [within, tab, orgs] = await Promise.all([contexts.orgOf(tabId), tabs.find(tabId), policies()]);
    const owner = tab?.url === undefined ? null : await ownerOf(tab.url);
    const shown = [...orgs.map(({ org }) => org.id), null].flatMap((side) =>
      SUBJECTS.map((subject) => {
        const isOffered = side !== within && (subject === 'link' || mayCross(owner, side));
        return menus.show({ id: idOf(subject, side), subject }, isOffered);
      }),
    );
    await Promise.all(shown);
  };
  const note = async (tabId: number) => {
    const key = (await contexts.orgOf(tabId)) === null ? 'lastPrivateTab' : 'lastWorkTab';
    if ((await session.get(key)) !== tabId) await session.set(key, tabId);
  };
  const followFront = inTurn(async () => {
    const tabId = await tabs.inFront();
    if (tabId !== null) await Promise.all([note(tabId), showFor(tabId)]);
  });
  const settle = inTurn(async () => {
    const entries = entriesOf(await policies(), await language());
    const mark = JSON.stringify(entries);
    // The browser keeps entries over a stop of the background, and at times over its own end: those may be old.
    if ((await session.get('menus')) !== mark) {
      await menus.put(entries);
      await session.set('menus', mark);
    }
    await followFront();
  });

  /** Where work is closed to what is private, who asks for it there by hand gets it, until that tab leaves the site. */
  const admitter = async (url: string, owner: string | null, to: BoundarySide) => {
    if (to === null || owner !== null || !(await boundaryMode.mode()).closed) return undefined;
    return (tabId: number) => guests.add(tabId, new URL(url).hostname.replace(/\.$/, ''), 'left');
  };
  const open: LinksAcross['open'] = async (text, to) => {
    const url = webUrl(text);
    const known = [...(await policies()).map(({ org }) => org.id), null];
    if (!url || !known.includes(to)) return false;
    const owner = await ownerOf(url);
    if (mayCross(owner, to)) await contexts.open(url, to, await admitter(url, owner, to));
    else await openPage(handoverAddress('', { kind: 'kept', url }));
    return true;
  };

  /** To the tab of the other side that was used last; where there is none, to a new one there. */
  const goToOtherSide = async (tabId: number | null) => {
    const all = await policies();
    if (all.length === 0) return openPage((await lists.all()).length === 0 ? 'welcome.html' : 'options.html#boundary');
    const isPrivate = tabId === null || (await contexts.orgOf(tabId)) === null;
    // Browsers note when a tab came to the front of its window, and not always when its window did.
    const noted = await session.get(isPrivate ? 'lastWorkTab' : 'lastPrivateTab');
    const inUse = await tabs.byLastUse();
    for (const id of [...inUse.filter((id) => id === noted), ...inUse])
      if (((await contexts.orgOf(id)) === null) !== isPrivate) return tabs.bringToFront(id);
    if (!isPrivate) return contexts.open(null, null);
    const [first] = all;
    if (first) await contexts.open(startOf(first), first.org.id);
  };

  menus.onChosen(async ({ id, url }) => {
    if (url) await open(url, sideIn(id));
  });
  menus.onOpening(showFor);
  tabs.onFront(followFront);
  contexts.onChanged(followFront);
  commands.on('other-side', goToOtherSide);
  lists.onChanged(settle);
  boundaryMode.onChanged(settle);

  return {
    settle,
    open,
    async sidesFor(tabId, url) {
      const orgIds = (await policies()).map(({ org }) => org.id);
      const [owner, within] = await Promise.all([url === undefined ? null : ownerOf(url), contexts.orgOf(tabId)]);
      return otherSides(orgIds, within).filter((side) => mayCross(owner, side));
    },
  };
}

function entriesOf(policies: readonly Policy[], language: Language): readonly MenuEntry[] {
  const orgs = policies.map(({ org }) => org);
  const sides = orgs.length === 0 ? [] : [...orgs, null];
  return SUBJECTS.flatMap((subject) =>
    sides.map((org) => ({
      id: idOf(subject, org?.id ?? null),
      subject,
      title: linksWords[language].open(subject, org?.name ?? null),
    })),
  );
}

/** Where work begins: the first app that names its start, else the first with a host of its own; null for neither. */
function startOf({ workApps }: Policy): string | null {
  const start = workApps.find((app) => app.start)?.start;
  const host = workApps.flatMap(({ hosts }) => hosts).find((rule) => !rule.startsWith('*.'));
  return start ?? (host ? `https://${host}/` : null);
}
