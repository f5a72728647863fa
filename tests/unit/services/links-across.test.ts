import { describe, expect, it } from 'vitest';
import { DEFAULT_CHOICE, modeOf, type ProfileRole } from '../../../utils/boundary/mode.ts';
import type { Language } from '../../../utils/i18n/language.ts';
import type { Policy } from '../../../utils/policy/model.ts';
import type { MenuChoice, MenuEntry } from '../../../utils/ports/menus.ts';
import { createLinksAcross } from '../../../utils/services/links-across.ts';
import { acmePolicy } from '../../fixtures/policy.ts';
import { fakeLists } from './boundary-fakes.ts';
import { fakeSession } from './quiet-fakes.ts';

const BOLWERK = acmePolicy({
  org: { id: 'bolwerk.example', name: 'Bolwerk', tenants: [], mailDomains: [] },
  workApps: [{ id: 'desk', name: 'Redactie', hosts: ['*.bolwerk.example'] }],
});
const [ACME_ID, BOLWERK_ID] = ['acme.example', 'bolwerk.example'];
const WORK_URL = 'https://mail.acme.example/room';
const OTHER_URL = 'https://nieuws.example/vandaag';

/** Tabs 1 and 2 are Acme's, 3 Bolwerk's, the others private. */
function start(
  policies: readonly Policy[] = [acmePolicy()],
  given: { lastUse?: readonly number[]; urls?: Readonly<Record<number, string>> } = {},
) {
  const { lists, put } = fakeLists(policies);
  const session = fakeSession();
  const opened: unknown[] = [];
  const puts: (readonly MenuEntry[])[] = [];
  const shown = new Map<string, boolean>();
  const said = { language: 'en' as Language, front: null as number | null, role: 'both' as ProfileRole, strict: false };
  let roleChanged: () => unknown = () => {};
  let chosen: (choice: MenuChoice) => unknown = () => {};
  let opening: (tabId: number) => Promise<void> = async () => {};
  let front: () => unknown = () => {};
  let press: (tabId: number | null) => unknown = () => {};
  const orgs = new Map([
    [1, ACME_ID],
    [2, ACME_ID],
    [3, BOLWERK_ID],
  ]);
  const build = () =>
    createLinksAcross({
      lists,
      contexts: {
        contextOf: async (id) => (orgs.has(id) ? 'work' : 'private'),
        orgOf: async (id) => orgs.get(id) ?? null,
        async open(url, orgId, admit) {
          await admit?.(55);
          opened.push([url, orgId]);
        },
        onChanged: () => {},
      },
      boundaryMode: {
        mode: async () => modeOf({ ...DEFAULT_CHOICE, role: said.role, strict: said.strict }, true),
        onChanged: (listener) => {
          roleChanged = listener;
        },
      },
      guests: { add: async (...guest) => void opened.push(guest) },
      menus: {
        async put(entries) {
          puts.push(entries);
          shown.clear();
          for (const { id } of entries) shown.set(id, true);
        },
        show: async ({ id }, on) => void (shown.has(id) && shown.set(id, on)),
        onChosen: (listener) => {
          chosen = listener;
        },
        onOpening: (listener) => {
          opening = listener;
        },
      },
      commands: {
        on: (_name, listener) => {
          press = listener;
        },
      },
      tabs: {
        find: async (id) => ({
          id: id ?? 0,
          muted: false,
          mutedByDrempel: false,
          ...(given.urls?.[id ?? 0] ? { url: given.urls[id ?? 0] } : {}),
        }),
        inFront: async () => said.front,
        onFront: (listener) => {
          front = listener;
        },
        byLastUse: async () => given.lastUse ?? [],
        bringToFront: async (tabId) => void opened.push(tabId),
      },
      session,
      language: async () => said.language,
      openPage: async (path) => void opened.push(path),
    });
  let links = build();
  return {
    put,
    puts,
    said,
    opened,
    get links() {
      return links;
    },
    /** As after a stop: the browser keeps what was put, the session what was noted. */
    restart() {
      links = build();
    },
    titles: () => (puts.at(-1) ?? []).filter(({ id }) => shown.get(id)).map(({ title }) => title),
    choose: (id: string, url: string | null) => chosen({ id, url }),
    openMenu: (tabId: number) => opening(tabId),
    toFront(tabId: number) {
      said.front = tabId;
      return front();
    },
    press: (tabId: number | null) => press(tabId),
    be(role: ProfileRole) {
      said.role = role;
      return roleChanged();
    },
  };
}

