import { describe, expect, it } from 'vitest';
import { matchEdited } from '../../../utils/guard/match-edited.ts';
import { download, file } from './fixtures.ts';

const NAME = 'Marktanalyse Noord.docx';
const match = (name: string, of = NAME, part: Parameters<typeof file>[0] = {}) =>
  matchEdited([file(), file({ name, lastModified: 2_000_000, size: 5_000, ...part })], [download({ name: of })]);

describe('matchEdited', () => {
  it.each([
    NAME,
    'Marktanalyse Noord - kopie.docx',
    'Marktanalyse Noord - Kopie (2).docx',
    'Marktanalyse Noord copy.docx',
    'Copy of Marktanalyse Noord.docx',
    'Marktanalyse Noord (1).docx',
    'marktanalyse_noord_v2.docx',
    'Marktanalyse Noord-final.docx',
    'Marktanalyse Noord (bewerkt).DOCX',
    'Marktanalyse Noord_def_v1.3.docx',
    'Marktanalyse Noord 2026-11-28.docx',
  ])('knows %s', (name) => {
    expect(match(name)).toEqual([
      { kind: 'edited', strength: 'possible', file: 1, appName: 'Intranet', at: 1_000_100, originalName: NAME },
    ]);
  });

  it.each([
    'IMG_1234.jpg',
    'scan.pdf',
    'Scan 2026-11-28 (2).pdf',
    'document.pdf',
    'factuur.pdf',
    'factuur januari 2026.pdf',
    'WhatsApp Image 2026-11-28.jpg',
    '20261128_101500.jpg',
    'cv final.docx',
    'offerte v2.pdf',
    'Untitled',
    '.docx',
    '',
  ])('says nothing of %s', (name) => expect(match(name, name)).toEqual([]));

  it.each([
    ['another extension', 'Marktanalyse Noord.xlsx', {}],
    ['another name', 'Marktanalyse Zuid.docx', {}],
    ['one much larger', NAME, { size: 4_321 * 4 + 1 }],
    ['one much smaller', NAME, { size: 1_000 }],
    ['one from before', NAME, { lastModified: 1_000_100 }],
  ])('does not take %s', (_, name, part) => expect(match(name, NAME, part)).toEqual([]));

  it('takes the latest', () => {
    const downloads = [3, 1, 2].map((at) => download({ name: NAME, completedAt: at, appName: `App ${at}` }));
    expect(matchEdited([file({ name: NAME })], downloads)[0]?.appName).toBe('App 3');
  });
});
