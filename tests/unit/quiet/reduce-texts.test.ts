import { describe, expect, it } from 'vitest';
import type { KeptTexts } from '../../../utils/quiet/model.ts';
import { reduceTexts } from '../../../utils/quiet/reduce-texts.ts';

const notification = (texts: KeptTexts) => ({
  title: 'Fatima',
  body: 'Who calls?',
  tag: 'room',
  url: 'https://chat.acme.example/room/fatima',
  texts,
});
const reduce = (texts: KeptTexts, wanted: KeptTexts) => reduceTexts(notification(texts), wanted, () => 'mark');

describe('of a notification is kept', () => {
  it('all of it, where that is wanted', () => {
    expect(reduce('all', 'all')).toEqual(notification('all'));
  });

  it('its title alone', () => {
    expect(reduce('all', 'title')).toEqual({ ...notification('title'), body: '' });
  });

  it('no text at all, nor an address that may name a person', () => {
    const expected = { title: '', body: '', tag: 'mark', url: 'https://chat.acme.example/', texts: 'counts' };
    expect(reduce('all', 'counts')).toEqual(expected);
    expect(reduce('title', 'counts')).toEqual(expected);
  });

  it('no mark of a tag that it did not have', () => {
    expect(reduceTexts({ ...notification('all'), tag: '' }, 'counts', () => 'mark').tag).toBe('');
  });

  it('what was kept, where more is wanted since', () => {
    expect(reduce('counts', 'all')).toEqual(notification('counts'));
    expect(reduce('title', 'all')).toEqual(notification('title'));
  });
});
