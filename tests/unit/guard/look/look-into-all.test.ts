import { describe, expect, it } from 'vitest';
import type { Eyes } from '../../../../utils/guard/look/look-into.ts';
import { lookIntoAll } from '../../../../utils/guard/look/look-into-all.ts';
import type { LookOrder } from '../../../../utils/guard/look/model.ts';
import { makeZip } from '../../../fixtures/files/make-zip.ts';
import { iban, RULES, rows } from '../content/rules.ts';

const ACME = { ...RULES, orgId: 'acme.example' };
const OTHER = { ...RULES, orgId: 'bolwerk.example', detectors: ['marking'] };
const order = (...files: number[]): LookOrder => ({ files, rules: [ACME, OTHER], pictures: [], within: 1_000 });
const EYES: Eyes = { late: () => false, markOf: async () => null };
const blob = (data: string | Uint8Array) => new Blob([data as BlobPart]);

describe('lookIntoAll', () => {
  it('tells what each organisation looks for, in the order and at the places asked for', async () => {
    const files = ['nothing here', `Rekeningen\n${rows(30, iban)}`, 'Strikt vertrouwelijk\nde cijfers'].map(blob);
    const looked = await lookIntoAll(files, order(7, 2, 5), EYES);
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
    const [looked] = await lookIntoAll([blob(zip)], order(0), EYES);
    expect(looked?.members).toEqual([
      { name: 'a/plan.pdf', size: 4, modifiedAt: shown.getTime() },
      { name: 'b.txt', size: 5, modifiedAt: asUtc },
    ]);
  });

  it('asks for the mark of pictures of the sizes asked for, and of no others', async () => {
    const png = (width: number, height: number) => {
      const head = new DataView(new ArrayBuffer(40));
      for (const [at, byte] of [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a].entries()) head.setUint8(at, byte);
      head.setUint32(16, width);
      head.setUint32(20, height);
      return new Blob([head]);
    };
    const asked: Blob[] = [];
    const mark = { width: 800, height: 600, light: 'ff' };
    const eyes: Eyes = {
      ...EYES,
      async markOf(picture) {
        asked.push(picture);
        return mark;
      },
    };
    const files = [png(800, 600), png(600, 800), png(801, 600), blob('800 by 600')];
    const wanted = { ...order(...files.keys()), pictures: [{ width: 800, height: 600 }] };
    const looked = await lookIntoAll(files, wanted, eyes);
    expect(looked.map(({ picture }) => picture)).toEqual([mark, mark, null, null]);
    expect(asked).toEqual(files.slice(0, 2));
    await lookIntoAll(files, order(0), eyes);
    expect(asked).toHaveLength(2);
  });

  it('ends in time, with what it found until then', async () => {
    const many = Array.from({ length: 40 }, () => blob('x'));
    let asked = 0;
    const late = () => {
      asked += 1;
      return asked > 20;
    };
    const looked = await lookIntoAll(many, order(...many.keys()), { ...EYES, late });
    expect(looked).toHaveLength(40);
    const endings = looked.map(({ ending }) => ending);
    expect(endings[0]).toBe('whole');
    expect(endings.at(-1)).toBe('cut');
  });

  it('takes a file that cannot be read, or does not come, for what it is', async () => {
    const gone = Object.assign(blob('x'), {
      slice: () => ({ arrayBuffer: () => Promise.reject(new DOMException('gone', 'NotFoundError')) }),
    });
    const looked = await lookIntoAll([gone], order(0, 1), EYES);
    expect(looked.map(({ ending }) => ending)).toEqual(['unreadable', 'cut']);
  });
});
