import { beforeEach, expect, it, vi } from 'vitest';
import { giveBackAccess } from '../../../utils/browser/page.ts';

const ALL = '*://*/*';
const KEPT = ['*://mail.acme.example/*'];

/** What Chrome is asked, in order, and how it answers: in that order too, each in its own time. */
const chrome = vi.hoisted(() => ({ asked: [] as string[], held: new Set<string>(), takesLate: false }));

vi.mock('../../../utils/browser/browser.ts', () => {
  const later = (run: () => unknown) => new Promise((resolve) => setTimeout(() => resolve(run())));
  return {
    browser: {
      storage: { session: { onChanged: { addListener: () => {} } } },
      runtime: { sendMessage: () => {} },
      permissions: {
        remove() {
          chrome.asked.push('remove');
          const take = () => chrome.held.clear();
          return later(chrome.takesLate ? () => setTimeout(take) : take);
        },
        request({ origins }: { origins: string[] }) {
          chrome.asked.push('request');
          return later(() => {
            for (const origin of origins) chrome.held.add(origin);
            return true;
          });
        },
        contains({ origins }: { origins: string[] }) {
          chrome.asked.push('contains');
          return later(() => later(() => origins.every((origin) => chrome.held.has(origin))));
        },
      },
    },
  };
});

beforeEach(() => {
  chrome.asked.length = 0;
  chrome.held = new Set([ALL, ...KEPT]);
  chrome.takesLate = false;
});

it('asks for what is kept in the breath in which it gives all back', async () => {
  const done = giveBackAccess([ALL], KEPT);
  expect(chrome.asked).toEqual(['remove', 'request']);
  await done;
  expect([...chrome.held]).toEqual(KEPT);
  expect(chrome.asked).toEqual(['remove', 'request', 'contains']);
});

it('asks once more where the browser took it along after that', async () => {
  chrome.takesLate = true;
  await giveBackAccess([ALL], KEPT);
  expect(chrome.asked).toEqual(['remove', 'request', 'contains', 'request']);
  expect([...chrome.held]).toEqual(KEPT);
});
