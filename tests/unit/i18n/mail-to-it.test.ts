import { describe, expect, it } from 'vitest';
import type { Warning } from '../../../utils/guard/model.ts';
import { addressMailToIt } from '../../../utils/i18n/mail-to-it.ts';

const at = Date.UTC(2026, 10, 27, 9, 30);
const WARNING: Warning = {
  language: 'nl',
  orgName: 'Acme',
  listSeq: 42,
  service: { name: 'Stapel' },
  context: 'private',
  files: [{ name: 'Offerte & prijzen.xlsx', size: 184_000 }],
  fileCount: 3,
  facts: [{ kind: 'downloaded', strength: 'certain', appName: 'Intranet', at, count: 1 }],
  reason: 'none',
  stop: false,
  unchecked: false,
};
const read = (language: 'nl' | 'en', part: Partial<Warning> = {}) => {
  const address = addressMailToIt('it@acme.example', { ...WARNING, ...part }, { language, now: at, zone: 'UTC' });
  const { protocol, pathname, searchParams } = new URL(address);
  return {
    address,
    to: `${protocol}${pathname}`,
    subject: searchParams.get('subject'),
    body: searchParams.get('body'),
  };
};

describe('a mail to IT', () => {
  it('says what is asked and what Drempel said, for the employee to send', () => {
    const { to, subject, body } = read('nl');
    expect(to).toBe('mailto:it@acme.example');
    expect(subject).toBe('Mag ik hier Stapel voor gebruiken?');
    expect(body).toContain('- Offerte & prijzen.xlsx (184 kB)\r\n- en nog 2');
    expect(body).toContain('- Eén ervan: gedownload uit Intranet');
    expect(body).toContain('lijst van Acme, nummer 42');
    expect(read('en').body).toContain('I would like to upload this to Stapel.');
  });

  it('quotes nothing of a text', () => {
    const { body } = read('en', { files: [], fileCount: 0, text: 'our prices of next year' });
    expect(body).toContain('give a piece of text to Stapel');
    expect(body).not.toContain('prices');
  });

  it('keeps a name in its line, and itself short enough for a mail program', () => {
    const name = `a\r\nBcc: someone@evil.example\u202e\u2028${'é'.repeat(3_000)}.txt`;
    const { address, body } = read('nl', { files: Array(3).fill({ name, size: 1 }) });
    expect(body).not.toMatch(/\nBcc|\u202e|\u2028/);
    expect(address.length).toBeLessThanOrEqual(1_900);
  });
});