describe('entries in menus', () => {
  it('offer the other side of the tab in front, in words that name the employer', async () => {
    const s = start();
    await s.links.settle();
    await s.toFront(9);
    expect(s.titles()).toEqual([
      'Open link at work · Acme',
      'Open this page at work · Acme',
      'Open this tab’s page at work · Acme',
    ]);
    await s.toFront(1);
    expect(s.titles()).toEqual([
      'Open link in private',
      'Open this page in private',
      'Open this tab’s page in private',
    ]);
  });

  it('leave out the page where that is a work app, which goes nowhere', async () => {
    const s = start([acmePolicy(), BOLWERK], { urls: { 1: WORK_URL } });
    await s.links.settle();
    await s.toFront(1);
    expect(s.titles()).toEqual(['Open link at work · Bolwerk', 'Open link in private']);
    await s.toFront(2);
    expect(s.titles()).toHaveLength(6);
  });

  it('offer each other side where there are several', async () => {
    const s = start([acmePolicy(), BOLWERK]);
    await s.links.settle();
    await s.toFront(3);
    expect(s.titles().slice(0, 2)).toEqual(['Open link at work · Acme', 'Open link in private']);
  });

  it('go by the tab that the menu opens on, where the browser tells', async () => {
    const s = start();
    s.said.front = 9;
    await s.links.settle();
    await s.openMenu(2);
    expect(s.titles()[0]).toBe('Open link in private');
  });

  it('follow the language and the lists, and go with the last list', async () => {
    const s = start();
    await s.links.settle();
    s.said.language = 'nl';
    await s.links.settle();
    expect(s.titles()).toContain('Link openen in werk · Acme');
    await s.put(acmePolicy({ seq: 43, org: { ...acmePolicy().org, name: 'Acme & Zonen' } }));
    expect(s.titles()).toContain('Link openen in werk · Acme & Zonen');
    await s.put();
    expect(s.puts.at(-1)).toEqual([]);
  });

  it('are none in a profile for one side, where no key leads anywhere either', async () => {
    const s = start([acmePolicy()], { lastUse: [1, 9] });
    await s.be('private');
    expect(s.puts.at(-1)).toEqual([]);
    await s.press(9);
    await s.choose(`link ${ACME_ID}`, OTHER_URL);
    expect(s.opened).toEqual(['options.html#boundary']);
    expect(await s.links.sidesFor(9, OTHER_URL)).toEqual([]);
    await s.be('both');
    expect(s.titles()).not.toEqual([]);
  });

  it('are not made anew by a background that starts again', async () => {
    const s = start();
    s.said.front = 1;
    await s.links.settle();
    s.restart();
    await s.links.settle();
    expect(s.puts).toHaveLength(1);
    await s.toFront(9);
    expect(s.titles()[0]).toBe('Open link at work · Acme');
  });
});

describe('a link that is to go to the other side', () => {
  it('goes there where it is no work app', async () => {
    const s = start();
    await s.choose(`link ${ACME_ID}`, OTHER_URL);
    await s.choose('page', OTHER_URL);
    expect(s.opened).toEqual([
      [OTHER_URL, ACME_ID],
      [OTHER_URL, null],
    ]);
  });

  it('stays with its own organisation where it is one, and that is said', async () => {
    const s = start([acmePolicy(), BOLWERK]);
    await s.choose(`link ${ACME_ID}`, WORK_URL);
    await s.choose('link', WORK_URL);
    await s.choose(`page ${BOLWERK_ID}`, WORK_URL);
    const kept = `handover.html?kept#${WORK_URL}`;
    expect(s.opened).toEqual([[WORK_URL, ACME_ID], kept, kept]);
  });

  it('is let in for once where work is closed to what is private', async () => {
    const s = start();
    s.said.strict = true;
    await s.choose(`link ${ACME_ID}`, OTHER_URL);
    await s.choose(`link ${ACME_ID}`, WORK_URL);
    await s.choose('link', OTHER_URL);
    expect(s.opened).toEqual([
      [55, 'nieuws.example', 'left'],
      [OTHER_URL, ACME_ID],
      [WORK_URL, ACME_ID],
      [OTHER_URL, null],
    ]);
  });

  it('is nothing that is no web address, and goes to no side that is gone', async () => {
    const s = start();
    await s.choose('link', 'javascript:alert(1)');
    await s.choose('link', null);
    await s.choose(`link ${BOLWERK_ID}`, OTHER_URL);
    expect(s.opened).toEqual([]);
    expect(await s.links.open('about:config', null)).toBe(false);
  });

  it('may go where the page in view may stand; anywhere else where that cannot be seen', async () => {
    const { links } = start([acmePolicy(), BOLWERK]);
    expect(await links.sidesFor(9, OTHER_URL)).toEqual([ACME_ID, BOLWERK_ID]);
    expect(await links.sidesFor(1, OTHER_URL)).toEqual([BOLWERK_ID, null]);
    expect(await links.sidesFor(1, WORK_URL)).toEqual([]);
    expect(await links.sidesFor(1, undefined)).toEqual([BOLWERK_ID, null]);
  });
});

describe('the key', () => {
  it('brings the tab of the other side that was used last to the front', async () => {
    const s = start([acmePolicy(), BOLWERK], { lastUse: [9, 3, 1, 8] });
    await s.press(9);
    await s.press(1);
    await s.press(null);
    expect(s.opened).toEqual([3, 9, 3]);
  });

  it('goes by the tab that was in front last, also where the browser names another, while it is there', async () => {
    const s = start([acmePolicy()], { lastUse: [9, 8, 1] });
    await s.links.settle();
    await s.toFront(8);
    await s.toFront(1);
    await s.press(1);
    await s.toFront(77);
    await s.press(1);
    expect(s.opened).toEqual([8, 9]);
  });

  it('opens the other side where it has no tab: work where it begins, private life with a new tab', async () => {
    const s = start([acmePolicy()], { lastUse: [9] });
    await s.press(9);
    const alone = start([acmePolicy()], { lastUse: [1] });
    await alone.press(1);
    const wild = start([BOLWERK]);
    await wild.press(9);
    expect([...s.opened, ...alone.opened, ...wild.opened]).toEqual([
      ['https://mail.acme.example/', ACME_ID],
      [null, null],
      [null, BOLWERK_ID],
    ]);
  });

  it('leads to the page that reads a list where none is in force', async () => {
    const s = start([]);
    await s.press(9);
    expect(s.opened).toEqual(['welcome.html']);
  });
});
