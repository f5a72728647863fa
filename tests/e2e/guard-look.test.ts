import { copyFileSync, mkdirSync, readFileSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { ACME_TENANT } from '../fixtures/acme/allowed-services.ts';
import { labelPart } from '../fixtures/corpus/make-files.ts';
import { makePdf } from '../fixtures/files/make-pdf.ts';
import { makeZip } from '../fixtures/files/make-zip.ts';
import { makeDocx, paragraph } from '../fixtures/files/office.ts';
import { iban, rows } from '../unit/guard/content/rules.ts';
import type { Page } from './drivers/driver.ts';
import { until } from './drivers/until.ts';
import { CANCEL, GO_ON, type GuardScene, setGuardScene } from './guard-scene.ts';
import { inOne } from './turns.ts';

const INPUT = '#input';
const FACT = '.fact';
/** Bytes; more than any test waits to be read at the page. */
const LARGE = 30_000_000;

/** What is inside a file is looked for in the file itself, in both browsers, in a page of the extension. */
describe.each(inOne('firefox'))('looking into files in $name', (browser) => {
  let scene: GuardScene;
  let page: Page;

  beforeAll(async () => {
    scene = await setGuardScene(browser);
    mkdirSync(join(scene.driver.downloads, 'look'));
  });
  afterAll(() => scene?.end());
  beforeEach(async () => {
    page = await scene.open('guard-drop-paste.html');
  });

  const make = (name: string, data: string | Uint8Array): string => {
    const path = join(scene.driver.downloads, 'look', name);
    writeFileSync(path, data);
    return path;
  };
  const payments = () =>
    `Naam;Rekening;Bedrag\n${rows(40, (nth) => `Klant ${nth};${iban(nth)};${(nth * 37) % 900},50`)}`;
  const names = () => page.evaluate<string[]>(`[...document.querySelector('${INPUT}').files].map(({ name }) => name)`);
  const arrived = (count: number) =>
    until(async () => (await names()).length === count && names(), `${count} files at the page`);
  const asked = async () => (await scene.warning(page)).text(FACT);

  const GIVE = [
    ['chosen', (paths: string[]) => page.chooseFiles(INPUT, paths)],
    ['dropped', (paths: string[]) => page.dropFiles(INPUT, paths)],
  ] as const;

  it.each(GIVE)('asks about a list of account numbers, %s, and tells one of them masked', async (_, give) => {
    await give([make('betalingen.csv', payments())]);
    expect(await asked()).toMatch(/^≡?\s*Has 40 bank account numbers, of several people, such as NL\d\d \*{4}/);
    expect(await names()).toEqual([]);
    await scene.answer(page, GO_ON);
    expect(await arrived(1)).toEqual(['betalingen.csv']);
  });

  it('reads PDFs, in the worker and under the policy of its page', async () => {
    const pdf = makePdf({ pages: [['Rekeningen van klanten'], payments().split('\n').slice(0, 40)], compressed: true });
    await page.chooseFiles(INPUT, [make('betalingen.pdf', pdf)]);
    expect(await asked()).toContain('bank account numbers, of several people');
    await scene.answer(page, CANCEL);
  });

  it('knows a document by its label, and a protected one as such at work alone', async () => {
    const labelled = makeDocx(paragraph('Verslag'), [labelPart(ACME_TENANT)]);
    await page.chooseFiles(INPUT, [make('verslag.docx', labelled)]);
    expect(await asked()).toContain('Carries a sensitivity label of Acme BV.');
    await scene.answer(page, CANCEL);
    const locked = makeZip([{ name: 'a.txt', data: 'secret', encrypted: true }]);
    await page.chooseFiles(INPUT, [make('slot.zip', locked)]);
    expect(await arrived(1)).toEqual(['slot.zip']);
  });

  it('lets a letter, a picture and a large file of one’s own through without a word', async () => {
    const letter = make('brief.txt', 'Lieve oma, zaterdag komen we met de kinderen. Groetjes uit Leiden.\n'.repeat(50));
    const picture = make('strand.jpg', Buffer.from('ffd8ffe000104a4649460001', 'hex'));
    const large = make('boek.txt', 'It was the best of times, it was the worst of times.\n'.repeat(LARGE / 53));
    await page.chooseFiles(INPUT, [letter, picture, large]);
    expect(await arrived(3)).toEqual(['brief.txt', 'strand.jpg', 'boek.txt']);
    expect(await scene.warned(page)).toBe(false);
  });

  it('says that it is looking where that takes long, and no more once it has', async () => {
    await page.evaluate(() => {
      const signs = () =>
        [...document.querySelectorAll<HTMLElement>('html > [role=status]')].map((one) => one.innerText);
      const told = new Set<string>();
      new MutationObserver(() => {
        for (const sign of signs()) told.add(sign);
      }).observe(document.documentElement, { childList: true, subtree: true, characterData: true });
      Object.assign(window, { told, signs });
    });
    const book = Buffer.alloc(16_000_000, 'It was the best of times, it was the worst of times.\n');
    const books = Array.from({ length: 16 }, (_, nth) => ({ name: `boek ${nth}.txt`, data: book }));
    await page.chooseFiles(INPUT, [make('boeken.zip', makeZip(books))]);
    expect(await arrived(1)).toEqual(['boeken.zip']);
    expect(await page.evaluate('[...told]')).toContain('Drempel is looking into this file, on this device…');
    expect(await page.evaluate('signs()')).toEqual([]);
  });

  it('knows a download inside an archive, and a copy that was worked on', async () => {
    const { mtimeMs } = statSync(scene.workFile);
    const zip = makeZip([
      { name: 'foto.jpg', data: 'mine' },
      { name: 'map/ander.docx', data: readFileSync(scene.workFile), modifiedAt: Math.floor(mtimeMs), clock: 'ntfs' },
    ]);
    await page.chooseFiles(INPUT, [make('vakantie.zip', zip)]);
    expect(await asked()).toContain('Holds one file that looks like a download from Intranet');
    await scene.answer(page, CANCEL);

    const edited = make('Jaarplan 2027_v2.docx', '');
    copyFileSync(scene.workFile, edited);
    writeFileSync(edited, 'more', { flag: 'a' });
    utimesSync(edited, new Date(), new Date(Date.now() + 60_000));
    await page.chooseFiles(INPUT, [edited]);
    expect(await asked()).toContain('which was worked on since');
    await scene.answer(page, CANCEL);
    expect(await names()).toEqual([]);
  });

  it('asks the person where the page takes the looker away', async () => {
    await page.evaluate(() => {
      const strip = () => {
        for (const element of document.documentElement.children)
          if (element !== document.head && element !== document.body && element.localName === 'div') {
            if (!element.matches('[popover]') && getComputedStyle(element).display === 'none') element.remove();
          }
      };
      new MutationObserver(strip).observe(document.documentElement, { childList: true });
    });
    await page.chooseFiles(INPUT, [make('betalingen.csv', payments())]);
    expect(await asked()).toContain('could not look in time');
    expect(await names()).toEqual([]);
    await scene.answer(page, CANCEL);
  });
});
