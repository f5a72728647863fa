import { describe, expect, it } from 'vitest';
import { lookIntoAll } from '../../../utils/guard/look/look-into-all.ts';
import type { Policy } from '../../../utils/policy/model.ts';
import { createGuard } from '../../../utils/services/guard.ts';
import { ACME_TENANT } from '../../fixtures/acme/allowed-services.ts';
import { makeFiles, type SampleFile } from '../../fixtures/corpus/make-files.ts';
import { guardLists } from '../services/guard-fakes.ts';
import { fakeJournal, fakeSession } from '../services/quiet-fakes.ts';
import { POLICY } from './fixtures.ts';

const STAPEL = { origin: 'http://stapel.localhost', tabId: 1 };
const ACME: Policy = { ...POLICY, org: { ...POLICY.org, tenants: [ACME_TENANT], mailDomains: ['acme.example'] } };
const EYES = { late: () => false, markOf: async () => null };
const { files, downloads } = makeFiles(20_261_129);

const guard = createGuard({
  lists: guardLists(ACME),
  managed: { stopsFor: async () => false },
  contexts: { orgOf: async () => null },
  provenance: { candidates: async () => downloads },
  copies: { match: async () => null },
  pictures: { sizes: async () => [], match: async () => [] },
  explain: async () => {},
  journal: fakeJournal(),
  session: fakeSession(),
  language: async () => 'nl',
});

/** What the guard says of one file on its way to an unapproved service: kinds of facts, none for a pass. */
async function judge({ facts, data }: SampleFile): Promise<readonly string[]> {
  const transfer = { entry: 'file-input', files: [facts] } as const;
  const first = await guard.judge(transfer, STAPEL);
  const verdict =
    first.kind === 'look'
      ? await guard.judge(transfer, STAPEL, await lookIntoAll([new Blob([data as BlobPart])], first.order, EYES))
      : first;
  return verdict.kind === 'pass' || verdict.kind === 'look' ? [] : verdict.warning.facts.map(({ kind }) => kind);
}

describe('a corpus of files', () => {
  it('is judged as people would: nearly all that is the company’s, hardly any of one’s own', async () => {
    const judged = [];
    for (const file of files) judged.push({ ...file, found: await judge(file) });
    const company = judged.filter(({ expected }) => expected !== null);
    const own = judged.filter(({ expected }) => expected === null);
    const missed = company.filter(({ expected, found }) => expected !== null && !found.includes(expected));
    const alarms = own.filter(({ found }) => found.length > 0);
    const share = (part: number, of: number) => `${part} of ${of} (${((100 * part) / of).toFixed(1)} %)`;
    const recall = (kinds: readonly string[]) => {
      const all = company.filter(({ expected }) => kinds.includes(`${expected}`));
      const found = all.filter((each) => !missed.includes(each));
      return { found: found.length, all: all.length };
    };
    for (const kind of ['downloaded', 'edited', 'member', 'label', 'content']) {
      const { found, all } = recall([kind]);
      const wrong = alarms.filter((each) => each.found.includes(kind)).length;
      console.log(`${kind}: found ${share(found, all)}, false alarms ${share(wrong, own.length)}`);
    }
    const why = JSON.stringify([...new Set([...missed, ...alarms].map(({ kind, found }) => `${kind}: ${found}`))]);
    expect(company.length).toBeGreaterThanOrEqual(300);
    expect(own.length).toBeGreaterThanOrEqual(1_000);
    const known = recall(['downloaded', 'edited', 'member', 'label']);
    expect(known.found / known.all, why).toBeGreaterThanOrEqual(0.99);
    const inside = recall(['content']);
    expect(inside.found / inside.all, why).toBeGreaterThanOrEqual(0.95);
    expect(alarms.length / own.length, why).toBeLessThanOrEqual(0.005);
  }, 60_000);
});
