import { describe, expect, it } from 'vitest';
import type { FinishedDownload } from '../../../utils/ports/downloads.ts';
import { createProvenance } from '../../../utils/services/provenance.ts';
import { file, POLICY } from '../guard/fixtures.ts';
import { fakeDownloads, fakeRecords, guardLists } from './guard-fakes.ts';
import { fakeSettings } from './quiet-fakes.ts';

const WORK_URL = 'https://intranet.acme.localhost/plan.pdf';
const NOW = 100 * 24 * 3_600_000;

const finished = (part: Partial<FinishedDownload> = {}): FinishedDownload => ({
  name: 'plan.pdf',
  size: 4_321,
  startedAt: 999_000,
  completedAt: 1_000_100,
  endKnown: true,
  addresses: [WORK_URL],
  ...part,
});

function setUp(lists = guardLists(POLICY)) {
  const downloads = fakeDownloads();
  const records = fakeRecords();
  const settings = fakeSettings({
    containers: [{ cookieStoreId: 'firefox-container-6', orgId: 'acme.example' }],
  });
  const clock = { now: () => NOW, zone: () => 'UTC' };
  return { downloads, records, provenance: createProvenance({ downloads, records, lists, settings, clock }) };
}

describe('provenance', () => {
  it.each([
    ['its address', { addresses: [WORK_URL] }, 'Intranet'],
    ['where it was redirected to', { addresses: ['https://short.example/1', WORK_URL] }, 'Intranet'],
    ['the page that asked', { addresses: ['https://cdn.example/1', 'https://intranet.acme.localhost/'] }, 'Intranet'],
    ['the page that made it', { addresses: ['blob:https://intranet.acme.localhost/2f1c'] }, 'Intranet'],
    ['the page that made it as data', { addresses: ['data:,x', 'https://intranet.acme.localhost/'] }, 'Intranet'],
    ['the work container', { addresses: ['https://login.example/x'], store: 'firefox-container-6' }, 'Acme'],
  ])('knows a download from work by %s', async (_how, part, appName) => {
    const { downloads, records } = setUp();
    await downloads.finish(finished(part));
    expect(records.rows).toMatchObject([{ name: 'plan.pdf', size: 4_321, appName }]);
  });

  it.each([
    ['a private site', { addresses: ['https://nieuws.localhost/a.pdf', 'https://nieuws.localhost/'] }],
    ['a site that only looks like work', { addresses: ['https://intranet.acme.localhost.evil.example/a.pdf'] }],
    ['an unapproved service', { addresses: ['https://stapel.localhost/a.pdf'] }],
    ['another container', { addresses: ['https://nieuws.localhost/a'], store: 'firefox-container-1' }],
    ['the private store', { addresses: ['https://nieuws.localhost/a'], store: 'firefox-default' }],
    ['nowhere', { addresses: [] }],
    ['no web address', { addresses: ['', 'file:///home/me/a.pdf', 'blob:null/1'] }],
  ])('never writes down a private download: %s', async (_which, part) => {
    const { downloads, records, provenance } = setUp();
    await downloads.finish(finished(part));
    downloads.all.push(finished(part));
    await provenance.catchUp();
    await provenance.candidates(new Set([file().size]));
    expect(records.rows).toEqual([]);
  });

  it('leaves empty files out: they say nothing', async () => {
    const { downloads, records } = setUp();
    await downloads.finish(finished({ size: 0 }));
    expect(records.rows).toEqual([]);
  });

  it('finds what finished while nobody listened, at the start and when asked', async () => {
    const { downloads, records, provenance } = setUp();
    downloads.all.push(finished());
    await provenance.catchUp();
    expect(records.rows).toHaveLength(1);
    downloads.all.push(finished({ name: 'new.pdf', startedAt: 2 }));
    expect(await provenance.candidates(new Set([file().size]))).toHaveLength(2);
    expect(await provenance.candidates(new Set([1]))).toEqual([]);
  });

  it('when asked writes nothing down, and takes what is written down over what the browser still tells', async () => {
    const { downloads, records, provenance } = setUp();
    await downloads.finish(finished());
    downloads.all.push(finished({ completedAt: NOW, endKnown: false }), finished({ startedAt: 2 }));
    expect(await provenance.candidates(new Set([file().size]))).toMatchObject([
      { completedAt: 1_000_100, endKnown: true },
      { startedAt: 2 },
    ]);
    expect(records.rows).toHaveLength(1);
  });

  it('keeps 90 days', async () => {
    const { records, provenance } = setUp();
    await provenance.catchUp();
    expect(records.trimmed).toEqual([NOW - 90 * 24 * 3_600_000]);
  });

  it('without a list notes nothing, and forgets what it had', async () => {
    const { downloads, records, provenance } = setUp(guardLists());
    records.rows.push({ ...finished(), appId: 'acme.example/intranet', appName: 'Intranet', orgId: 'acme.example' });
    await downloads.finish(finished({ startedAt: 3 }));
    expect(records.rows).toHaveLength(1);
    await provenance.catchUp();
    expect(records.rows).toEqual([]);
  });
});
