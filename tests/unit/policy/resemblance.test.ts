import { describe, expect, it } from 'vitest';
import { CATALOGUE } from '../../../utils/policy/catalogue.ts';
import { findLike } from '../../../utils/policy/resemblance.ts';

const ids = CATALOGUE.map(({ id }) => id);

describe('findLike', () => {
  it.each([
    ['dropbx', 'dropbox'],
    ['drop-box', 'dropbox'],
    ['Dropbox', 'dropbox'],
    ['we-transfer', 'wetransfer'],
    ['googledrive', 'google-drive'],
    ['sharepiont', 'sharepoint'],
    ['onedrvie', 'onedrive'],
  ])('takes %s for %s', (typed, meant) => expect(findLike(typed, ids)).toBe(meant));

  it.each(['acme-files', 'x', 'intranet', ''])('has nothing to say to %s', (typed) =>
    expect(findLike(typed, ids)).toBeUndefined(),
  );

  it('takes the nearest of several, and a name for itself', () => {
    expect(findLike('serivces', ['service', 'services', 'devices'])).toBe('services');
    for (const id of ids.slice(0, 50)) expect(findLike(id, ids)).toBe(id);
  });
});
