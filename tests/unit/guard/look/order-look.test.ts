import { describe, expect, it } from 'vitest';
import { orderLook } from '../../../../utils/guard/look/order-look.ts';
import { file } from '../fixtures.ts';

const none = { own: new Set<number>(), asks: false, pictures: [] };

describe('orderLook', () => {
  it('wants all files, pictures too: a name may lie', () => {
    const order = orderLook([file(), file({ type: 'image/png' })], [], none);
    expect(order).toEqual({ files: [0, 1], rules: [], pictures: [], within: 20_000 });
  });
  it('of very many wants documents before pictures', () => {
    const many = Array.from({ length: 3_000 }, (_, nth) => file({ type: nth < 2_500 ? 'image/png' : '' }));
    const { files = [] } = orderLook(many, [], none) ?? {};
    expect(files).toHaveLength(2_000);
    expect(files.slice(0, 500)).toEqual(Array.from({ length: 500 }, (_, nth) => 2_500 + nth));
  });
  it('keeps nobody waiting where they are asked anyway', () => {
    expect(orderLook([file()], [], { ...none, asks: true })?.within).toBe(1_000);
  });
  it('leaves alone what is one’s own', () => {
    expect(orderLook([file(), file()], [], { ...none, own: new Set([0]) })?.files).toEqual([1]);
    expect(orderLook([file()], [], { ...none, own: new Set([0]) })).toBeNull();
    expect(orderLook([], [], none)).toBeNull();
  });
});
