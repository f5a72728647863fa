import { mkdtempSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser as Api } from 'webextension-polyfill';
import type { Page, Target } from './drivers/driver.ts';
import { until } from './drivers/until.ts';
import { CANCEL, type GuardScene, setGuardScene } from './guard-scene.ts';
import { inOne } from './turns.ts';

/** As pages of Drempel know it; used only in functions that run there. */
declare const chrome: Api;

const button = (name: string): Target => ({ role: 'button', name });
const NAMES: Target = { role: 'checkbox', name: 'Leave out names of files' };

describe.each(inOne('firefox'))('the journal in $name', (browser) => {
  const folder = mkdtempSync(join(tmpdir(), 'drempel-journal-'));
  let scene: GuardScene;
  let options: Page;
  let name: string;
  const copies = { json: '', csv: '' };

  beforeAll(async () => {
    scene = await setGuardScene(browser);
    name = basename(scene.workFile);
    options = await scene.driver.openExtension('options.html#journal');
  });
  afterAll(() => scene?.end());

  const text = () => options.text({ role: 'main' });
  const says = (words: string) => until(async () => (await text()).includes(words), words);
  const decide = async (kill: boolean) => {
    const form = await scene.driver.visit(scene.acme.url('stapel', '/formulier'), { context: 'private' });
    await form.dropFiles('#drop', [scene.workFile]);
    await scene.warning(form);
    if (kill) await scene.driver.killBackground();
    await scene.answer(form, CANCEL);
    await until(async () => (await rows()).some(({ event }) => event.kind === 'warned'), 'a row in the journal');
    await form.close();
  };
  const rows = () =>
    options.evaluate(
      (message: unknown) =>
        chrome.runtime.sendMessage(message) as Promise<{ event: { kind: string }; files?: unknown }[]>,
      { drempel: 'journal.list', request: { limit: 1 } } as unknown,
    );
  const check = async (path: string, said: RegExp) => {
    await options.chooseFiles('#journal-copy', [path]);
    await until(async () => said.test(await options.text('[role=status] .notice')), `${said}`).catch(async () => {
      expect(await options.text('[role=status]')).toMatch(said);
    });
  };
  const altered = (kind: keyof typeof copies, change: (text: string) => string) => {
    const path = join(folder, `altered.${kind}`);
    writeFileSync(path, change(readFileSync(copies[kind], 'utf8')));
    return path;
  };

  it('says of a warning what was asked, why, and what was decided, also after a stop in between', async () => {
    await decide(true);
    await options.reload();
    await says('Gave you a word before a file went to Stapel. You did not upload.');
    await says(`Downloaded from Intranet today at`);
    await says('Stapel is not approved by Acme BV.');
    expect(await text()).toContain(name);
  });

  it('gives copies that can be shown to be whole', async () => {
    copies.json = await scene.driver.download(options, button('Save as JSON'));
    await check(copies.json, /This copy is whole: \d+ rows, as they are in your journal\./);
    expect(readFileSync(copies.json, 'utf8')).not.toContain(name);
    await options.click({ role: 'checkbox', name: 'With the names of files' });
    copies.csv = await scene.driver.download(options, button('Save as CSV'));
    await check(copies.csv, /This copy is whole/);
    const table = readFileSync(copies.csv, 'utf8');
    expect(table.charCodeAt(0)).toBe(0xfeff);
    expect(table).toContain(name);
  });

  it('says of one where a letter of it was changed, where it breaks off, and what is none', async () => {
    const row = readFileSync(copies.json, 'utf8')
      .split('\n')
      .findIndex((line) => line.includes('"warned"'));
    expect(row).toBeGreaterThan(1);
    await check(
      altered('json', (text) => text.replace('"decision":"cancel"', '"decision":"cancem"')),
      new RegExp(`Row ${row} of this copy was changed .* Up to \\d+ \\w+ \\d+ at .+ all is as it was`),
    );
    await check(
      altered('csv', (text) => text.replace('Intranet', 'intranet')),
      /the words in row|was changed/,
    );
    const cut = altered('json', (text) => text.slice(0, -400));
    await check(cut, /This copy breaks off: it has \d+ rows? of \d+\./);
    const large = join(folder, 'large.json');
    writeFileSync(large, '{"drempel":"journal"');
    truncateSync(large, 1_000_000_000);
    await check(large, /This file is larger than 50 MB/);
    await check(scene.workFile, /This file is not a copy of a journal/);
  });

  it('asks before it forgets names of files, and the rows and copies of before stay whole', async () => {
    await options.click(NAMES);
    await options.waitFor({ role: 'dialog', name: 'Forget the names of files?' });
    await options.press('Escape');
    await options.waitFor('dialog[open]', 'gone');
    const isAsBefore = () => options.evaluate(() => document.activeElement?.matches('input:not(:checked)') ?? false);
    await until(isAsBefore, 'the focus back, and nothing ticked');
    expect(await text()).toContain(name);
    await options.click(NAMES);
    await options.click(button('Forget the names'));
    const told = () => options.evaluate(() => document.querySelector('.rows')?.textContent ?? '');
    await until(async () => !(await told()).includes(name), 'the names to be gone');
    await says('Downloaded from Intranet today at');
    for (const copy of [copies.json, copies.csv]) await check(copy, /This copy is whole/);
    await decide(false);
    expect((await rows())[0]).not.toHaveProperty('files');
  });

  it('asks before a shorter time drops what is older, and then keeps to it', async () => {
    const month: Target = { role: 'radio', name: '30 days' };
    const chosen = () =>
      options.evaluate(() => document.querySelector('[name=journal-days]:checked')?.parentElement?.textContent);
    await options.click(month);
    await options.press('Escape');
    await options.waitFor('dialog[open]', 'gone');
    expect(await chosen()).toBe('90 days');
    await options.click(month);
    await options.click(button('Drop the older rows'));
    await options.waitFor('dialog[open]', 'gone');
    await options.reload();
    await options.waitFor(month);
    expect(await chosen()).toBe('30 days');
  });
});
