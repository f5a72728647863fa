import { describe, expect, it } from 'vitest';
import { matchDownload, WRITE_MARGIN } from '../../../utils/guard/match-download.ts';
import { download, file } from './fixtures.ts';

const recorded = download();
const strength = (changed: Parameters<typeof file>[0], made: Parameters<typeof download>[0] = {}) =>
  matchDownload(file(changed), 0, [download(made)])?.strength ?? null;

describe('matchDownload', () => {
  it.each([
    ['as it was downloaded', {}, {}, 'certain'],
    ['renamed', { name: 'holiday.pdf' }, {}, 'certain'],
    ['written just before the start', { lastModified: recorded.startedAt - WRITE_MARGIN }, {}, 'certain'],
    ['written just after the end', { lastModified: recorded.completedAt + WRITE_MARGIN }, {}, 'certain'],
    ['copied later, same name', { lastModified: 9_000_000 }, {}, 'likely'],
    ['copied later, numbered', { name: 'Plan (2).pdf', lastModified: 9_000_000 }, {}, 'likely'],
    ['copied later, renamed', { name: 'x.pdf', lastModified: 9_000_000 }, {}, null],
    ['there before the download', { lastModified: recorded.startedAt - WRITE_MARGIN - 1 }, {}, null],
    ['another size', { size: 4_322 }, {}, null],
    ['empty', { size: 0 }, { size: 0 }, null],
    ['end unknown, same name', {}, { endKnown: false, completedAt: 8_000_000 }, 'certain'],
    ['end unknown, renamed', { name: 'x.pdf' }, { endKnown: false, completedAt: 8_000_000 }, 'likely'],
    [
      'name in the other Unicode form',
      { name: 'cafe\u0301.pdf', lastModified: 9e6 },
      { name: 'caf\u00e9.pdf' },
      'likely',
    ],
    ['no extension, numbered', { name: 'plan (1)', lastModified: 9e6 }, { name: 'plan' }, 'likely'],
  ] as const)('%s', (_case, changed, made, expected) => {
    expect(strength(changed, made)).toBe(expected);
  });

  it('says where and when it came from, and what it was called', () => {
    expect(matchDownload(file({ name: 'holiday.pdf' }), 3, [recorded])).toEqual({
      kind: 'downloaded',
      strength: 'certain',
      file: 3,
      appName: 'Intranet',
      at: 1_000_100,
      originalName: 'plan.pdf',
      renamed: true,
    });
  });

  it('takes the strongest, then the latest', () => {
    const copy = download({ startedAt: 1_000, completedAt: 2_000, appName: 'Mail' });
    const later = download({ completedAt: 1_000_200, appName: 'Chat' });
    expect(matchDownload(file(), 0, [copy, recorded])?.appName).toBe('Intranet');
    expect(matchDownload(file(), 0, [recorded, copy])?.appName).toBe('Intranet');
    expect(matchDownload(file(), 0, [later, recorded])?.appName).toBe('Chat');
    expect(matchDownload(file(), 0, [recorded, later])?.appName).toBe('Chat');
  });
});
