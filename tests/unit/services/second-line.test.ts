import { describe, expect, it } from 'vitest';
import type { Policy } from '../../../utils/policy/model.ts';
import type { Upload } from '../../../utils/ports/uploads.ts';
import { createSecondLine } from '../../../utils/services/second-line.ts';
import { download, POLICY } from '../guard/fixtures.ts';
import { fakeRecords, guardLists } from './guard-fakes.ts';
import { fakeJournal, fakeSession, fakeTabs } from './quiet-fakes.ts';

const ORIGIN = 'http://stapel.localhost:8080';
const upload = (part: Partial<Upload> = {}): Upload => ({
  origin: ORIGIN,
  tabId: 7,
  frameId: 2,
  fromDisk: true,
  values: [],
  ...part,
});

function setUp({ stops = false, holds = true, policy = POLICY as Policy | null } = {}) {
  const [journal, session, tabs, records] = [fakeJournal(), fakeSession(), fakeTabs(), fakeRecords()];
  records.rows.push(download({ name: 'Jaarplan 2027.docx' }));
  const notes: [string, string][] = [];
  let now = 1_000_000;
  let lists = guardLists(...(policy ? [policy] : []));
  const line = createSecondLine({
    lists: { placesOf: (url) => lists.placesOf(url) },
    managed: { stopsFor: async () => stops },
    contexts: { orgOf: async () => null },
    records,
    tabs,
    holds,
    notifier: {
      async show(id, { title }) {
        notes.push([id, title]);
        return true;
      },
      onClicked: () => {},
    },
    openJournal: () => {},
    journal,
    session,
    clock: { now: () => now, zone: () => 'UTC' },
    language: async () => 'nl',
  });
  const settled = () => new Promise((resolve) => setTimeout(resolve));
  const leave = () => {
    lists = guardLists();
  };
  return { line, journal, session, tabs, notes, settled, leave, pass: (ms: number) => (now += ms) };
}

describe('the second line', () => {
  it('cuts off a file that came by no way that was seen, and asks about it once', async () => {
    const { line, journal, tabs, settled, pass } = setUp();
    for (let time = 0; time < 5; time += 1) {
      expect(await line.judge(upload())).toBe(false);
      await settled();
    }
    expect(tabs.told).toMatchObject([
      { service: { name: 'Stapel' }, facts: [{ kind: 'unseen' }], cut: true, stop: false },
    ]);
    expect(journal.events).toEqual([{ kind: 'cut', serviceName: 'Stapel', host: 'stapel.localhost' }]);
    pass(15_000);
    await line.judge(upload());
    await settled();
    expect(tabs.told).toHaveLength(2);
  });

  it.each([
    ['of a form that names no file from work', { fromDisk: false, values: ['hello', 'holiday.jpg'] }],
    ['from a page of no guarded service', { origin: 'https://nieuws.localhost' }],
    ['from a page of no origin', { origin: 'null' }],
  ])('lets an upload go %s', async (_, part) => {
    const { line, tabs } = setUp();
    expect(await line.judge(upload(part))).toBe(true);
    expect(tabs.told).toEqual([]);
  });

  it('knows a file from work by its name in a form', async () => {
    const { line } = setUp();
    expect(await line.judge(upload({ fromDisk: false, values: ['x', 'Jaarplan 2027.docx'] }))).toBe(false);
  });

  it('forgets a site that no list guards any more', async () => {
    const { line, session, settled, leave } = setUp();
    await line.judge(upload());
    await line.explain(ORIGIN);
    await settled();
    await line.settle();
    expect([await session.get('explained'), await session.get('cutUploads')]).toEqual([
      { [ORIGIN]: 1_000_000 },
      { [ORIGIN]: 1_000_000 },
    ]);
    leave();
    await line.settle();
    expect([await session.get('explained'), await session.get('cutUploads')]).toEqual([{}, {}]);
  });

  it('lets go what is explained: by the guard, or by what the person said', async () => {
    const seen = setUp();
    await seen.line.explain(ORIGIN);
    expect(await seen.line.judge(upload())).toBe(true);
    expect(await seen.line.judge(upload({ origin: 'http://stapel.localhost:9090' }))).toBe(false);
    seen.pass(500_000);
    expect(await seen.line.judge(upload())).toBe(true);
    seen.pass(500_000);
    expect(await seen.line.judge(upload())).toBe(true);
    seen.pass(600_000);
    expect(await seen.line.judge(upload())).toBe(false);
    const said = setUp();
    const place = { origin: ORIGIN, tabId: 7 };
    await said.line.decided({ kind: 'cancel' }, place);
    expect(await said.line.judge(upload())).toBe(false);
    await said.line.decided({ kind: 'go-on' }, place);
    expect(await said.line.judge(upload())).toBe(true);
  });

  it('takes no answer where uploads are stopped, nor for a site that is none of its own', async () => {
    const { line, session, tabs, settled } = setUp({ stops: true });
    await line.judge(upload());
    await settled();
    expect(tabs.told).toMatchObject([{ stop: true }]);
    await line.decided({ kind: 'go-on' }, { origin: ORIGIN, tabId: 7 });
    expect(await line.judge(upload())).toBe(false);
    const other = setUp();
    await other.line.decided({ kind: 'go-on' }, { origin: 'https://nieuws.localhost', tabId: 7 });
    expect([await session.get('explained'), await other.session.get('explained')]).toEqual([undefined, undefined]);
  });

  it('tells afterwards, once, where the browser holds nothing', async () => {
    const { line, journal, tabs, notes, settled } = setUp({ holds: false });
    for (let time = 0; time < 3; time += 1) {
      await line.judge(upload());
      await settled();
    }
    expect(tabs.told).toEqual([]);
    expect(notes).toEqual([['slipped:stapel.localhost', 'Stapel verstuurde een bestand dat niet na te gaan was']]);
    expect(journal.events).toEqual([{ kind: 'slipped', serviceName: 'Stapel', host: 'stapel.localhost' }]);
  });

  it('is not there without a list', async () => {
    expect(await setUp({ policy: null }).line.judge(upload())).toBe(true);
  });
});
