import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Page, View } from '../../tests/e2e/drivers/driver.ts';
import { until } from '../../tests/e2e/drivers/until.ts';
import { DOCUMENTS } from '../../tests/fixtures/acme/documents.ts';
import { HOSTS } from '../../tests/fixtures/acme/host-names.ts';
import type { Stage, Walk } from './walk.ts';

const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

type Offer = (page: Page, paths: readonly string[]) => Promise<void>;

/** The ways in which a person gives a file to Stapel's upload widget. */
const ENTRIES: readonly { readonly name: string; readonly says: string; readonly offer: Offer }[] = [
  { name: 'pick', says: 'chosen', offer: (page, paths) => page.chooseFiles('.uppy-Dashboard-browse', paths) },
  { name: 'drop', says: 'dropped', offer: (page, paths) => page.dropFiles('.uppy-Dashboard-AddFiles', paths) },
  { name: 'paste', says: 'pasted', offer: (page, paths) => page.pasteFiles('.uppy-Dashboard-AddFiles', paths) },
];

/** Bytes of uploads that reached Stapel, whole or not. */
function bytesAtStapel({ acme }: Stage): number {
  return acme.requests
    .filter(({ host, path }) => host === HOSTS.stapel && path.startsWith('/upload'))
    .reduce((sum, { body }) => sum + body.bytes, 0);
}

/** Downloads a work file in the work context. Each download is a file of its own, whatever its name. */
async function downloadWork({ driver, acme }: Stage, index: number): Promise<string> {
  const tabs = await driver.tabs();
  const at = acme.url('intranet', '/open?files');
  if (!tabs.some(({ url }) => url === at)) await driver.openTab(at);
  const intranet = await driver.page(at, { context: 'work' });
  return driver.download(intranet, `#downloads li:nth-child(${index + 1}) a.download`);
}

/** A fresh tab of Stapel; `step` makes its address one of its own. */
async function openStapel({ driver, acme }: Stage, step: string): Promise<Page> {
  const stapel = await driver.visit(acme.url('stapel', `/?step=${step}`), { context: 'private' });
  await stapel.resize(1000, 720);
  await stapel.waitFor('.uppy-Dashboard-AddFiles');
  return stapel;
}

const warningOn = ({ driver }: Stage, page: Page): Promise<View> => page.frame(`${driver.base}warning.html`);

/** Whether a warning is on the page now. It lies in a closed shadow root, so only its frame can be found. */
function isWarned({ driver }: Stage, page: Page): Promise<boolean> {
  return page.frame(`${driver.base}warning.html`, 300).then(
    () => true,
    () => false,
  );
}

/** Answers as a person does: a click that comes too soon after the warning is no answer, and is made again. */
async function answer(stage: Stage, page: Page, warning: View, name: string): Promise<void> {
  const gone = () => until(async () => !(await isWarned(stage, page)), `the warning gone after "${name}"`, 1_500);
  await warning.click({ role: 'button', name });
  await gone().catch(async () => {
    await warning.click({ role: 'button', name });
    await gone();
  });
}

/** The third job: a warning before company data reaches a service that is not approved, in time to stop. */
export async function walkGuard(stage: Stage, walk: Walk): Promise<void> {
  const { driver, acme, home } = stage;

  await walk(
    'download',
    'A file from the intranet comes down with its own bytes.',
    { sha256: DOCUMENTS[0]?.sha256 ?? '' },
    async (shoot) => {
      const path = await downloadWork(stage, 0);
      await shoot(await driver.page(acme.url('intranet', '/open?files'), { context: 'work' }));
      return { sha256: sha256(await readFile(path)) };
    },
  );

  for (const [index, { name, says, offer }] of ENTRIES.entries()) {
    const paper = DOCUMENTS[index];
    if (paper === undefined) throw new Error('Acme has a document for each way in');
    const uploadsHere = () => acme.uploads.filter((upload) => upload.sha256 === paper.sha256);

    await walk(
      `warn-${name}`,
      `A work file that is ${says} into Stapel: a warning, and "Do not upload" means that nothing leaves.`,
      {
        'the warning names': ['Stapel', 'the file'],
        'button in focus': 'Do not upload',
        'bytes at Stapel while it asks': 0,
        'bytes at Stapel after': 0,
        'files its page got': 0,
      },
      async (shoot) => {
        const path = await downloadWork(stage, index);
        const before = bytesAtStapel(stage);
        const stapel = await openStapel(stage, `warn-${name}`);
        await offer(stapel, [path]);
        const warning = await warningOn(stage, stapel);
        await warning.waitFor({ role: 'button', name: 'Do not upload' });
        const text = await warning.text({ role: 'alertdialog' });
        const focus = await warning.evaluate(() => document.activeElement?.textContent ?? 'none');
        const during = bytesAtStapel(stage) - before;
        await shoot(stapel);
        await answer(stage, stapel, warning, 'Do not upload');
        return {
          'the warning names': [
            ...(text.includes('Stapel') ? ['Stapel'] : []),
            ...(text.includes(basename(path)) ? ['the file'] : []),
          ],
          'button in focus': focus,
          'bytes at Stapel while it asks': during,
          'bytes at Stapel after': bytesAtStapel(stage) - before,
          'files its page got': await stapel.count('#got li'),
        };
      },
    );

    await walk(
      `go-on-${name}`,
      `The same, and "Upload anyway": Stapel gets exactly that file, once.`,
      { 'received before the choice': 0, 'received after': [paper.sha256], 'files its page got': 1 },
      async (shoot) => {
        const path = await downloadWork(stage, index);
        const stapel = await openStapel(stage, `go-on-${name}`);
        await offer(stapel, [path]);
        const warning = await warningOn(stage, stapel);
        await warning.waitFor({ role: 'button', name: 'Upload anyway' });
        const before = uploadsHere().length;
        await answer(stage, stapel, warning, 'Upload anyway');
        await stapel.waitFor('body[data-complete]');
        await shoot(stapel);
        return {
          'received before the choice': before,
          'received after': uploadsHere().map((upload) => upload.sha256),
          'files its page got': await stapel.count('#got li'),
        };
      },
    );
  }

  const letter = Buffer.from('Lieve oma, zondag komen we eten.\n');
  await walk(
    'private-file',
    'A private file in private life passes without a word.',
    { warned: false, received: [sha256(letter)] },
    async (shoot) => {
      const path = join(home, 'brief-aan-oma.txt');
      await writeFile(path, letter);
      const before = acme.uploads.length;
      const stapel = await openStapel(stage, 'private-file');
      await stapel.chooseFiles('.uppy-Dashboard-browse', [path]);
      await stapel.waitFor('body[data-complete]');
      await shoot(stapel);
      return {
        warned: await isWarned(stage, stapel),
        received: acme.uploads.slice(before).map((upload) => upload.sha256),
      };
    },
  );

  await walk(
    'approved-drive',
    'A work file goes to Acme Files, which is approved, without a word.',
    { received: [DOCUMENTS[0]?.sha256 ?? ''] },
    async (shoot) => {
      const path = await downloadWork(stage, 0);
      const before = acme.uploads.length;
      const files = await driver.visit(acme.url('files', '/formulier'));
      await files.chooseFiles('#file', [path]);
      await files.click('#send');
      await shoot(await driver.page(acme.url('files', '/ontvangen')));
      return { received: acme.uploads.slice(before).map((upload) => upload.sha256) };
    },
  );
}
