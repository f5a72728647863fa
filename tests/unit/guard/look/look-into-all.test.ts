import { describe, expect, it } from 'vitest';
import { lookIntoAll } from '../../../../utils/guard/look/look-into-all.ts';
import type { LookOrder } from '../../../../utils/guard/look/model.ts';
import { makeZip } from '../../../fixtures/files/make-zip.ts';
import { iban, RULES, rows } from '../content/rules.ts';

const ACME = { ...RULES, orgId: 'acme.example' };
const OTHER = { ...RULES, orgId: 'bolwerk.example', detectors: ['marking'] };
const order = (...files: number[]): LookOrder => ({ files, rules: [ACME, OTHER], within: 1_000 });
const inTime = () => false;
const blob = (data: string | Uint8Array) => new Blob([data as BlobPart]);

describe('lookIntoAll', () => {
  it('tells what each organisation looks for, in the order and at the places asked for', async () => {
    const files = ['nothing here', `Rekeningen\n${rows(30, iban)}`, 'Strikt vertrouwelijk\nde cijfers'].map(blob);
    const looked = await lookIntoAll(files, order(7, 2, 5), inTime);
    expect(looked.map(({ file, ending }) => [file, ending])).toEqual([
      [7, 'whole'],
      [2, 'whole'],
      [5, 'whole'],
    ]);
    const found = looked.map(({ findings }) => findings.map(({ orgId, found: [first] }) => [orgId, first?.detector]));
    expect(found).toEqual([
      [],
      [['acme.example', 'iban']],
      [
        ['acme.example', 'marking'],
        ['bolwerk.example', 'marking'],
      ],
    ]);
  });

  it('lists the members of an archive, with the times that this device’s clock showed', async () => {
    const shown = new Date(2026, 4, 1, 12, 30);
    const asUtc = Date.UTC(2026, 4, 1, 12, 30);
    const zip = makeZip([
      { name: 'a/', data: '' },
      { name: 'a/plan.pdf', data: 'four', modifiedAt: asUtc },
      { name: 'b.txt', data: 'five!', modifiedAt: asUtc, clock: 'unix' },
    ]);
    const [looked] = await lookIntoAll([blob(zip)], order(0), inTime);
    expect(looked?.members).toEqual([
      { name: 'a/plan.pdf', size: 4, modifiedAt: shown.getTime() },
      { name: 'b.txt', size: 5, modifiedAt: asUtc },
    ]);
  });

  it('ends in time, with what it found until then', async () => {
    const many = Array.from({ length: 40 }, () => blob('x'));
    let asked = 0;
    const late = () => {
      asked += 1;
      return asked > 20;
    };
    const looked = await lookIntoAll(many, order(...many.keys()), late);
    expect(looked).toHaveLength(40);
    const endings = looked.map(({ ending }) => ending);
    expect(endings[0]).toBe('whole');
    expect(endings.at(-1)).toBe('cut');
  });

  it('takes a file that cannot be read, or does not come, for what it is', async () => {
    const gone = Object.assign(blob('x'), {
      slice: () => ({ arrayBuffer: () => Promise.reject(new DOMException('gone', 'NotFoundError')) }),
    });
    const looked = await lookIntoAll([gone], order(0, 1), inTime);
    expect(looked.map(({ ending }) => ending)).toEqual(['unreadable', 'cut']);
  });
});
