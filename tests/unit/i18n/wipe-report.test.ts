import { describe, expect, it } from 'vitest';
import type { WipeReport } from '../../../utils/boundary/wipe-report.ts';
import { sayWipe, writeWipe } from '../../../utils/i18n/wipe-report.ts';

const whole: WipeReport = {
  orgName: 'Acme',
  leave: false,
  at: 0,
  tabs: 3,
  cookies: { found: 12, left: 0 },
  storage: { kind: 'hosts', hosts: ['chat.acme.example', 'mail.acme.example'], failed: [] },
  history: { found: 1, left: 0 },
  downloads: { found: 0, left: 0 },
  withheld: [],
  shared: [],
  signIn: ['login.acme.example'],
};

describe.each(['en', 'nl'] as const)('a report in %s', (language) => {
  const say = (change: Partial<WipeReport>) => sayWipe({ ...whole, ...change }, language);

  it('says everything in whole sentences, and what is gone apart from what stays', () => {
    const { title, removed, failed, stays } = say({});
    expect(title).toContain('Acme');
    expect(failed).toEqual([]);
    expect(removed).toHaveLength(6);
    for (const text of [...removed, ...stays]) expect(text).toMatch(/^[\p{Lu}\d].*\.$/u);
    expect(stays.join(' ')).toContain('login.acme.example');
    expect(removed.join(' ')).toContain('chat.acme.example');
  });

  it.each<[string, Partial<WipeReport>]>([
    ['cookies that stayed', { cookies: { found: 2, left: 1 } }],
    ['a container that stayed', { storage: { kind: 'container', left: true } }],
    [
      'a host that the browser would not clear',
      { storage: { kind: 'hosts', hosts: [], failed: ['mail.acme.example'] } },
    ],
    ['permissions that were not there', { cookies: null, storage: null }],
    ['history that was refused', { history: 'refused' }],
    ['history that broke', { history: 'failed' }],
    ['records that stayed', { downloads: { found: 2, left: 2 } }],
    ['a host without access', { withheld: ['mail.acme.example'] }],
  ])('never calls gone what could not go: %s', (_, change) => {
    expect(say(change).failed).toHaveLength(1);
    for (const leave of [false, true]) expect(say({ ...change, leave }).title).not.toBe(say({ leave }).title);
  });

  it('says that the history stays where nobody asked for it', () => {
    const { history: _, ...rest } = whole;
    expect(sayWipe(rest, language).stays.length).toBe(say({}).stays.length + 1);
  });

  it('is the same as text', () => {
    const text = writeWipe({ ...whole, history: 'refused' }, '18:40', language);
    const { title, removed, failed, stays } = say({ history: 'refused' });
    for (const part of [title, '18:40', ...removed, ...failed, ...stays]) expect(text).toContain(part);
  });
});
