import { spawnSync } from 'node:child_process';
import { FiltersEngine, Request } from '@ghostery/adblocker';
import { parse } from 'tldts';
import { CATALOGUE } from '../../utils/policy/catalogue.ts';
import type { AdoptedList, Policy } from '../../utils/policy/model.ts';
import { generateSigningKey, signList } from '../../utils/policy/sign.ts';
import { compileStanding, standingOf } from '../../utils/policy/standing.ts';
import { takeList } from '../../utils/policy/take.ts';
import { createLists } from '../../utils/services/lists.ts';
import { acmePolicy } from '../fixtures/policy.ts';
import { percentile, type Row } from './row.ts';

const HOSTS = 100_000;
const ROUNDS = 1_000;
const STARTS = 25;
const TAKES = 10;

/** As good as the largest list: exact hosts and wildcards in equal number, over services of 100 hosts each. */
function largestPolicy(): Policy {
  const rule = (n: number) => `${n % 2 ? '' : '*.'}${n.toString(36)}.t${n % 977}.nl`;
  const services = Array.from({ length: HOSTS / 100 - 1 }, (_, place) => ({
    id: `s${place}`,
    name: `S${place}`,
    category: 'storage' as const,
    hosts: Array.from({ length: 100 }, (_, n) => rule(place * 100 + n)),
    standing: 'unapproved' as const,
  }));
  return acmePolicy({ services });
}

/** A thousand addresses as browsers hand them out: half on the list, exactly or below a wildcard, half elsewhere. */
function someUrls(policy: Policy): readonly string[] {
  const listed = policy.services.flatMap(({ hosts }) => hosts).filter((_, place) => place % 200 === 0);
  const paths = ['/', '/inbox/42?view=list#top', '/drive/folders/1aB2cD3eF4gH5iJ6kL7mN8oP9qR0'];
  return listed.flatMap((rule, n) => {
    const path = paths[n % paths.length];
    return [
      `https://${rule.replace('*.', n % 3 ? 'www.' : '')}${n % 7 ? '' : ':8443'}${path}`,
      `https://www.site${n}.example.org${path}`,
    ];
  });
}

/** Times both in turn and takes the 10th percentile: what each costs where the machine does nothing else. */
function ratioOf(task: () => void, base: () => void): number {
  const time = (run: () => void) => {
    const start = performance.now();
    run();
    return performance.now() - start;
  };
  const tasks: number[] = [];
  const bases: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    tasks.push(time(task));
    bases.push(time(base));
  }
  return percentile(tasks, 0.1) / percentile(bases, 0.1);
}

/** What the background does with a stored list before it can answer: read it as storage holds it, and index it. */
async function startTimes(policy: Policy): Promise<readonly number[]> {
  const list: AdoptedList = {
    policy,
    source: { kind: 'url', url: 'https://it.acme.example/allowed-services.jws' },
    thumbprint: '',
    digest: '',
    unknownFields: [],
    adoptedAt: 0,
    checkedAt: 0,
  };
  const stored = JSON.stringify([list]);
  const url = `https://${policy.workApps[0]?.hosts[0]?.replace('*.', '')}/`;
  const times: number[] = [];
  for (let round = 0; round < STARTS; round++) {
    const start = performance.now();
    const settings = {
      get: async (key: string) => (key === 'lists' ? JSON.parse(stored) : undefined),
      set: async () => {},
      remove: async () => {},
      onChanged() {},
    };
    const lists = createLists({ settings, managed: { stopsFor: async () => false }, catalogue: CATALOGUE });
    const { list: found } = await lists.placeOf(url);
    times.push(performance.now() - start);
    if (!found) throw new Error(`the list was not read, or names nothing of ${url}`);
  }
  return times;
}

/** The largest list as it comes from its server: signature, bounds, shape, sense. */
async function takeTimes(policy: Policy): Promise<readonly number[]> {
  const key = await generateSigningKey();
  const envelope = await signList(policy, key);
  const times: number[] = [];
  for (let round = 0; round < TAKES; round++) {
    const start = performance.now();
    const taken = await takeList(envelope, {
      source: { kind: 'file', name: 'largest' },
      pinned: key.thumbprint,
      inForce: [],
      catalogue: CATALOGUE,
      now: Date.parse(policy.issued),
    });
    times.push(performance.now() - start);
    if (taken.kind !== 'offer') throw new Error(`the largest list was not taken: ${taken.kind}`);
  }
  return times;
}

/** What the index holds on to beside the list, in MB; in a process of its own, where nothing else is kept. */
function indexMemory(policy: Policy): number {
  const standing = JSON.stringify(import.meta.resolve('../../utils/policy/standing.ts'));
  const program = `
    import { readFileSync } from 'node:fs';
    import { compileStanding } from ${standing};
    const policy = JSON.parse(readFileSync(0, 'utf8'));
    const held = () => { gc(); const { heapUsed, arrayBuffers } = process.memoryUsage(); return heapUsed + arrayBuffers; };
    const before = held();
    globalThis.index = compileStanding(policy, []);
    console.log(held() - before);`;
  const run = spawnSync(process.execPath, ['--expose-gc', '--input-type=module', '-e', program], {
    input: JSON.stringify(policy),
    encoding: 'utf8',
  });
  if (run.status !== 0) throw new Error(run.stderr);
  return Number(run.stdout) / 1024 / 1024;
}

export async function rows(): Promise<readonly Row[]> {
  const policy = largestPolicy();
  const urls = someUrls(policy);
  const index = compileStanding(policy, CATALOGUE);
  let seen = 0;
  const ours = () => {
    for (const url of urls) if (standingOf(index, url).kind !== 'unknown') seen++;
  };
  const alone = ratioOf(ours, () => {
    for (const url of urls) if (new URL(url).protocol !== 'https:') seen++;
  });
  if (seen !== (urls.length / 2) * ROUNDS) throw new Error(`the standing of ${seen} URLs was known`);
  const besideTldts = ratioOf(ours, () => {
    for (const url of urls) if (parse(url, { allowPrivateDomains: true }).domain === '') seen++;
  });
  const filters = policy.services.flatMap(({ hosts }) => hosts.map((rule) => `||${rule.replace('*.', '')}^`));
  const engine = FiltersEngine.parse(filters.join('\n'));
  const requests = urls.map((url) => Request.fromRawDetails({ url, type: 'main_frame' }));
  const besideBlocker = ratioOf(ours, () => {
    for (const request of requests) if (engine.match(request).exception) seen++;
  });
  return [
    { name: `standing of a URL, list of ${HOSTS} hosts / new URL`, value: alone, unit: '×', budget: 1.2 },
    { name: 'the same / what tldts needs to parse the URL', value: besideTldts, unit: '×', budget: 1 },
    { name: `the same / a match by @ghostery/adblocker of ${HOSTS} hosts`, value: besideBlocker, unit: '×', budget: 1 },
    {
      name: `list of ${HOSTS} hosts from storage to first answer, p10`,
      value: percentile(await startTimes(policy), 0.1),
      unit: 'ms',
      budget: 100,
    },
    {
      name: `list of ${HOSTS} hosts from its server: verify and parse, p10`,
      value: percentile(await takeTimes(policy), 0.1),
      unit: 'ms',
      budget: 1000,
    },
    { name: `what the index of ${HOSTS} hosts holds in memory`, value: indexMemory(policy), unit: 'MB', budget: 16 },
  ];
}
