import { describe, expect, it } from 'vitest';
import { LONGEST_TEXT, MOST_AT_ONCE, readHoldRequest } from '../../../utils/quiet/read-hold-request.ts';

const ORIGIN = 'https://chat.acme.example';
const sound = { key: 'k', title: 'Hi', body: 'there', tag: 't', via: 'constructor', at: 5 };
const read = (notification: object, page = `${ORIGIN}/a`) =>
  readHoldRequest({ page, notifications: [{ ...sound, ...notification }] }, ORIGIN, 10);

describe('a request to hold', () => {
  it('is read as it is', () => {
    expect(read({})).toEqual({ page: `${ORIGIN}/a`, notifications: [sound] });
  });

  it('keeps nothing it was not asked for', () => {
    expect(read({ data: 'x'.repeat(1e6), appId: 'mail' })).toEqual(read({}));
  });

  it('has texts cut, never through a character', () => {
    const [cut] = read({ title: `${'a'.repeat(LONGEST_TEXT - 2)}😀😀` })?.notifications ?? [];
    expect(cut?.title).toHaveLength(LONGEST_TEXT);
    expect(cut?.title.isWellFormed()).toBe(true);
    expect(cut?.title.endsWith('…')).toBe(true);
    expect(read({ body: 'b'.repeat(LONGEST_TEXT) })?.notifications[0]?.body).toBe('b'.repeat(LONGEST_TEXT));
  });

  it('is not of the future, nor before time', () => {
    expect(read({ at: 99 })?.notifications[0]?.at).toBe(10);
    expect(read({ at: -4 })?.notifications[0]?.at).toBe(0);
  });

  it.each([
    [`${ORIGIN}/room/7?token=1#x`, `${ORIGIN}/room/7`],
    ['about:blank', `${ORIGIN}/`],
    ['https://elsewhere.example/a', `${ORIGIN}/`],
    ['no address', `${ORIGIN}/`],
  ])('has the page, or the origin: %j', (page, expected) => {
    expect(read({}, page)?.page).toBe(expected);
  });

  it.each([
    { key: '' },
    { key: 'k'.repeat(65) },
    { key: 7 },
    { title: undefined },
    { body: null },
    { tag: {} },
    { via: 'push' },
    { at: '5' },
    { at: Number.NaN },
    { at: Number.POSITIVE_INFINITY },
  ])('is refused: %j', (change) => {
    expect(read(change)).toBeNull();
  });

  it.each([null, undefined, 7, 'x', {}, { page: 'x' }, { page: 'x', notifications: {} }, { notifications: [sound] }])(
    'needs its shape: %j',
    (request) => {
      expect(readHoldRequest(request, ORIGIN, 10)).toBeNull();
    },
  );

  it('is refused whole where one is bad, or they are too many', () => {
    const many = (count: number) => ({ page: ORIGIN, notifications: Array.from({ length: count }, () => sound) });
    expect(readHoldRequest({ page: ORIGIN, notifications: [sound, null] }, ORIGIN, 10)).toBeNull();
    expect(readHoldRequest(many(MOST_AT_ONCE), ORIGIN, 10)?.notifications).toHaveLength(MOST_AT_ONCE);
    expect(readHoldRequest(many(MOST_AT_ONCE + 1), ORIGIN, 10)).toBeNull();
  });
});
