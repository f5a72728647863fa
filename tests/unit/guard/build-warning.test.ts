import { describe, expect, it } from 'vitest';
import { buildWarning, uncheckedWarning } from '../../../utils/guard/build-warning.ts';
import type { Evidence } from '../../../utils/guard/model.ts';
import { file, POLICY, STAPEL, transfer } from './fixtures.ts';

const from = (place: number, part: Partial<Extract<Evidence, { kind: 'downloaded' }>> = {}): Evidence => ({
  kind: 'downloaded',
  strength: 'certain',
  file: place,
  appName: 'Intranet',
  at: 500,
  originalName: 'plan.pdf',
  renamed: false,
  ...part,
});
const unknown = (place: number): Evidence => ({ kind: 'unknown', strength: 'possible', file: place });

const build = (
  evidence: readonly Evidence[],
  files = [file()],
  part: Partial<Parameters<typeof buildWarning>[0]> = {},
) =>
  buildWarning({
    policy: POLICY,
    service: STAPEL,
    context: 'private',
    language: 'en',
    transfer: transfer(...files),
    evidence,
    stop: false,
    ...part,
  });

describe('buildWarning', () => {
  it('says what, where to, why, and the better way', () => {
    expect(build([from(0, { renamed: true, originalName: 'old.pdf' })])).toEqual({
      language: 'en',
      orgName: 'Acme',
      listSeq: 42,
      contact: 'it@acme.example',
      service: { name: 'Stapel', because: 'Sharing goes through Acme Files.' },
      instead: { name: 'Acme Files', url: 'https://files.acme.localhost/' },
      context: 'private',
      files: [{ name: 'plan.pdf', size: 4_321 }],
      fileCount: 1,
      facts: [
        { kind: 'downloaded', strength: 'certain', appName: 'Intranet', at: 500, count: 1, formerName: 'old.pdf' },
      ],
      reason: 'none',
      stop: false,
      unchecked: false,
    });
  });

  it('speaks the language asked for, and leaves out what the list does not name', () => {
    expect(build([from(0)], undefined, { language: 'nl' }).service.because).toBe('Delen gaat via Acme Files.');
    const { because: _because, instead: _instead, ...bare } = STAPEL;
    const warning = build([from(0)], undefined, { service: bare });
    expect(warning).not.toHaveProperty('instead');
    expect(warning.service).toEqual({ name: 'Stapel' });
  });

  it('leads to the start page of the better way, where the list names one', () => {
    const start = 'https://files.acme.localhost/drop/';
    const services = POLICY.services.map((each) => ({ ...each, start }));
    expect(build([from(0)], undefined, { policy: { ...POLICY, services } }).instead?.url).toBe(start);
  });

  it('names no better way that is not approved', () => {
    const services = POLICY.services.map((each) => ({ ...each, standing: 'unapproved' as const }));
    expect(build([from(0)], undefined, { policy: { ...POLICY, services } })).not.toHaveProperty('instead');
  });

  it('shows the telling files first, three at most', () => {
    const files = Array.from({ length: 15 }, (_, place) => file({ name: `${place}.pdf` }));
    const warning = build([from(12)], files);
    expect(warning.files.map((each) => each.name)).toEqual(['12.pdf', '0.pdf', '1.pdf']);
    expect(warning.fileCount).toBe(15);
  });

  it('gathers evidence into one fact for each app and strength, strongest first, three at most', () => {
    const facts = build([
      unknown(0),
      unknown(5),
      from(1, { strength: 'likely' }),
      from(2, { at: 700, renamed: true }),
      from(3),
      from(4, { appName: 'Mail' }),
    ]).facts;
    expect(facts).toEqual([
      { kind: 'downloaded', strength: 'certain', appName: 'Intranet', at: 700, count: 2 },
      { kind: 'downloaded', strength: 'certain', appName: 'Mail', at: 500, count: 1 },
      { kind: 'downloaded', strength: 'likely', appName: 'Intranet', at: 500, count: 1 },
    ]);
  });
});

describe('uncheckedWarning', () => {
  it('asks without claiming to know', () => {
    const warning = uncheckedWarning(transfer(file()), 'stapel.localhost', 'nl');
    expect(warning).toMatchObject({ unchecked: true, facts: [], orgName: '', service: { name: 'stapel.localhost' } });
    expect(warning.files).toEqual([{ name: 'plan.pdf', size: 4_321 }]);
  });
});
