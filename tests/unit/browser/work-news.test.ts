import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createWorkNews, type WorkNews } from '../../../utils/browser/work-news.ts';

let news: WorkNews;
let told: number[];

beforeEach(() => {
  vi.useFakeTimers();
  told = [];
  news = createWorkNews();
  news.listen((tabId) => told.push(tabId));
});
afterEach(() => vi.useRealTimers());

describe('news of work tabs', () => {
  it('are told once for a new tab, when its page is there', () => {
    news.opened(1);
    news.heard(1, { status: 'loading' });
    vi.advanceTimersByTime(399);
    expect(told).toEqual([]);
    news.heard(1, { status: 'loading', url: 'https://work.example/' });
    news.heard(1, { status: 'complete' });
    vi.runAllTimers();
    expect(told).toEqual([1]);
  });

  it('are told of a new tab whose page does not come', () => {
    news.opened(1);
    news.heard(1, { status: 'loading' });
    vi.runAllTimers();
    expect(told).toEqual([1]);
  });

  it('are told of each next page, also where it does not say its address', () => {
    news.tell(1);
    news.heard(1, { url: 'https://work.example/2' });
    news.heard(1, { status: 'complete' });
    expect(told).toEqual([1, 1]);
    news.heard(1, { status: 'loading' });
    expect(told).toEqual([1, 1]);
    news.heard(1, { status: 'complete' });
    expect(told).toEqual([1, 1, 1]);
  });

  it('are told of a tab that a background before this one knew', () => {
    news.heard(1, { status: 'complete' });
    vi.runAllTimers();
    expect(told).toEqual([1]);
  });

  it('begin anew where a tab is gone', () => {
    news.tell(1);
    news.gone(1);
    news.opened(1);
    vi.runAllTimers();
    expect(told).toEqual([1, 1]);
  });
});
