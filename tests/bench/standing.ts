import { CATALOGUE } from '../../utils/policy/catalogue.ts';
import type { AdoptedList, Policy } from '../../utils/policy/model.ts';
import { compileStanding, standingOf } from '../../utils/policy/standing.ts';
import { createLists } from '../../utils/services/lists.ts';
import { acmePolicy } from '../fixtures/policy.ts';
import { percentile, type Row } from './row.ts';

const HOSTS = 100_000;
const ROUNDS = 1_000;
const STARTS = 25;

/** The largest list: exact hosts and wildcards in equal number, over services of 100 hosts each. */
function largestPolicy(): Policy {
  const rule = (n: number) => `${n % 2 ? '' : '*.'}s${n.toString(36)}.tenant${n % 977}.example`;
  const services = Array.from({ length: HOSTS / 100 }, (_, place) => ({
    id: `service-${place}`,
    name: `Service ${place}`,
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
  const stored = JSON.stringify(list);
  const times: number[] = [];
  for (let round = 0; round < STARTS; round++) {
    const start = performance.now();
    const settings = {
      get: async () => JSON.parse(stored),
      set: async () => {},
      remove: async () => {},
      onChanged() {},
    };
    await createLists(settings, CATALOGUE).standingOf('https://mail.acme.example/');
    times.push(performance.now() - start);
  }
  return times;
}

export async function rows(): Promise<readonly Row[]> {
  const policy = largestPolicy();
  const urls = someUrls(policy);
  const index = compileStanding(policy, CATALOGUE);
  let seen = 0;
  const ratio = ratioOf(
    () => {
      for (const url of urls) if (standingOf(index, url).kind !== 'unknown') seen++;
    },
    () => {
      for (const url of urls) if (new URL(url).protocol !== 'https:') seen++;
    },
  );
  if (seen !== (urls.length / 2) * ROUNDS) throw new Error(`the standing of ${seen} URLs was known`);
  return [
    { name: `standing of a URL, list of ${HOSTS} hosts / new URL`, value: ratio, unit: '×', budget: 1.2 },
    {
      name: `list of ${HOSTS} hosts from storage to first answer, p10`,
      value: percentile(await startTimes(policy), 0.1),
      unit: 'ms',
      budget: 100,
    },
  ];
}
