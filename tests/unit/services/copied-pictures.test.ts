import { beforeEach, expect, it } from 'vitest';
import type { LookedFile } from '../../../utils/guard/look/model.ts';
import type { Session } from '../../../utils/ports/session.ts';
import { type CopiedPictures, createCopiedPictures } from '../../../utils/services/copied-pictures.ts';
import { POLICY } from '../guard/fixtures.ts';
import { guardLists } from './guard-fakes.ts';
import { fakeSession } from './quiet-fakes.ts';

const INTRANET = 'https://intranet.acme.localhost';
const ORG = 'acme.example';

let values: Session;
let now: number;
let pictures: CopiedPictures;

const start = () => {
  pictures = createCopiedPictures({
    session: fakeSession(values),
    lists: guardLists(POLICY),
    clock: { now: () => now, zone: () => 'UTC' },
  });
};
beforeEach(() => {
  values = {};
  now = 1_000;
  start();
});

const mark = (level = 15, width = 800) => ({
  width,
  height: 600,
  light: level.toString(16).padStart(2, '0').repeat(128),
});
const looked = (picture: LookedFile['picture']): readonly LookedFile[] => [
  { file: 3, ending: 'whole', labels: [], members: [], picture, findings: [] },
];

it('knows a picture again, also in a background that has been stopped since', async () => {
  await pictures.note(mark(), INTRANET);
  start();
  expect(await pictures.match(looked(mark(17)), ORG)).toEqual([
    { kind: 'picture', strength: 'likely', file: 3, appName: 'Intranet', at: 1_000 },
  ]);
  expect(await pictures.match(looked(mark(19)), ORG)).toEqual([]);
  expect(await pictures.match(looked(null), ORG)).toEqual([]);
});

it('tells of which sizes there are any, each once', async () => {
  for (const one of [mark(15), mark(200), mark(15, 640)]) await pictures.note(one, INTRANET);
  expect(await pictures.sizes([ORG])).toEqual([
    { width: 800, height: 600 },
    { width: 640, height: 600 },
  ]);
  expect(await pictures.sizes(['other.example'])).toEqual([]);
});

it('is nothing to another organisation, and goes with the list', async () => {
  await pictures.note(mark(), INTRANET);
  expect(await pictures.match(looked(mark()), 'other.example')).toEqual([]);
  await pictures.keepOnly([ORG]);
  expect(values.pictures).toHaveLength(1);
  await pictures.keepOnly(['other.example']);
  expect(values.pictures).toEqual([]);
});

it('keeps nothing of pages that are no work app', async () => {
  await pictures.note(mark(), 'https://nieuws.example');
  expect(values.pictures).toBeUndefined();
});

it('keeps the last two hundred, and one taken again as the last', async () => {
  for (let n = 0; n < 210; n += 1) await pictures.note(mark(n), INTRANET);
  now = 2_000;
  await pictures.note(mark(50), INTRANET);
  expect(values.pictures).toHaveLength(200);
  expect(values.pictures?.at(-1)).toMatchObject({ ...mark(50), at: 2_000 });
  expect(values.pictures?.filter(({ light }) => light === mark(50).light)).toHaveLength(1);
});
