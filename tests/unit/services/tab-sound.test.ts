import { beforeEach, describe, expect, it } from 'vitest';
import type { Session } from '../../../utils/ports/session.ts';
import { createTabSound, type TabSound } from '../../../utils/services/tab-sound.ts';
import { chatLists } from './lists-of.ts';
import { type FakeTabs, fakeHours, fakeSession, fakeTabs, sidesOf } from './quiet-fakes.ts';

const WORK = 'https://chat.acme.example/room';
const tab = (id: number, url?: string, muted = false) => ({
  id,
  muted,
  mutedByDrempel: false,
  ...(url ? { url } : {}),
});

let tabs: FakeTabs;
let hours: ReturnType<typeof fakeHours>;
let session: Session;
let settle: TabSound['settle'];
let navigated: TabSound['navigated'];

beforeEach(() => {
  tabs = fakeTabs([tab(1, WORK), tab(2, 'https://nieuws.example/'), tab(3), tab(4, WORK, true)]);
  hours = fakeHours();
  session = {};
  const sides = sidesOf(chatLists(), hours, ['app.example']);
  ({ settle, navigated } = createTabSound({ tabs, session: fakeSession(session), sides }));
});

const muted = () => tabs.tabs.filter((tab) => tab.muted).map((tab) => tab.id);
const byDrempel = () => tabs.tabs.filter((tab) => tab.mutedByDrempel).map((tab) => tab.id);

describe('while quiet', () => {
  it('tabs of work apps are muted, others not', async () => {
    await settle();
    expect(muted()).toEqual([1, 4]);
    expect(byDrempel()).toEqual([1]);
  });

  it('so is one that is opened, or goes to a work app', async () => {
    await settle();
    tabs.tabs = [...tabs.tabs.filter((tab) => tab.id !== 2), tab(2, WORK), tab(5, WORK)];
    await settle();
    expect(byDrempel()).toEqual([1, 2, 5]);
  });

  it('one that the employee unmutes stays so', async () => {
    await settle();
    tabs.tabs = tabs.tabs.map((one) => (one.id === 1 ? tab(1, WORK) : one));
    await settle();
    expect(byDrempel()).toEqual([]);
  });

  it('one that comes and goes makes it look at the tabs only where it can make a difference', async () => {
    let looks = 0;
    const all = tabs.all;
    tabs.all = async () => {
      looks += 1;
      return all();
    };
    await navigated(tab(3));
    expect(muted()).toEqual([1, 4]);
    await navigated(tab(3));
    await navigated(tab(2, 'https://nieuws.example/'));
    expect(looks).toBe(1);
    // To work, and from there to a site that Drempel may not see.
    tabs.tabs = tabs.tabs.map((one) => (one.id === 3 ? tab(3, WORK) : one));
    await navigated(tab(3, WORK));
    expect(byDrempel()).toEqual([1, 3]);
    const { url: _, ...gone } = tabs.tabs.find(({ id }) => id === 3) ?? tab(0);
    tabs.tabs = tabs.tabs.map((one) => (one.id === 3 ? gone : one));
    await navigated(gone);
    expect(byDrempel()).toEqual([1]);
    // One that the employee unmuted has left work: it begins anew there.
    tabs.tabs = tabs.tabs.map((one) => (one.id === 1 ? tab(1) : one));
    await navigated(tab(1));
    expect(session.mutedTabIds).toEqual([4]);
    expect(looks).toBe(4);
  });

  it('one that leaves the work app may be heard again', async () => {
    await settle();
    tabs.tabs = tabs.tabs.map((tab) => (tab.id === 1 ? { ...tab, url: 'https://nieuws.example/' } : tab));
    await settle();
    expect(muted()).toEqual([4]);
    expect(session.mutedTabIds).toEqual([4]);
  });
});

describe('when quiet ends', () => {
  it('only what Drempel muted is unmuted', async () => {
    await settle();
    hours.state = 'available';
    await settle();
    expect(muted()).toEqual([4]);
    expect(session.mutedTabIds).toEqual([]);
  });

  it('also what it muted before the browser was started again', async () => {
    hours.state = 'available';
    tabs.tabs = [{ ...tab(9, WORK, true), mutedByDrempel: true }];
    await settle();
    expect(muted()).toEqual([]);
  });

  it('looks at no tab while nothing is to be silent and nothing is', async () => {
    hours.state = 'available';
    await settle();
    let looks = 0;
    const all = tabs.all;
    tabs.all = async () => {
      looks += 1;
      return all();
    };
    await settle();
    expect(looks).toBe(0);
    hours.state = 'quiet';
    await settle();
    expect(byDrempel()).toEqual([1]);
    hours.state = 'available';
    await settle();
    expect(byDrempel()).toEqual([]);
    expect(looks).toBe(2);
  });

  it('the next quiet time mutes again', async () => {
    await settle();
    hours.state = 'off';
    await settle();
    hours.state = 'quiet';
    await settle();
    expect(byDrempel()).toEqual([1]);
  });
});

it('tabs of private sites to keep quiet are muted while the employee works, and then alone', async () => {
  hours.hours = { zone: 'UTC', windows: [{ days: ['mo'], from: '09:00', to: '17:00' }] };
  tabs.tabs.push(tab(5, 'https://app.example/'));
  await settle();
  expect(byDrempel()).toEqual([1]);
  hours.state = 'available';
  await settle();
  expect(byDrempel()).toEqual([5]);
});
