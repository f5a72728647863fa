import { expect, it } from 'vitest';
import type { LookedFile } from '../../../../utils/guard/look/model.ts';
import { parseLooked } from '../../../../utils/guard/look/parse-looked.ts';

const found = { detector: 'bsn', name: 'bsn', count: 3, examples: ['12*****82'], strength: 'likely' } as const;
const LOOKED: LookedFile = {
  file: 1,
  ending: 'cut',
  labels: [
    { tenant: 'a', id: null, name: 'Intern' },
    { tenant: 'a', id: 'b', name: null, inside: true },
  ],
  members: [{ name: 'a/b.pdf', size: 4, modifiedAt: null }],
  picture: { width: 800, height: 600, light: '0f'.repeat(128) },
  findings: [{ orgId: 'acme.example', found: [found] }],
};

it('takes what a looker says', () => expect(parseLooked([LOOKED], 2)).toEqual([LOOKED]));

it.each([
  ['no list', LOOKED],
  ['a place beyond the transfer', [{ ...LOOKED, file: 2 }]],
  ['a place that is none', [{ ...LOOKED, file: -1 }]],
  ['another ending', [{ ...LOOKED, ending: 'fine' }]],
  ['a label that is none', [{ ...LOOKED, labels: [{ tenant: 1, id: null, name: null }] }]],
  ['a label that is somewhere else', [{ ...LOOKED, labels: [{ ...LOOKED.labels[0], inside: 'there' }] }]],
  ['too many labels', [{ ...LOOKED, labels: Array(21).fill(LOOKED.labels[0]) }]],
  ['a picture without a mark', [{ ...LOOKED, picture: { width: 800, height: 600 } }]],
  ['a mark that is too short', [{ ...LOOKED, picture: { ...LOOKED.picture, light: '0f' } }]],
  ['a picture of no width', [{ ...LOOKED, picture: { ...LOOKED.picture, width: 0 } }]],
  ['a member without a size', [{ ...LOOKED, members: [{ name: 'a', modifiedAt: 1 }] }]],
  ['a member of no time', [{ ...LOOKED, members: [{ name: 'a', size: 1, modifiedAt: Number.NaN }] }]],
  ['a name as long as a book', [{ ...LOOKED, members: [{ name: 'a'.repeat(2_000), size: 1, modifiedAt: 1 }] }]],
  ['an unknown detector', [{ ...LOOKED, findings: [{ orgId: 'a', found: [{ ...found, detector: 'x' }] }] }]],
  ['a certain finding', [{ ...LOOKED, findings: [{ orgId: 'a', found: [{ ...found, strength: 'certain' }] }] }]],
  ['half a count', [{ ...LOOKED, findings: [{ orgId: 'a', found: [{ ...found, count: 1.5 }] }] }]],
  [
    'too many examples',
    [{ ...LOOKED, findings: [{ orgId: 'a', found: [{ ...found, examples: Array(4).fill('x') }] }] }],
  ],
  ['too many files', Array(2_001).fill(LOOKED)],
])('refuses %s', (_, value) => expect(parseLooked(value, 2)).toBeNull());
